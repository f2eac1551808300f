// Encodes K18, K19; R1: the gate of conservative treatment.
Instance: kyphoplasty-conservative-treatment-gate
InstanceOf: PlanDefinition
Usage: #definition
* insert Recommendation(kyphoplasty-conservative-treatment-gate, KyphoplastyConservativeTreatmentGate)
* insert Rated(strong)
* title = "Gate: conservative treatment has failed"
* description = "Asks how conservative treatment went where nobody knows, and keeps to it where it has not failed."
* library = Canonical(KyphoplastyEligibilityLogic)
* insert Encodes(K18)
* insert Encodes(K19)
* insert Encodes(R1)

* action[+]
  * id = "eligibility-21-ask-for-conservative-treatment"
  * title = "Find out which treatments were tried and whether they failed"
  * description = "The record does not settle what was tried and how it went."
  * textEquivalent = "Find out which treatments were tried and whether they failed."
  * priority = #routine
  * insert Encodes(K18)
  * insert Encodes(K19)
  * insert Encodes(R1)
  * insert Because([["Only after other treatments have failed: the answer has to be known."]])
  * insert When("Conservative Treatment Is Unknown")
  * insert Participant(practitioner, [[Treating physician]])
  * insert Participant(patient, [[Patient]])
  * requiredBehavior = #must
  * insert Perform(ask-for-conservative-treatment)

* action[+]
  * id = "eligibility-22-continue-conservative-treatment"
  * title = "Continue treatment without a procedure"
  * description = "It helped, wholly or in part, is still going on, or was never tried."
  * textEquivalent = "Continue treatment without a procedure."
  * priority = #routine
  * insert Encodes(K18)
  * insert Encodes(R1)
  * insert Because([["Kyphoplasty comes only after other treatments have failed."]])
  * insert When("Conservative Treatment Has Not Failed")
  * insert Participant(practitioner, [[Treating physician]])
  * requiredBehavior = #must
  * insert Perform(continue-conservative-treatment)

* action[+]
  * id = "eligibility-23-choose-conservative-treatment"
  * title = "Choose a back brace, pain medicine or both"
  * description = "A back brace, pain medicine, or both. The list is open."
  * textEquivalent = "Choose a back brace, pain medicine or both."
  * priority = #routine
  * insert Encodes(K19)
  * insert Because([["A back brace, pain medicine or both are named as examples."]])
  * insert When("Conservative Treatment Has Not Failed")
  * insert After(eligibility-22-continue-conservative-treatment)
  * insert Participant(practitioner, [[Treating physician]])
  * groupingBehavior = #logical-group
  * selectionBehavior = #one-or-more
  * requiredBehavior = #could
  * action[+]
    * id = "eligibility-24-propose-back-brace"
    * title = "Consider a back brace"
    * description = "One way to treat without a procedure."
    * textEquivalent = "Consider a back brace."
    * priority = #routine
    * insert Encodes(K19)
    * insert Because([["Named by the source."]])
    * insert Participant(practitioner, [[Treating physician]])
    * requiredBehavior = #could
    * insert Perform(propose-back-brace)
  * action[+]
    * id = "eligibility-25-propose-pain-medicine"
    * title = "Consider pain medicine"
    * description = "One way to treat without a procedure."
    * textEquivalent = "Consider pain medicine."
    * priority = #routine
    * insert Encodes(K19)
    * insert Because([["Named by the source, which leaves drug and dose open."]])
    * insert Participant(practitioner, [[Treating physician]])
    * requiredBehavior = #could
    * insert Perform(propose-pain-medicine)
