// Encodes K32, K33, K49-K53; R8: line, antibiotic, and the choice between sedation and general anesthesia.
Instance: kyphoplasty-anesthesia
InstanceOf: PlanDefinition
Usage: #definition
* insert Recommendation(kyphoplasty-anesthesia, KyphoplastyAnesthesia)
* insert Rated(strong)
* title = "Line, antibiotic and sedation"
* description = "An anesthesia provider places the line; antibiotic and sedating medicine go through it. General anesthesia is the alternative that some prefer. Exactly one of the two."
* library = Canonical(KyphoplastyAntibioticLogic)
* insert Encodes(K32)
* insert Encodes(K33)
* insert Encodes(K49)
* insert Encodes(K50)
* insert Encodes(K51)
* insert Encodes(K52)
* insert Encodes(K53)
* insert Encodes(R8)

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

* action[+]
  * id = "procedure-27-check-allergies"
  * title = "Check the allergies before the antibiotic"
  * description = "An allergy to a medicine is known, or not ruled out."
  * textEquivalent = "Check the allergies before the antibiotic."
  * priority = #urgent
  * insert Encodes(K32)
  * insert Encodes(K33)
  * insert Encodes(K50)
  * insert Encodes(R8)
  * insert Because([["Allergic reactions are a risk; the history lowers it."]])
  * insert Lowers([[$sct#419076005 "Allergic reaction (disorder)"]])
  * insert When("Medication Allergy Is Not Excluded")
  * insert Before(procedure-22-give-antibiotic)
  * insert Participant(practitioner, [[Anesthesia provider]])
  * requiredBehavior = #must
  * insert Perform(check-allergies-before-antibiotic)

* action[+]
  * id = "procedure-28-name-antibiotic"
  * title = "Antibiotics by name"
  * description = "The names are switched on, and the allergy history allows one."
  * textEquivalent = "Antibiotics by name."
  * priority = #routine
  * insert Encodes(K50)
  * insert BeyondSource([["C12 Semin Intervent Radiol 2010;27:327 and spine surgery consensus: cefazolin; clindamycin or vancomycin with an allergy to beta-lactams. No dose is taken over."]])
  * insert Because([["The source names no drug (A6)."]])
  * insert When("Antibiotics Are Named")
  * insert Before(procedure-22-give-antibiotic)
  * insert Participant(practitioner, [[Anesthesia provider]])
  * groupingBehavior = #logical-group
  * selectionBehavior = #at-most-one
  * requiredBehavior = #could
  * action[+]
    * id = "procedure-29-propose-cefazolin"
    * title = "Consider cefazolin"
    * description = "No allergy to a medicine."
    * textEquivalent = "Consider cefazolin."
    * priority = #routine
    * insert Encodes(K50)
    * insert BeyondSource([["C12 Semin Intervent Radiol 2010;27:327 and spine surgery consensus: cefazolin; clindamycin or vancomycin with an allergy to beta-lactams. No dose is taken over."]])
    * insert Because([["Named elsewhere, not by the source."]])
    * insert When("Cefazolin Is Proposed")
    * insert Participant(practitioner, [[Anesthesia provider]])
    * requiredBehavior = #could
    * insert Perform(give-cefazolin)
  * action[+]
    * id = "procedure-35-propose-clindamycin"
    * title = "Consider clindamycin"
    * description = "Allergy to penicillin or cephalosporin."
    * textEquivalent = "Consider clindamycin."
    * priority = #routine
    * insert Encodes(K50)
    * insert BeyondSource([["C12 Semin Intervent Radiol 2010;27:327 and spine surgery consensus: cefazolin; clindamycin or vancomycin with an allergy to beta-lactams. No dose is taken over."]])
    * insert Because([["Named elsewhere, not by the source."]])
    * insert When("Clindamycin Is Proposed")
    * insert Participant(practitioner, [[Anesthesia provider]])
    * requiredBehavior = #could
    * insert Perform(give-clindamycin)
  * action[+]
    * id = "procedure-36-propose-vancomycin"
    * title = "Consider vancomycin"
    * description = "Allergy to penicillin or cephalosporin, none to vancomycin."
    * textEquivalent = "Consider vancomycin."
    * priority = #routine
    * insert Encodes(K50)
    * insert BeyondSource([["C12 Semin Intervent Radiol 2010;27:327 and spine surgery consensus: cefazolin; clindamycin or vancomycin with an allergy to beta-lactams. No dose is taken over."]])
    * insert Because([["Named elsewhere, not by the source."]])
    * insert When("Vancomycin Is Proposed")
    * insert Participant(practitioner, [[Anesthesia provider]])
    * requiredBehavior = #could
    * insert Perform(give-vancomycin)
