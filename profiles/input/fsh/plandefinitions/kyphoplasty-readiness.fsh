// Encodes K30, K31, K33, K36, K40, K41, K44, K46-K48; R4, R7-R12: the checks before the procedure begins.
Instance: kyphoplasty-readiness
InstanceOf: PlanDefinition
Usage: #definition
* insert Recommendation(kyphoplasty-readiness, KyphoplastyReadiness)
* insert Rated(strong)
* title = "Readiness"
* description = "Checks before the procedure begins: trained operator, fluoroscopy at hand, patient fasted, assessment and preparation complete. Missing fluoroscopy blocks; the rest goes to a clinician."
* library = Canonical(KyphoplastyReadinessLogic)
* insert Encodes(K30)
* insert Encodes(K31)
* insert Encodes(K36)
* insert Encodes(K33)
* insert Encodes(K40)
* insert Encodes(K41)
* insert Encodes(K44)
* insert Encodes(K46)
* insert Encodes(K47)
* insert Encodes(K48)
* insert Encodes(R4)
* insert Encodes(R7)
* insert Encodes(R8)
* insert Encodes(R9)
* insert Encodes(R10)
* insert Encodes(R11)
* insert Encodes(R12)

* action[+]
  * id = "procedure-11-check-operator"
  * title = "Check the training of the operator"
  * description = "Training, experience, anatomy of the spine."
  * textEquivalent = "Check the training of the operator."
  * priority = #routine
  * insert Encodes(K30)
  * insert Encodes(K36)
  * insert Because([["The physician should be experienced and trained; knowing the anatomy keeps cement from leaking."]])
  * insert Lowers([[$sct#57182000 "Nerve injury (disorder)"]])
  * insert Lowers([[$kyphoplasty#cement-leakage "Cement leakage"]])
  * insert When("Operator Check Is Needed")
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
  * insert When("Fluoroscopy Is Unknown")
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
  * insert When("Fasting Is Unknown")
  * insert Participant(practitioner, [[Nurse]])
  * requiredBehavior = #must
  * insert Perform(check-fasting)

* action[+]
  * id = "procedure-14-do-not-begin"
  * title = "Do not begin without fluoroscopy"
  * description = "Fluoroscopy is not available."
  * textEquivalent = "Do not begin without fluoroscopy."
  * priority = #stat
  * insert Encodes(K31)
  * insert Encodes(R4)
  * insert Because([["Fluoroscopy is required."]])
  * insert When("Fluoroscopy Is Missing")
  * insert Participant(practitioner, [[Physician who performs the procedure]])
  * requiredBehavior = #must
  * insert Perform(do-not-begin-without-fluoroscopy)

* action[+]
  * id = "procedure-15-decide-on-fasting"
  * title = "Decide on the patient who has not fasted"
  * description = "The patient has eaten or drunk within the hours asked for."
  * textEquivalent = "Decide on the patient who has not fasted."
  * priority = #urgent
  * insert Encodes(K46)
  * insert Encodes(R11)
  * insert Because([["Avoid food and drink for several hours before."]])
  * insert When("Patient Has Not Fasted")
  * insert Participant(practitioner, [[Anesthesia provider]])
  * insert Participant(practitioner, [[Physician who performs the procedure]])
  * requiredBehavior = #must
  * insert Perform(decide-on-missed-fasting)

* action[+]
  * id = "procedure-16-complete-preparation"
  * title = "Complete what is missing before the procedure"
  * description = "Something of assessment or preparation is not on record."
  * textEquivalent = "Complete what is missing before the procedure."
  * priority = #urgent
  * insert Encodes(K33)
  * insert Encodes(K40)
  * insert Encodes(K41)
  * insert Encodes(K44)
  * insert Encodes(K47)
  * insert Encodes(K48)
  * insert Encodes(R7)
  * insert Encodes(R8)
  * insert Encodes(R9)
  * insert Encodes(R10)
  * insert Encodes(R12)
  * insert Because([["Each of it comes before the procedure."]])
  * insert When("Preparation Is Incomplete")
  * insert Participant(practitioner, [[Nurse]])
  * requiredBehavior = #must
  * insert Perform(complete-preparation)
