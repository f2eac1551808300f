// Encodes K22, K28, K33, K39, K40, K41, K42, K43, K44, K45; R6, R7, R8, R9, R10: what is collected, examined and tested before the procedure.
Instance: kyphoplasty-assessment
InstanceOf: PlanDefinition
Usage: #definition
* insert Strategy(kyphoplasty-assessment, KyphoplastyAssessment)
* title = "Assessment before kyphoplasty"
* description = "What has to be known before the procedure, and is not yet on record: history and physical examination, allergies, medicines and supplements, medical conditions. And what may be ordered: images and blood tests."
* library = Canonical(KyphoplastyAssessmentLogic)
* insert Encodes(K22)
* insert Encodes(K28)
* insert Encodes(K33)
* insert Encodes(K37)
* insert Encodes(K38)
* insert Encodes(K39)
* insert Encodes(K40)
* insert Encodes(K41)
* insert Encodes(K42)
* insert Encodes(K43)
* insert Encodes(K44)
* insert Encodes(K45)
* insert Encodes(R2)
* insert Encodes(R6)
* insert Encodes(R7)
* insert Encodes(R8)
* insert Encodes(R9)
* insert Encodes(R10)

* action[+]
  * id = "assessment-10-take-history"
  * title = "History and physical examination"
  * description = "Not done since the fracture."
  * textEquivalent = "Take the history and examine the patient."
  * code.text = "Guideline-based care"
  * insert Encodes(K41)
  * insert Encodes(R7)
  * insert Because([["Performed before every procedure."]])
  * insert When("History And Physical Is Needed")
  * definitionCanonical = Canonical(kyphoplasty-history-and-physical)

* action[+]
  * id = "assessment-20-collect-allergies"
  * title = "Allergies"
  * description = "The allergy history has gaps, or an allergy calls for caution."
  * textEquivalent = "Collect the allergy history and act on it."
  * code.text = "Guideline-based care"
  * insert Encodes(K32)
  * insert Encodes(K33)
  * insert Encodes(K45)
  * insert Encodes(R8)
  * insert Because([["The physician should know about earlier allergies."]])
  * insert When("Allergies Need Attention")
  * definitionCanonical = Canonical(kyphoplasty-allergy-history)

* action[+]
  * id = "assessment-30-review-medicines"
  * title = "Medicines and supplements"
  * description = "The list has gaps, or something on it raises the risk of bleeding."
  * textEquivalent = "Collect the list of medicines and supplements and act on it."
  * code.text = "Guideline-based care"
  * insert Encodes(K20)
  * insert Encodes(K44)
  * insert Encodes(R9)
  * insert Because([["Medicines and supplements may raise the risk of bleeding."]])
  * insert When("Medicines Need Attention")
  * definitionCanonical = Canonical(kyphoplasty-medication-review)

* action[+]
  * id = "assessment-40-collect-conditions"
  * title = "Medical conditions"
  * description = "The list of conditions is missing."
  * textEquivalent = "Collect the list of medical conditions."
  * code.text = "Guideline-based care"
  * insert Encodes(K39)
  * insert Encodes(K40)
  * insert Encodes(R10)
  * insert Because([["Other conditions can bring other risks."]])
  * insert When("Condition List Is Needed")
  * definitionCanonical = Canonical(kyphoplasty-condition-list)

* action[+]
  * id = "assessment-45-heed-radiation"
  * title = "Caution: X-rays while pregnancy is unknown"
  * description = "Pregnancy is unknown, and images that use X-rays are on offer."
  * textEquivalent = "Find out about pregnancy before X-rays."
  * code.text = "Guideline-based care"
  * insert Encodes(K37)
  * insert Encodes(K38)
  * insert Encodes(R2)
  * insert Because([["The source is silent on it, so a clinician decides (reading A14)."]])
  * insert When("Radiation Needs Caution")
  * insert Before(assessment-50-locate-fracture)
  * insert Before(assessment-60-confirm-acuity)
  * definitionCanonical = Canonical(kyphoplasty-radiation-caution)

* action[+]
  * id = "assessment-50-locate-fracture"
  * title = "Level of the fracture"
  * description = "No image or no level is on record."
  * textEquivalent = "Consider images that find the fractured level."
  * code.text = "Guideline-based care"
  * insert Encodes(K42)
  * insert Because([["An X-ray, an MRI scan or a bone scan may help to find the fracture."]])
  * insert When("Level Imaging Is Open")
  * insert After(assessment-10-take-history)
  * definitionCanonical = Canonical(kyphoplasty-level-imaging)

* action[+]
  * id = "assessment-60-confirm-acuity"
  * title = "Age of the fracture"
  * description = "The fracture is not confirmed as new."
  * textEquivalent = "Confirm that the fracture is new or acute."
  * code.text = "Guideline-based care"
  * insert Encodes(K27)
  * insert Encodes(K28)
  * insert Encodes(R6)
  * insert Because([["Confirming it makes more back pain unlikely."]])
  * insert When("Acuity Confirmation Is Needed")
  * insert After(assessment-10-take-history)
  * definitionCanonical = Canonical(kyphoplasty-acuity-confirmation)

* action[+]
  * id = "assessment-70-test-blood"
  * title = "Blood tests"
  * description = "Blood tests may be ordered to judge the risk of bleeding."
  * textEquivalent = "Consider blood tests."
  * code.text = "Guideline-based care"
  * insert Encodes(K22)
  * insert Encodes(K43)
  * insert Because([["They may be ordered; the source makes none of them a duty."]])
  * insert After(assessment-30-review-medicines)
  * definitionCanonical = Canonical(kyphoplasty-blood-tests)

* action[+]
  * id = "assessment-90-heed-cautions"
  * title = "Cautions beyond the source"
  * description = "At least one caution from elsewhere is switched on and holds."
  * textEquivalent = "Weigh the cautions."
  * code.text = "Guideline-based care"
  * insert Encodes(K39)
  * insert BeyondSource([["A10 Cautions from elsewhere; the source has none of them."]])
  * insert Because([["Each is off unless a parameter switches it on; none is a gate."]])
  * insert When("Any Caution")
  * definitionCanonical = Canonical(kyphoplasty-cautions)

* action[+]
  * id = "assessment-80-test-pregnancy"
  * title = "Pregnancy test"
  * description = "Pregnancy is unknown and the pregnancy test is switched on."
  * textEquivalent = "Consider a pregnancy test."
  * code.text = "Guideline-based care"
  * insert Encodes(K38)
  * insert Encodes(R2)
  * insert BeyondSource([["C15 Pregnancy test where pregnancy is possible and unknown: common practice, no statement of the source."]])
  * insert Because([["The source asks for the fact, not for a test."]])
  * insert When("Pregnancy Test Is Suggested")
  * definitionCanonical = Canonical(kyphoplasty-pregnancy-test)
