// Encodes K73, K74; R18: the logic library for follow-up and bone health.
Instance: KyphoplastyFollowUpLogic
InstanceOf: Library
Usage: #definition
* insert LogicLibrary(KyphoplastyFollowUpLogic)
* title = "Follow-up and bone health"
* description = "What follows for a patient with osteoporosis."
* insert Encodes(K73)
* insert Encodes(K74)
* insert Encodes(R18)
