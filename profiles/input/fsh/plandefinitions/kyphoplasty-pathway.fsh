// Encodes K01, K02, K05, K06, K15, K16, K60, K68, K69, K71, K73, K75: the whole pathway as a list of its phases, and its goals.
Instance: kyphoplasty-pathway
InstanceOf: PlanDefinition
Usage: #definition
* insert Pathway(kyphoplasty-pathway, KyphoplastyPathway)
* title = "Kyphoplasty pathway"
* description = "The care of a patient with a vertebral fracture in whom kyphoplasty is considered: eligibility, assessment, preparation, day of the procedure, recovery and discharge, follow-up and bone health."
* purpose = "To turn the one source document of the project into care that a computer can propose and a clinician can check, statement by statement."
* library = Canonical(KyphoplastyPathwayLogic)
* insert Encodes(K01)
* insert Encodes(K02)
* insert Encodes(K05)
* insert Encodes(K06)
* insert Encodes(K15)
* insert Encodes(K16)
* insert Encodes(K60)
* insert Encodes(K68)
* insert Encodes(K69)
* insert Encodes(K71)
* insert Encodes(K73)
* insert Encodes(K75)

* goal[+]
  * id = "goal-pain-relief"
  * insert Encodes(K09)
  * insert Encodes(K16)
  * insert Encodes(K71)
  * category.text = "Symptom"
  * description = $kyphoplasty#goal-pain-relief "Less pain"
  * description.text = "Less pain than before the procedure"
  * description.text insert InSpanish([[Menos dolor que antes del procedimiento]])
  * priority = $goal-priority#high-priority "High Priority"
  * start.text = "End of the procedure"
  * insert AddressesFracture
  * insert Because([["Kyphoplasty may relieve the pain, usually at once; the source promises nothing and names no score."]])
  * target
    * measure = $loinc#72514-3 "Pain severity - 0-10 verbal numeric rating [Score] - Reported"
    * detailCodeableConcept.text = "Lower than the last score before the procedure"

* goal[+]
  * id = "goal-stability"
  * insert Encodes(K05)
  * category.text = "Bone"
  * description = $kyphoplasty#goal-vertebral-stability "Stable vertebra"
  * description.text = "A vertebra that is stable"
  * description.text insert InSpanish([[Una vértebra estable]])
  * priority = $goal-priority#high-priority "High Priority"
  * start.text = "End of the procedure"
  * insert AddressesFracture
  * insert Because([["The cement fills the space in the bone and makes it steadier."]])

* goal[+]
  * id = "goal-restored-height"
  * insert Encodes(K15)
  * insert Encodes(K60)
  * category.text = "Bone"
  * description = $kyphoplasty#goal-vertebral-height "Vertebral height regained"
  * description.text = "A vertebra that has regained some of its height"
  * description.text insert InSpanish([[Una vértebra que ha recuperado parte de su altura]])
  * priority = $goal-priority#medium-priority "Medium Priority"
  * start.text = "End of the procedure"
  * insert AddressesFracture
  * insert Because([["Making space in the bone may raise its height; the source names no measure of it."]])

* goal[+]
  * id = "goal-walking"
  * insert Encodes(K12)
  * insert Encodes(K69)
  * insert Encodes(R16)
  * category = $goal-category#physiotherapy "Physiotherapy"
  * description = $kyphoplasty#goal-walking "Walking"
  * description.text = "Walking again from one hour after the procedure"
  * description.text insert InSpanish([[Volver a caminar a partir de una hora después del procedimiento]])
  * priority = $goal-priority#medium-priority "Medium Priority"
  * start.text = "End of the procedure"
  * insert AddressesFracture
  * insert Because([["The patient may walk one hour after the procedure."]])
  * target.due = 1 'h' "hour"

* goal[+]
  * id = "goal-same-day-discharge"
  * insert Encodes(K67)
  * insert Encodes(K68)
  * insert Encodes(R16)
  * category = $goal-category#nursing "Nursing"
  * description = $kyphoplasty#goal-same-day-discharge "Home on the same day"
  * description.text = "At home on the day of the procedure"
  * description.text insert InSpanish([[En casa el mismo día del procedimiento]])
  * priority = $goal-priority#medium-priority "Medium Priority"
  * start.text = "Start of recovery"
  * insert AddressesFracture
  * insert Because([["After about three hours in the recovery room the patient goes home on the same day."]])

* goal[+]
  * id = "goal-no-new-fracture"
  * insert Encodes(K73)
  * insert Encodes(R18)
  * category = $goal-category#safety "Safety"
  * description = $kyphoplasty#goal-prevent-new-fracture "No new fracture"
  * description.text = "No further vertebral fracture"
  * description.text insert InSpanish([[Ninguna otra fractura vertebral]])
  * priority = $goal-priority#medium-priority "Medium Priority"
  * start.text = "Start of follow-up"
  * addresses = $sct#64859006 "Osteoporosis"
  * insert Because([["Minerals, vitamins and bone-strengthening medicines may lower the risk of another fracture."]])

