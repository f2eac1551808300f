// Encodes K63: the needle is removed.
Instance: remove-needle
InstanceOf: ActivityDefinition
Usage: #definition
* insert Activity(remove-needle, RemoveNeedle)
* title = "Remove the needle"
* description = "After the last image shows the cement in place."
* topic = $definition-topic#treatment "Treatment"
* kind = #ServiceRequest
* intent = #order
* priority = #routine
* code = $kyphoplasty#needle-removal "Needle removal"
* code.text = "Remove the needle"
* insert Performer(practitioner, [[Physician who performs the procedure]])
* insert Encodes(K63)
