// Encodes K30, K31, K33, K36, K40, K41, K44, K46, K47, K48; R4, R7, R8, R9, R10, R11, R12: the logic library for readiness.
Instance: KyphoplastyReadinessLogic
InstanceOf: Library
Usage: #definition
* insert LogicLibrary(KyphoplastyReadinessLogic)
* title = "Readiness"
* description = "Whether the procedure may begin."
* insert Encodes(K30)
* insert Encodes(K31)
* insert Encodes(K33)
* insert Encodes(K36)
* insert Encodes(K40)
* insert Encodes(K41)
* insert Encodes(K44)
* insert Encodes(K46)
* insert Encodes(K47)
* insert Encodes(K48)
* insert Encodes(R4)
* insert Encodes(R7)
* insert Encodes(R8)
* insert Encodes(R9)
* insert Encodes(R10)
* insert Encodes(R11)
* insert Encodes(R12)
