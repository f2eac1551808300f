// Encodes K01, K07, K09, K10, K11, K12, K18, K19, K25, K27, K28, K33, K38, K40, K41, K44, K45; R1, R2, R3, R6, R7, R8, R9, R10: the logic library for facts about the patient.
Instance: KyphoplastyElements
InstanceOf: Library
Usage: #definition
* insert LogicLibrary(KyphoplastyElements)
* title = "Facts about the patient"
* description = "Every fact that the decisions read, from the chart and from the intake questionnaire."
* insert Encodes(K01)
* insert Encodes(K07)
* insert Encodes(K09)
* insert Encodes(K10)
* insert Encodes(K11)
* insert Encodes(K12)
* insert Encodes(K18)
* insert Encodes(K19)
* insert Encodes(K25)
* insert Encodes(K27)
* insert Encodes(K28)
* insert Encodes(K33)
* insert Encodes(K38)
* insert Encodes(K40)
* insert Encodes(K41)
* insert Encodes(K44)
* insert Encodes(K45)
* insert Encodes(R1)
* insert Encodes(R2)
* insert Encodes(R3)
* insert Encodes(R6)
* insert Encodes(R7)
* insert Encodes(R8)
* insert Encodes(R9)
* insert Encodes(R10)
