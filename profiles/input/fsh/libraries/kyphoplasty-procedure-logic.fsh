// Encodes K17, K31, K52, K59; R4, R14, R15: the logic library for day of the procedure.
Instance: KyphoplastyProcedureLogic
InstanceOf: Library
Usage: #definition
* insert LogicLibrary(KyphoplastyProcedureLogic)
* title = "Day of the procedure"
* description = "What the steps of the procedure depend on."
* insert Encodes(K17)
* insert Encodes(K31)
* insert Encodes(K52)
* insert Encodes(K59)
* insert Encodes(R4)
* insert Encodes(R14)
* insert Encodes(R15)
