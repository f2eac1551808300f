// Encodes K21, K46, K47; R9, R11, R12: the logic library for preparation.
Instance: KyphoplastyPreparationLogic
InstanceOf: Library
Usage: #definition
* insert LogicLibrary(KyphoplastyPreparationLogic)
* title = "Preparation"
* description = "What the patient and the team still have to prepare."
* insert Encodes(K21)
* insert Encodes(K46)
* insert Encodes(K47)
* insert Encodes(R9)
* insert Encodes(R11)
* insert Encodes(R12)
