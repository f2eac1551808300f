// Encodes K34, K62: the task to read the image after an injection.
Instance: record-cement-position
InstanceOf: ActivityDefinition
Usage: #definition
* insert Activity(record-cement-position, RecordCementPosition)
* title = "Read the image after the injection"
* description = "An image after an injection of cement is on record without what it showed. Look at it, and record whether the cement is in position or has leaked."
* topic = $definition-topic#treatment "Treatment"
* kind = #Task
* intent = #order
* priority = #urgent
* code = $kyphoplasty#post-injection-image "Image after a cement injection"
* code.text = "Record where the image after the injection shows the cement"
* insert Performer(practitioner, [[Physician who performs the procedure]])
* insert CollectWith(kyphoplasty-procedure-log)
* insert Encodes(K34)
* insert Encodes(K62)
