// Encodes K51: the request for the physical status before sedation, beyond the source.
Instance: record-asa-class
InstanceOf: ActivityDefinition
Usage: #definition
* insert Activity(record-asa-class, RecordAsaClass)
* title = "Record the ASA class"
* description = "Record the physical status class before sedation or anesthesia."
* topic = $definition-topic#assessment "Assessment"
* kind = #Task
* intent = #order
* priority = #routine
* code = $cpg-activity#collect-information "Collect information"
* code.text = "Record the ASA physical status class"
* insert Performer(practitioner, [[Anesthesia provider]])
* insert Encodes(K51)
* insert BeyondSource([["C23 ASA physical status class before sedation; practice."]])
