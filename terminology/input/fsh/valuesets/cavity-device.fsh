// Encodes K03, K04, K59; R14: devices that make the cavity.
ValueSet: CavityDevice
Id: cavity-device
Title: "Devices that make the cavity"
Description: "Balloon and osteotome."
* insert Selection
* insert Encodes(K03)
* insert Encodes(K04)
* insert Encodes(K59)
* insert Encodes(R14)
* $kyphoplasty#inflatable-bone-tamp "Inflatable bone tamp"
* $kyphoplasty#osteotome "Osteotome"
