// Encodes K01, K15, K20, K22, K25, K27, K32, K34, K39, K51, K66; R1, R3, R6: the logic library for cautions beyond the source.
Instance: KyphoplastyCautionLogic
InstanceOf: Library
Usage: #definition
* insert LogicLibrary(KyphoplastyCautionLogic)
* title = "Cautions (beyond the source)"
* description = "Cautions from elsewhere, each off unless its parameter is true."
* insert Encodes(K01)
* insert Encodes(K15)
* insert Encodes(K20)
* insert Encodes(K22)
* insert Encodes(K25)
* insert Encodes(K27)
* insert Encodes(K32)
* insert Encodes(K34)
* insert Encodes(K39)
* insert Encodes(K51)
* insert Encodes(K66)
* insert Encodes(R1)
* insert Encodes(R3)
* insert Encodes(R6)
