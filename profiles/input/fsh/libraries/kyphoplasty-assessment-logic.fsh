// Encodes K22, K28, K33, K39, K40, K41, K42, K43, K44, K45; R6, R7, R8, R9, R10: the logic library for pre-procedure assessment.
Instance: KyphoplastyAssessmentLogic
InstanceOf: Library
Usage: #definition
* insert LogicLibrary(KyphoplastyAssessmentLogic)
* title = "Pre-procedure assessment"
* description = "What has to be known and done before the procedure is planned."
* insert Encodes(K22)
* insert Encodes(K28)
* insert Encodes(K33)
* insert Encodes(K39)
* insert Encodes(K40)
* insert Encodes(K41)
* insert Encodes(K42)
* insert Encodes(K43)
* insert Encodes(K44)
* insert Encodes(K45)
* insert Encodes(R6)
* insert Encodes(R7)
* insert Encodes(R8)
* insert Encodes(R9)
* insert Encodes(R10)
