// Encodes K17; R15: the biopsy that the record does not put first.
Instance: record-biopsy-order
InstanceOf: ActivityDefinition
Usage: #definition
* insert Activity(record-biopsy-order, RecordBiopsyOrder)
* title = "Order of the biopsy"
* description = "The record does not show that the biopsy came before the space was made and cement went in. Check the times."
* topic = $definition-topic#treatment "Treatment"
* kind = #Task
* intent = #order
* priority = #urgent
* code = $cpg-activity#collect-information "Collect information"
* code.text = "Record when the biopsy was taken"
* insert Performer(practitioner, [[Physician who performs the procedure]])
* insert Encodes(K17)
* insert Encodes(R15)
