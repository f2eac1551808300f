// Encodes K49, K50, K51, K52, K53: line, antibiotic, and the choice between sedation and general anesthesia.
Instance: kyphoplasty-anesthesia
InstanceOf: PlanDefinition
Usage: #definition
* insert Recommendation(kyphoplasty-anesthesia, KyphoplastyAnesthesia)
* title = "Line, antibiotic and sedation"
* description = "An anesthesia provider places the line; antibiotic and sedating medicine go through it. General anesthesia is the alternative that some prefer. Exactly one of the two."
* insert Encodes(K49)
* insert Encodes(K50)
* insert Encodes(K51)
* insert Encodes(K52)
* insert Encodes(K53)

* action[+]
  * id = "procedure-21-place-iv-line"
  * title = "Place a line into a vein"
  * description = "Placed by an anesthesia provider."
  * textEquivalent = "Place a line into a vein."
  * priority = #routine
  * insert Encodes(K49)
  * insert Because([["An anesthesia provider places the line."]])
  * insert Participant(practitioner, [[Anesthesia provider]])
  * requiredBehavior = #must
  * insert Perform(place-iv-line)

* action[+]
  * id = "procedure-22-give-antibiotic"
  * title = "Give an antibiotic"
  * description = "Through the line. Drug and dose are the choice of the prescriber, who heeds the allergy history."
  * textEquivalent = "Give an antibiotic."
  * priority = #routine
  * insert Encodes(K50)
  * insert Because([["The line is used to give an antibiotic."]])
  * insert After(procedure-21-place-iv-line)
  * insert Participant(practitioner, [[Anesthesia provider]])
  * requiredBehavior = #must
  * insert Perform(give-antibiotic)

* action[+]
  * id = "procedure-23-choose-anesthesia"
  * title = "Choose sedation or general anesthesia"
  * description = "Exactly one of the two; sedation is the ordinary choice."
  * textEquivalent = "Choose sedation or general anesthesia."
  * priority = #routine
  * insert Encodes(K51)
  * insert Encodes(K52)
  * insert Encodes(K53)
  * insert Because([["Some physicians prefer general anesthesia; the author of the source never needed it."]])
  * insert After(procedure-21-place-iv-line)
  * insert Participant(practitioner, [[Anesthesia provider]])
  * groupingBehavior = #logical-group
  * selectionBehavior = #exactly-one
  * requiredBehavior = #must
  * action[+]
    * id = "procedure-24-sedate"
    * title = "Sedate the patient"
    * description = "The ordinary choice."
    * textEquivalent = "Sedate the patient."
    * priority = #routine
    * insert Encodes(K51)
    * insert Encodes(K53)
    * insert Because([["A sedating medicine goes through the line."]])
    * insert Participant(practitioner, [[Anesthesia provider]])
    * requiredBehavior = #could
    * insert Perform(give-sedation)
  * action[+]
    * id = "procedure-25-anesthetize"
    * title = "Give general anesthesia"
    * description = "The choice of some physicians."
    * textEquivalent = "Give general anesthesia."
    * priority = #routine
    * insert Encodes(K52)
    * insert Because([["Some physicians prefer it."]])
    * insert Participant(practitioner, [[Anesthesia provider]])
    * requiredBehavior = #could
    * insert Perform(give-general-anesthesia)
