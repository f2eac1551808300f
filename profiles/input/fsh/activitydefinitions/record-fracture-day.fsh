// Encodes K01, K08: the request to record the day of a fracture.
Instance: record-fracture-day
InstanceOf: ActivityDefinition
Usage: #definition
* insert Activity(record-fracture-day, RecordFractureDay)
* title = "Record when the fracture began"
* description = "The record has a confirmed vertebral fracture without the day it began, so that nothing of an earlier day can be taken for a fact about this fracture. Record the day, or the best estimate of it."
* topic = $definition-topic#assessment "Assessment"
* kind = #Task
* intent = #order
* priority = #routine
* code.coding[+] = $cpg-activity#collect-information "Collect information"
* code.coding[+] = $kyphoplasty#record-fracture-day "Record when the fracture began"
* insert Performer(practitioner, [[Treating physician]])
* insert CollectWith(kyphoplasty-eligibility-review)
* insert Encodes(K01)
* insert Encodes(K08)
