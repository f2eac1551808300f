// Encodes K41; R7: history and physical examination.
Instance: kyphoplasty-history-and-physical
InstanceOf: PlanDefinition
Usage: #definition
* insert Recommendation(kyphoplasty-history-and-physical, KyphoplastyHistoryAndPhysical)
* insert Rated(strong)
* title = "History and physical examination"
* description = "Orders history and physical examination unless they were done since the fracture."
* library = Canonical(KyphoplastyAssessmentLogic)
* insert Encodes(K41)
* insert Encodes(R7)

* action[+]
  * id = "assessment-11-order-history-and-physical"
  * title = "Order history and physical examination"
  * description = "None is on record since the fracture."
  * textEquivalent = "Order history and physical examination."
  * priority = #routine
  * insert Encodes(K41)
  * insert Encodes(R7)
  * insert Because([["The physician will perform both before the procedure."]])
  * insert When("History And Physical Is Needed")
  * insert Participant(practitioner, [[Treating physician]])
  * requiredBehavior = #must
  * insert Perform(order-history-and-physical)
