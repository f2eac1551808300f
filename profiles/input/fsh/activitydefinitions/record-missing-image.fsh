// Encodes K34, K62; R5: the image that is missing after an injection.
Instance: record-missing-image
InstanceOf: ActivityDefinition
Usage: #definition
* insert Activity(record-missing-image, RecordMissingImage)
* title = "An image after an injection is missing"
* description = "The record holds an injection of cement without an image after it. Take the image, or record it, before the next injection."
* topic = $definition-topic#treatment "Treatment"
* kind = #Task
* intent = #order
* priority = #stat
* code.coding[+] = $cpg-activity#collect-information "Collect information"
* code.coding[+] = $kyphoplasty#post-injection-image "Image after a cement injection"
* code.text = "Take or record the image after each injection"
* insert Performer(practitioner, [[Physician who performs the procedure]])
* insert Encodes(K34)
* insert Encodes(K62)
* insert Encodes(R5)
