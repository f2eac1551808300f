// Encodes K01, K18, K38, K73: the logic library for phases of the pathway.
Instance: KyphoplastyPathwayLogic
InstanceOf: Library
Usage: #definition
* insert LogicLibrary(KyphoplastyPathwayLogic)
* title = "Phases of the pathway"
* description = "Which phases of the pathway apply to the patient."
* insert Encodes(K01)
* insert Encodes(K18)
* insert Encodes(K38)
* insert Encodes(K73)
