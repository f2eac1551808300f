// Encodes K38; R2: the gate of pregnancy.
Instance: kyphoplasty-pregnancy-gate
InstanceOf: PlanDefinition
Usage: #definition
* insert Recommendation(kyphoplasty-pregnancy-gate, KyphoplastyPregnancyGate)
* insert Rated(strong)
* title = "Gate: no pregnancy"
* description = "Asks for the pregnancy status where it is unknown, and forbids the procedure in pregnancy."
* library = Canonical(KyphoplastyEligibilityLogic)
* insert Encodes(K38)
* insert Encodes(R2)

* action[+]
  * id = "eligibility-31-ask-for-pregnancy-status"
  * title = "Find out whether the patient is pregnant"
  * description = "The record does not settle whether the patient is pregnant."
  * textEquivalent = "Find out whether the patient is pregnant."
  * priority = #urgent
  * insert Encodes(K38)
  * insert Encodes(R2)
  * insert Because([["Kyphoplasty should not be performed in pregnancy: the answer has to be known."]])
  * insert When("Pregnancy Is Unknown")
  * insert Participant(practitioner, [[Treating physician]])
  * insert Participant(patient, [[Patient]])
  * requiredBehavior = #must
  * insert Perform(ask-for-pregnancy-status)

* action[+]
  * id = "eligibility-32-do-not-perform"
  * title = "Do not perform kyphoplasty during pregnancy"
  * description = "The patient is pregnant."
  * textEquivalent = "Do not perform kyphoplasty during pregnancy."
  * priority = #stat
  * insert Encodes(K38)
  * insert Encodes(R2)
  * insert Because([["Kyphoplasty should not be performed in pregnancy."]])
  * insert When("Is Pregnant")
  * insert Participant(practitioner, [[Treating physician]])
  * insert Participant(practitioner, [[Physician who performs the procedure]])
  * requiredBehavior = #must
  * insert Perform(do-not-perform-in-pregnancy)
