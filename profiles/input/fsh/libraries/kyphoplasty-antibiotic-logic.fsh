// Encodes K32, K33, K50; R8: the logic library for allergy and antibiotic.
Instance: KyphoplastyAntibioticLogic
InstanceOf: Library
Usage: #definition
* insert LogicLibrary(KyphoplastyAntibioticLogic)
* title = "Allergy and antibiotic"
* description = "What the allergy history means for the antibiotic."
* insert Encodes(K32)
* insert Encodes(K33)
* insert Encodes(K50)
* insert Encodes(R8)
