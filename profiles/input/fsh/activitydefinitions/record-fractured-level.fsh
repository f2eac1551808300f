// Encodes K65, K66: the request to record the level before the appointment is made.
Instance: record-fractured-level
InstanceOf: ActivityDefinition
Usage: #definition
* insert Activity(record-fractured-level, RecordFracturedLevel)
* title = "Record which vertebra is broken"
* description = "The fracture is on record without its level. Record each vertebra that is to be treated: the appointment depends on their number."
* topic = $definition-topic#assessment "Assessment"
* kind = #Task
* intent = #order
* priority = #routine
* code.coding[+] = $cpg-activity#collect-information "Collect information"
* code.coding[+] = $kyphoplasty#record-fractured-level "Record which vertebra is broken"
* insert Performer(practitioner, [[Physician who performs the procedure]])
* insert CollectWith(kyphoplasty-eligibility-review)
* insert Encodes(K65)
* insert Encodes(K66)
