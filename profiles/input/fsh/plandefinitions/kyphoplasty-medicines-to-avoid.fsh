// Encodes K21, K44; R9: the list of medicines to avoid, and the decision on those that are taken.
Instance: kyphoplasty-medicines-to-avoid
InstanceOf: PlanDefinition
Usage: #definition
* insert Recommendation(kyphoplasty-medicines-to-avoid, KyphoplastyMedicinesToAvoid)
* insert Rated(strong)
* title = "Medicines to avoid"
* description = "Has the list given, and asks for a decision where the patient takes something that raises the risk of bleeding. The pathway writes no list and gives no times."
* library = Canonical(KyphoplastyPreparationLogic)
* insert Encodes(K21)
* insert Encodes(K44)
* insert Encodes(R9)

* action[+]
  * id = "preparation-21-give-medications-to-avoid-list"
  * title = "Give the list of medicines to avoid"
  * description = "The patient has not got the list yet."
  * textEquivalent = "Give the list of medicines to avoid."
  * priority = #routine
  * insert Encodes(K21)
  * insert Encodes(R9)
  * insert Because([["The physician will provide the list."]])
  * insert Lowers([[$sct#131148009 "Bleeding"]])
  * insert When("Medications To Avoid List Is Needed")
  * insert Participant(practitioner, [[Treating physician]])
  * requiredBehavior = #must
  * insert Perform(give-medications-to-avoid-list)

* action[+]
  * id = "preparation-22-decide-on-medication"
  * title = "Decide on the medicine that raises the risk of bleeding"
  * description = "The patient takes something that raises the risk of bleeding."
  * textEquivalent = "Decide on the medicine that raises the risk of bleeding."
  * priority = #urgent
  * insert Encodes(K21)
  * insert Encodes(K44)
  * insert Encodes(R9)
  * insert Because([["Medicines that raise the risk of bleeding are to be avoided."]])
  * insert Lowers([[$sct#131148009 "Bleeding"]])
  * insert When("Takes Bleeding Risk Medication")
  * insert Participant(practitioner, [[Treating physician]])
  * requiredBehavior = #must
  * insert Perform(decide-on-bleeding-risk-medication)
