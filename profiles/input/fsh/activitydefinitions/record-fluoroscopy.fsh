// Encodes K31, K35; R4: the fluoroscopy that the record does not show.
Instance: record-fluoroscopy
InstanceOf: ActivityDefinition
Usage: #definition
* insert Activity(record-fluoroscopy, RecordFluoroscopy)
* title = "Fluoroscopy is not on record"
* description = "The record does not show that fluoroscopy was used throughout."
* topic = $definition-topic#treatment "Treatment"
* kind = #Task
* intent = #order
* priority = #urgent
* code = $cpg-activity#collect-information "Collect information"
* code.text = "Record the use of fluoroscopy"
* insert Performer(practitioner, [[Physician who performs the procedure]])
* insert Encodes(K31)
* insert Encodes(K35)
* insert Encodes(R4)
