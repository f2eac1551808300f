// Encodes K55, K56, K57; R13: the gap in the monitoring.
Instance: record-monitoring
InstanceOf: ActivityDefinition
Usage: #definition
* insert Activity(record-monitoring, RecordMonitoring)
* title = "Gap in the monitoring"
* description = "The record does not show that blood pressure, heart rate and oxygen saturation were followed throughout."
* topic = $definition-topic#treatment "Treatment"
* kind = #Task
* intent = #order
* priority = #urgent
* code = $cpg-activity#collect-information "Collect information"
* code.text = "Complete the record of the monitoring"
* insert Performer(practitioner, [[Anesthesia provider]])
* insert Encodes(K55)
* insert Encodes(K56)
* insert Encodes(K57)
* insert Encodes(R13)
* insert Describe(KyphoplastyProcedureLogic, "Monitoring Text")
