// Encodes K01, K06, K18, K19, K25, K27, K28, K38; R1, R2, R3, R6: the logic library for eligibility.
Instance: KyphoplastyEligibilityLogic
InstanceOf: Library
Usage: #definition
* insert LogicLibrary(KyphoplastyEligibilityLogic)
* title = "Eligibility"
* description = "Who is eligible, who is not, and for whom information is missing."
* insert Encodes(K01)
* insert Encodes(K06)
* insert Encodes(K18)
* insert Encodes(K19)
* insert Encodes(K25)
* insert Encodes(K27)
* insert Encodes(K28)
* insert Encodes(K38)
* insert Encodes(R1)
* insert Encodes(R2)
* insert Encodes(R3)
* insert Encodes(R6)
