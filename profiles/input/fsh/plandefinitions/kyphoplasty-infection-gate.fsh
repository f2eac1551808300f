// Encodes K23, K25; R3: the gate of active infection.
Instance: kyphoplasty-infection-gate
InstanceOf: PlanDefinition
Usage: #definition
* insert Recommendation(kyphoplasty-infection-gate, KyphoplastyInfectionGate)
* insert Rated(strong)
* title = "Gate: no active infection"
* description = "Asks for a statement on infection where there is none, and postpones the procedure while an infection is active."
* library = Canonical(KyphoplastyEligibilityLogic)
* insert Encodes(K23)
* insert Encodes(K25)
* insert Encodes(R3)

* action[+]
  * id = "eligibility-41-ask-for-infection-status"
  * title = "Rule out an active infection"
  * description = "The record does not settle whether the patient has an active infection."
  * textEquivalent = "Rule out an active infection."
  * priority = #urgent
  * insert Encodes(K25)
  * insert Encodes(R3)
  * insert Because([["Active infections are to be ruled out; the source names no test for it."]])
  * insert Lowers([[$sct#58126003 "Postoperative wound infection"]])
  * insert When("Active Infection Is Unknown")
  * insert Participant(practitioner, [[Treating physician]])
  * requiredBehavior = #must
  * insert Perform(ask-for-infection-status)

* action[+]
  * id = "eligibility-42-treat-infection"
  * title = "Treat the infection and postpone kyphoplasty"
  * description = "The patient has an active infection."
  * textEquivalent = "Treat the infection and postpone kyphoplasty."
  * priority = #urgent
  * insert Encodes(K23)
  * insert Encodes(K25)
  * insert Encodes(R3)
  * insert Because([["An active infection raises the risk of infection by the procedure."]])
  * insert Lowers([[$sct#58126003 "Postoperative wound infection"]])
  * insert When("Has Active Infection")
  * insert Participant(practitioner, [[Treating physician]])
  * requiredBehavior = #must
  * insert Perform(treat-infection-and-postpone)
