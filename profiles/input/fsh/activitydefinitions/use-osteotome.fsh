// Encodes K04, K59, K60; R14: the dilating tool that makes space in the bone.
Instance: use-osteotome
InstanceOf: ActivityDefinition
Usage: #definition
* insert Activity(use-osteotome, UseOsteotome)
* title = "Make space with an osteotome"
* description = "A dilating tool such as an osteotome is used instead of the balloon. It makes space for the cement and may make the bone taller."
* topic = $definition-topic#treatment "Treatment"
* kind = #ServiceRequest
* intent = #option
* priority = #routine
* code = $kyphoplasty#cavity-by-osteotome "Cavity by osteotome"
* code.text = "Widen the vertebra with an osteotome"
* insert Performer(practitioner, [[Physician who performs the procedure]])
* insert Encodes(K04)
* insert Encodes(K59)
* insert Encodes(K60)
* insert Encodes(R14)
