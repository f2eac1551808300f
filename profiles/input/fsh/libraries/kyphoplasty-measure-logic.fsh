// Encodes K18, K19, K33, K45, K47, K48, K55, K56, K57, K61, K62, K68; R1, R5, R8, R12, R13, R16: the logic library of the measures.
Instance: KyphoplastyMeasureLogic
InstanceOf: Library
Usage: #definition
* insert LogicLibrary(KyphoplastyMeasureLogic)
* title = "Measures"
* description = "Populations of the measures of the hard process rules."
* insert Encodes(K18)
* insert Encodes(K19)
* insert Encodes(K33)
* insert Encodes(K45)
* insert Encodes(K47)
* insert Encodes(K48)
* insert Encodes(K55)
* insert Encodes(K56)
* insert Encodes(K57)
* insert Encodes(K61)
* insert Encodes(K62)
* insert Encodes(K68)
* insert Encodes(R1)
* insert Encodes(R5)
* insert Encodes(R8)
* insert Encodes(R12)
* insert Encodes(R13)
* insert Encodes(R16)
