// Encodes K05, K61: the cement that fills the space.
Instance: inject-cement
InstanceOf: ActivityDefinition
Usage: #definition
* insert Activity(inject-cement, InjectCement)
* title = "Inject the cement"
* description = "The cement mixture fills the space and makes the bone steadier."
* topic = $definition-topic#treatment "Treatment"
* kind = #ServiceRequest
* intent = #order
* priority = #routine
* code = $kyphoplasty#cement-injection "Cement injection"
* code.text = "Inject cement into the vertebra"
* insert Performer(practitioner, [[Physician who performs the procedure]])
* insert Encodes(K05)
* insert Encodes(K61)
