// Encodes K48, K67, K68, K69; R12, R16: the logic library for recovery and discharge.
Instance: KyphoplastyRecoveryLogic
InstanceOf: Library
Usage: #definition
* insert LogicLibrary(KyphoplastyRecoveryLogic)
* title = "Recovery and discharge"
* description = "What holds before the patient goes home."
* insert Encodes(K48)
* insert Encodes(K67)
* insert Encodes(K68)
* insert Encodes(K69)
* insert Encodes(R12)
* insert Encodes(R16)
