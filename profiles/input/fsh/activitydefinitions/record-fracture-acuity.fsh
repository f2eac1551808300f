// Encodes K27; R6: the task to record how old the fracture is.
Instance: record-fracture-acuity
InstanceOf: ActivityDefinition
Usage: #definition
* insert Activity(record-fracture-acuity, RecordFractureAcuity)
* title = "Record whether the fracture is new"
* description = "State from images and examination whether the fracture is acute, subacute or chronic. The source gives no limit in weeks."
* topic = $definition-topic#assessment "Assessment"
* kind = #Task
* intent = #order
* priority = #routine
* code.coding[+] = $cpg-activity#collect-information "Collect information"
* code.coding[+] = $kyphoplasty#confirm-fracture-acuity "Confirm that the fracture is recent"
* code.text = "Record whether the fracture is new"
* insert Performer(practitioner, [[Treating physician]])
* insert CollectWith(kyphoplasty-eligibility-review)
* insert Encodes(K27)
* insert Encodes(R6)
* insert Describe(KyphoplastyAssessmentLogic, "Acuity Statement Text")
