// Encodes K20, K44; R9: the list of medicines and supplements and what follows from it.
Instance: kyphoplasty-medication-review
InstanceOf: PlanDefinition
Usage: #definition
* insert Recommendation(kyphoplasty-medication-review, KyphoplastyMedicationReview)
* insert Rated(strong)
* title = "Medicines and supplements"
* description = "Asks for the list until medicines and supplements are both known, reports what raises the risk of bleeding, and has the physician look at what cannot be placed."
* library = Canonical(KyphoplastyAssessmentLogic)
* insert Encodes(K20)
* insert Encodes(K44)
* insert Encodes(R9)

* action[+]
  * id = "assessment-31-collect-medication-list"
  * title = "Collect the list of medicines and supplements"
  * description = "Medicines or supplements have not been asked for."
  * textEquivalent = "Collect the list of medicines and supplements."
  * priority = #routine
  * insert Encodes(K44)
  * insert Encodes(R9)
  * insert Because([["Medicines and supplements should be disclosed to the physician."]])
  * insert When("Medication List Is Needed")
  * insert Participant(practitioner, [[Treating physician]])
  * insert Participant(patient, [[Patient]])
  * requiredBehavior = #must
  * insert Perform(collect-medication-list)

* action[+]
  * id = "assessment-32-report-bleeding-risk"
  * title = "Heed the medicine that raises the risk of bleeding"
  * description = "The patient takes something that raises the risk of bleeding."
  * textEquivalent = "Heed the medicine that raises the risk of bleeding."
  * priority = #urgent
  * insert Encodes(K20)
  * insert Encodes(K44)
  * insert Encodes(R9)
  * insert Because([["Bleeding is a risk of the procedure."]])
  * insert Lowers([[$sct#131148009 "Bleeding"]])
  * insert When("Takes Bleeding Risk Medication")
  * insert Participant(practitioner, [[Treating physician]])
  * requiredBehavior = #must
  * insert Perform(report-bleeding-risk-medication)

* action[+]
  * id = "assessment-33-classify-medication"
  * title = "Look at the medicines that cannot be placed"
  * description = "The pathway cannot tell whether a medicine on record, or named by the patient, raises the risk of bleeding."
  * textEquivalent = "Look at every medicine and record whether any raises the risk of bleeding."
  * priority = #urgent
  * insert Encodes(K44)
  * insert Encodes(R9)
  * insert Because([["What is disclosed has to be understood before it can be acted on."]])
  * insert When("Medications Need Classification")
  * insert After(assessment-31-collect-medication-list)
  * insert Participant(practitioner, [[Treating physician]])
  * requiredBehavior = #must
  * insert Perform(classify-medication)
