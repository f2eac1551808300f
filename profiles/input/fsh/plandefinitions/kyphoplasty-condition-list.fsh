// Encodes K39, K40; R10: the list of medical conditions.
Instance: kyphoplasty-condition-list
InstanceOf: PlanDefinition
Usage: #definition
* insert Recommendation(kyphoplasty-condition-list, KyphoplastyConditionList)
* insert Rated(strong)
* title = "Medical conditions"
* description = "Has the patient name every illness in detail ahead of the procedure."
* library = Canonical(KyphoplastyAssessmentLogic)
* insert Encodes(K39)
* insert Encodes(K40)
* insert Encodes(R10)

* action[+]
  * id = "assessment-41-collect-condition-list"
  * title = "Collect the list of medical conditions"
  * description = "The patient has not given the list yet."
  * textEquivalent = "Collect the list of medical conditions."
  * priority = #routine
  * insert Encodes(K39)
  * insert Encodes(K40)
  * insert Encodes(R10)
  * insert Because([["The physician needs a detailed list, for other conditions can bring other risks."]])
  * reason.text = "Risks of other medical conditions"
  * insert When("Condition List Is Needed")
  * insert Participant(practitioner, [[Treating physician]])
  * insert Participant(patient, [[Patient]])
  * requiredBehavior = #must
  * insert Perform(collect-condition-list)