* action[+]
  * id = "pathway-01-decide"
  * prefix = "1"
  * title = "Eligibility"
  * description = "Is there a fracture to treat, has other treatment failed, and does neither pregnancy nor infection stand against it?"
  * textEquivalent = "Decide on eligibility."
  * code.text = "Guideline-based care"
  * insert Encodes(K01)
  * insert Encodes(K06)
  * insert Encodes(K18)
  * insert Encodes(K25)
  * insert Encodes(K38)
  * insert Encodes(R1)
  * insert Encodes(R2)
  * insert Encodes(R3)
  * insert Encodes(R6)
  * insert Because([["Eligibility is decided for everybody who enters the pathway, until a kyphoplasty for the fracture is on record."]])
  * insert When("Eligibility Is Open")
  * definitionCanonical = Canonical(kyphoplasty-eligibility)

* action[+]
  * id = "pathway-02-assess"
  * prefix = "2"
  * title = "Assessment before the procedure"
  * description = "History, examination, allergies, medicines, conditions, images and blood tests."
  * textEquivalent = "Assess the patient before the procedure."
  * code.text = "Guideline-based care"
  * insert Encodes(K28)
  * insert Encodes(K33)
  * insert Encodes(K40)
  * insert Encodes(K41)
  * insert Encodes(K42)
  * insert Encodes(K43)
  * insert Encodes(K44)
  * insert Encodes(R7)
  * insert Encodes(R8)
  * insert Encodes(R9)
  * insert Encodes(R10)
  * insert Because([["The assessment goes on unless the patient is known not to be eligible; it brings the information that eligibility may still miss."]])
  * insert When("Assessment Is Open")
  * insert After(pathway-01-decide)
  * definitionCanonical = Canonical(kyphoplasty-assessment)

* action[+]
  * id = "pathway-03-prepare"
  * prefix = "3"
  * title = "Preparation"
  * description = "What patient and team arrange before the day of the procedure."
  * textEquivalent = "Prepare the patient."
  * code.text = "Guideline-based care"
  * insert Encodes(K21)
  * insert Encodes(K46)
  * insert Encodes(K47)
  * insert Encodes(K48)
  * insert Encodes(R9)
  * insert Encodes(R11)
  * insert Encodes(R12)
  * insert Because([["Preparation begins when eligibility is certain."]])
  * insert When("Preparation Is Open")
  * insert After(pathway-01-decide)
  * definitionCanonical = Canonical(kyphoplasty-preparation)

* action[+]
  * id = "pathway-04-perform"
  * prefix = "4"
  * title = "Day of the procedure"
  * description = "Anesthesia, monitoring and the steps of the procedure."
  * textEquivalent = "Perform kyphoplasty."
  * code.text = "Guideline-based care"
  * insert Encodes(K31)
  * insert Encodes(K35)
  * insert Encodes(K49)
  * insert Encodes(K54)
  * insert Encodes(K55)
  * insert Encodes(K58)
  * insert Encodes(K62)
  * insert Encodes(R4)
  * insert Encodes(R5)
  * insert Encodes(R13)
  * insert Encodes(R14)
  * insert Encodes(R15)
  * insert Because([["The procedure is for patients whose eligibility is certain; once begun, it is looked after to the end."]])
  * insert When("Day Of Procedure Is Open")
  * insert After(pathway-02-assess)
  * insert After(pathway-03-prepare)
  * goalId[+] = "goal-pain-relief"
  * goalId[+] = "goal-stability"
  * goalId[+] = "goal-restored-height"
  * definitionCanonical = Canonical(kyphoplasty-day-of-procedure)

* action[+]
  * id = "pathway-05-recover"
  * prefix = "5"
  * title = "Recovery and discharge"
  * description = "About three hours of recovery, and home on the same day."
  * textEquivalent = "Look after the patient until discharge."
  * code.text = "Guideline-based care"
  * insert Encodes(K48)
  * insert Encodes(K67)
  * insert Encodes(K68)
  * insert Encodes(K69)
  * insert Encodes(K72)
  * insert Encodes(R12)
  * insert Encodes(R16)
  * insert Encodes(R17)
  * insert Because([["Recovery follows the procedure."]])
  * insert When("Recovery Is Open")
  * insert After(pathway-04-perform)
  * goalId[+] = "goal-walking"
  * goalId[+] = "goal-same-day-discharge"
  * definitionCanonical = Canonical(kyphoplasty-recovery-discharge)

* action[+]
  * id = "pathway-06-follow-up"
  * prefix = "6"
  * title = "Follow-up and bone health"
  * description = "The talk about stronger bones, for patients with osteoporosis."
  * textEquivalent = "Talk about bone health."
  * code.text = "Guideline-based care"
  * insert Encodes(K73)
  * insert Encodes(K74)
  * insert Encodes(R18)
  * insert Because([["Bone health depends on osteoporosis alone; the source has no other follow-up."]])
  * insert When("Follow-Up Is Open")
  * goalId[+] = "goal-no-new-fracture"
  * definitionCanonical = Canonical(kyphoplasty-follow-up)
