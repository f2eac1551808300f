// Encodes K30, K31, K36, K46; R4, R11: the checks before the procedure begins.
Instance: kyphoplasty-readiness
InstanceOf: PlanDefinition
Usage: #definition
* insert Recommendation(kyphoplasty-readiness, KyphoplastyReadiness)
* title = "Readiness"
* description = "Checks before the procedure begins: trained operator, fluoroscopy at hand, patient fasted."
* insert Encodes(K30)
* insert Encodes(K31)
* insert Encodes(K36)
* insert Encodes(K46)
* insert Encodes(R4)
* insert Encodes(R11)

* action[+]
  * id = "procedure-11-check-operator"
  * title = "Check the training of the operator"
  * description = "Training, experience, anatomy of the spine."
  * textEquivalent = "Check the training of the operator."
  * priority = #routine
  * insert Encodes(K30)
  * insert Encodes(K36)
  * insert Because([["The physician should be experienced and trained; knowing the anatomy keeps cement from leaking."]])
  * insert Participant(practitioner, [[Physician who performs the procedure]])
  * requiredBehavior = #must-unless-documented
  * insert Perform(check-operator-training)

* action[+]
  * id = "procedure-12-check-fluoroscopy"
  * title = "Check that fluoroscopy is at hand"
  * description = "Without it the procedure does not begin."
  * textEquivalent = "Check that fluoroscopy is at hand."
  * priority = #urgent
  * insert Encodes(K31)
  * insert Encodes(R4)
  * insert Because([["Fluoroscopy is required."]])
  * insert Participant(practitioner, [[Physician who performs the procedure]])
  * requiredBehavior = #must
  * insert Perform(check-fluoroscopy)

* action[+]
  * id = "procedure-13-check-fasting"
  * title = "Check that the patient has fasted"
  * description = "Several hours without food and drink."
  * textEquivalent = "Check that the patient has fasted."
  * priority = #routine
  * insert Encodes(K46)
  * insert Encodes(R11)
  * insert Because([["Avoid food and drink for several hours before."]])
  * insert Participant(practitioner, [[Nurse]])
  * requiredBehavior = #must
  * insert Perform(check-fasting)
