// Encodes K03, K04, K59; R14: the instrument that the record leaves open.
Instance: record-instrument
InstanceOf: ActivityDefinition
Usage: #definition
* insert Activity(record-instrument, RecordInstrument)
* title = "Which instrument made the space"
* description = "The record does not show for each level exactly one of balloon and osteotome. Say which was used."
* topic = $definition-topic#treatment "Treatment"
* kind = #Task
* intent = #order
* priority = #urgent
* code = $cpg-activity#collect-information "Collect information"
* code.text = "Record for each level which instrument made the space"
* insert Performer(practitioner, [[Physician who performs the procedure]])
* insert Encodes(K03)
* insert Encodes(K04)
* insert Encodes(K59)
* insert Encodes(R14)
