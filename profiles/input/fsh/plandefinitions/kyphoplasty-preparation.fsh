// Encodes K02, K20, K21, K37, K46, K47, K48, K65, K66; R9, R11, R12: what is arranged before the day of the procedure.
Instance: kyphoplasty-preparation
InstanceOf: PlanDefinition
Usage: #definition
* insert Strategy(kyphoplasty-preparation, KyphoplastyPreparation)
* title = "Preparation for kyphoplasty"
* description = "What patient and team arrange once eligibility is certain: information, medicines to avoid, fasting, drivers, the appointment."
* library = Canonical(KyphoplastyPreparationLogic)
* insert Encodes(K02)
* insert Encodes(K20)
* insert Encodes(K21)
* insert Encodes(K37)
* insert Encodes(K46)
* insert Encodes(K47)
* insert Encodes(K48)
* insert Encodes(K65)
* insert Encodes(K66)
* insert Encodes(R9)
* insert Encodes(R11)
* insert Encodes(R12)

* action[+]
  * id = "preparation-10-inform"
  * title = "Information"
  * description = "What kyphoplasty is, and what can go wrong."
  * textEquivalent = "Inform the patient."
  * code.text = "Guideline-based care"
  * insert Encodes(K02)
  * insert Encodes(K20)
  * insert Encodes(K37)
  * insert Because([["The patient decides, and is told what about."]])
  * definitionCanonical = Canonical(kyphoplasty-patient-information)

* action[+]
  * id = "preparation-20-give-medicine-list"
  * title = "Medicines to avoid"
  * description = "The list was not given yet, or the patient takes something that raises the risk of bleeding."
  * textEquivalent = "Give the list of medicines to avoid."
  * code.text = "Guideline-based care"
  * insert Encodes(K21)
  * insert Encodes(K44)
  * insert Encodes(R9)
  * insert Because([["The physician will provide a list of medicines to avoid."]])
  * insert When("Medicines Need Instruction")
  * definitionCanonical = Canonical(kyphoplasty-medicines-to-avoid)

* action[+]
  * id = "preparation-30-arrange-drivers"
  * title = "Drivers"
  * description = "Somebody to drive there or to drive home is missing."
  * textEquivalent = "Arrange the drivers."
  * code.text = "Guideline-based care"
  * insert Encodes(K47)
  * insert Encodes(K48)
  * insert Encodes(R12)
  * insert Because([["Somebody must drive the patient, in both directions."]])
  * insert When("Driver Is Needed")
  * definitionCanonical = Canonical(kyphoplasty-drivers)

* action[+]
  * id = "preparation-40-schedule"
  * title = "Appointment"
  * description = "Time in the procedure room."
  * textEquivalent = "Schedule the procedure."
  * code.text = "Guideline-based care"
  * insert Encodes(K65)
  * insert Encodes(K66)
  * insert Because([["One vertebra probably takes less than an hour, more of them may take longer."]])
  * definitionCanonical = Canonical(kyphoplasty-schedule)

* action[+]
  * id = "preparation-50-instruct-fasting"
  * title = "Fasting"
  * description = "For several hours before, neither food nor drink."
  * textEquivalent = "Instruct the patient to fast."
  * code.text = "Guideline-based care"
  * insert Encodes(K46)
  * insert Encodes(R11)
  * insert Because([["The stomach has to be empty for hours before the procedure."]])
  * insert When("Fasting Instruction Is Needed")
  * insert After(preparation-40-schedule)
  * definitionCanonical = Canonical(kyphoplasty-fasting)
