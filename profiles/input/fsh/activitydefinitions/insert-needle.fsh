// Encodes K58: the needle through skin and back muscles into the broken bone.
Instance: insert-needle
InstanceOf: ActivityDefinition
Usage: #definition
* insert Activity(insert-needle, InsertNeedle)
* title = "Insert the needle"
* description = "Through the skin and the muscles of the back into the bone that is broken."
* topic = $definition-topic#treatment "Treatment"
* kind = #ServiceRequest
* intent = #order
* priority = #routine
* code = $kyphoplasty#needle-placement "Needle placement"
* code.text = "Insert the needle into the fractured vertebra"
* insert Performer(practitioner, [[Physician who performs the procedure]])
* insert Encodes(K58)
