// Encodes K46; R11: the instruction to fast.
Instance: kyphoplasty-fasting
InstanceOf: PlanDefinition
Usage: #definition
* insert Recommendation(kyphoplasty-fasting, KyphoplastyFasting)
* insert Rated(strong)
* title = "Fasting"
* description = "Instructs the patient to eat and drink nothing for several hours before the procedure."
* library = Canonical(KyphoplastyPreparationLogic)
* insert Encodes(K46)
* insert Encodes(R11)

* action[+]
  * id = "preparation-51-tell-to-fast"
  * title = "Tell the patient to eat and drink nothing for several hours before"
  * description = "Several hours: the source gives no number, so the team gives the hour."
  * textEquivalent = "Tell the patient to eat and drink nothing for several hours before."
  * priority = #routine
  * insert Encodes(K46)
  * insert Encodes(R11)
  * insert Because([["Avoid food and drink for several hours before."]])
  * insert When("Fasting Instruction Is Needed")
  * insert Participant(practitioner, [[Nurse]])
  * insert Participant(patient, [[Patient]])
  * requiredBehavior = #must
  * insert Perform(instruct-fasting)
