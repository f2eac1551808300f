// Encodes K44; R9: the task to look at medicines that the pathway cannot place.
Instance: classify-medication
InstanceOf: ActivityDefinition
Usage: #definition
* insert Activity(classify-medication, ClassifyMedication)
* title = "Say whether a medicine raises the risk of bleeding"
* description = "The record or the patient names medicines or supplements of which the pathway cannot tell whether they raise the risk of bleeding. Look at each of them, and record whether the patient takes anything that does."
* topic = $definition-topic#assessment "Assessment"
* kind = #Task
* intent = #order
* priority = #urgent
* code.coding[+] = $cpg-activity#collect-information "Collect information"
* code.coding[+] = $kyphoplasty#classify-medication "Classify a medicine"
* insert Performer(practitioner, [[Treating physician]])
* insert CollectWith(kyphoplasty-eligibility-review)
* insert Encodes(K44)
* insert Encodes(R9)
* insert Describe(KyphoplastyAssessmentLogic, "Medicines To Classify Text")
