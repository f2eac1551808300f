// Encodes K03, K59, K60; R14: the balloon that makes space in the bone.
Instance: inflate-balloon
InstanceOf: ActivityDefinition
Usage: #definition
* insert Activity(inflate-balloon, InflateBalloon)
* title = "Make space with a balloon"
* description = "A balloon is inflated in the bone. It makes space for the cement and may make the bone taller."
* topic = $definition-topic#treatment "Treatment"
* kind = #ServiceRequest
* intent = #option
* priority = #routine
* code = $kyphoplasty#cavity-by-balloon "Cavity by balloon"
* code.text = "Inflate a balloon in the vertebra"
* insert Performer(practitioner, [[Physician who performs the procedure]])
* insert Encodes(K03)
* insert Encodes(K59)
* insert Encodes(K60)
* insert Encodes(R14)
