// Encodes K27, K28; R6: the tests that confirm a new fracture.
Instance: kyphoplasty-acuity-confirmation
InstanceOf: PlanDefinition
Usage: #definition
* insert Recommendation(kyphoplasty-acuity-confirmation, KyphoplastyAcuityConfirmation)
* insert Rated(strong)
* title = "Confirmation that the fracture is new"
* description = "Orders what is missing to confirm that the fracture is new: MRI or bone scan, the physical examination under fluoroscopy, and the statement of the physician. The parameter Strict Acuity Tests asks for MRI and bone scan both."
* library = Canonical(KyphoplastyAssessmentLogic)
* insert Encodes(K27)
* insert Encodes(K28)
* insert Encodes(R6)

* action[+]
  * id = "assessment-61-choose-acuity-imaging"
  * title = "Choose MRI, bone scan or both"
  * description = "Neither was done since the fracture."
  * textEquivalent = "Choose MRI, bone scan or both."
  * priority = #routine
  * insert Encodes(K28)
  * insert Encodes(R6)
  * insert Because([["Reading A1: MRI or bone scan, and the examination under fluoroscopy; the strict parameter asks for all three."]])
  * insert Lowers([[$sct#213299007 "Postoperative pain"]])
  * insert When("Either Acuity Image Is Needed")
  * insert Participant(practitioner, [[Treating physician]])
  * groupingBehavior = #logical-group
  * selectionBehavior = #one-or-more
  * requiredBehavior = #must-unless-documented
  * action[+]
    * id = "assessment-62-confirm-by-mri"
    * title = "Order an MRI scan of the spine"
    * description = "Shows a new fracture."
    * textEquivalent = "Order an MRI scan of the spine."
    * priority = #routine
    * insert Encodes(K28)
    * insert Because([["Named by the source."]])
    * insert Participant(practitioner, [[Treating physician]])
    * requiredBehavior = #could
    * insert Perform(confirm-acuity-by-mri)
  * action[+]
    * id = "assessment-63-confirm-by-bone-scan"
    * title = "Order a bone scan"
    * description = "Shows a new fracture."
    * textEquivalent = "Order a bone scan."
    * priority = #routine
    * insert Encodes(K28)
    * insert Because([["Named by the source."]])
    * insert Participant(practitioner, [[Treating physician]])
    * requiredBehavior = #could
    * insert Perform(confirm-acuity-by-bone-scan)

* action[+]
  * id = "assessment-64-complete-acuity-imaging"
  * title = "Order what is missing of MRI and bone scan"
  * description = "Both are asked for, and at least one is missing."
  * textEquivalent = "Order what is missing of MRI and bone scan."
  * priority = #routine
  * insert Encodes(K28)
  * insert Encodes(R6)
  * insert Because([["Reading A1: MRI or bone scan, and the examination under fluoroscopy; the strict parameter asks for all three."]])
  * insert Lowers([[$sct#213299007 "Postoperative pain"]])
  * insert When("Both Acuity Images Are Needed")
  * insert Participant(practitioner, [[Treating physician]])
  * groupingBehavior = #logical-group
  * selectionBehavior = #all
  * requiredBehavior = #must-unless-documented
  * action[+]
    * id = "assessment-65-add-mri"
    * title = "Order an MRI scan of the spine"
    * description = "Shows a new fracture."
    * textEquivalent = "Order an MRI scan of the spine."
    * priority = #routine
    * insert Encodes(K28)
    * insert Because([["Named by the source."]])
    * insert When("Acuity MRI Is Open")
    * insert Participant(practitioner, [[Treating physician]])
    * requiredBehavior = #must-unless-documented
    * insert Perform(confirm-acuity-by-mri)
  * action[+]
    * id = "assessment-66-add-bone-scan"
    * title = "Order a bone scan"
    * description = "Shows a new fracture."
    * textEquivalent = "Order a bone scan."
    * priority = #routine
    * insert Encodes(K28)
    * insert Because([["Named by the source."]])
    * insert When("Acuity Bone Scan Is Open")
    * insert Participant(practitioner, [[Treating physician]])
    * requiredBehavior = #must-unless-documented
    * insert Perform(confirm-acuity-by-bone-scan)

* action[+]
  * id = "assessment-67-examine-under-fluoroscopy"
  * title = "Examine the patient under fluoroscopy"
  * description = "Not done since the fracture."
  * textEquivalent = "Examine the patient under fluoroscopy."
  * priority = #routine
  * insert Encodes(K28)
  * insert Encodes(R6)
  * insert Because([["Reading A1: MRI or bone scan, and the examination under fluoroscopy; the strict parameter asks for all three."]])
  * insert Lowers([[$sct#213299007 "Postoperative pain"]])
  * insert When("Fluoroscopic Examination Is Needed")
  * insert Participant(practitioner, [[Treating physician]])
  * requiredBehavior = #must-unless-documented
  * insert Perform(confirm-acuity-by-fluoroscopic-examination)

* action[+]
  * id = "assessment-68-record-acuity"
  * title = "Record whether the fracture is acute"
  * description = "Nobody has recorded whether the fracture is acute."
  * textEquivalent = "Record whether the fracture is acute."
  * priority = #routine
  * insert Encodes(K27)
  * insert Encodes(R6)
  * insert Because([["It is the physician who confirms that the fracture is new or acute."]])
  * insert Lowers([[$sct#213299007 "Postoperative pain"]])
  * insert When("Acuity Statement Is Needed")
  * insert After(assessment-61-choose-acuity-imaging)
  * insert After(assessment-64-complete-acuity-imaging)
  * insert After(assessment-67-examine-under-fluoroscopy)
  * insert Participant(practitioner, [[Treating physician]])
  * requiredBehavior = #must-unless-documented
  * insert Perform(record-fracture-acuity)
