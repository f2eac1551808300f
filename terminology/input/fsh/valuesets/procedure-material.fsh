// Encodes K05, K49, K58, K61, K64: devices and materials.
ValueSet: ProcedureMaterial
Id: procedure-material
Title: "Devices and materials of the procedure"
Description: "Needle, intravenous catheter, cement and dressing."
* insert Selection
* ^copyright = "SNOMED CT (c) SNOMED International. See LICENSES.md of the terminology project."
* insert Encodes(K05)
* insert Encodes(K49)
* insert Encodes(K58)
* insert Encodes(K61)
* insert Encodes(K64)
* $kyphoplasty#spinal-bone-cement "Bone cement for vertebral augmentation"
* $sct#427811002 "Polymethyl methacrylate"
* $sct#79068005 "Needle, device (physical object)"
* $sct#82449006 "Peripheral intravenous catheter, device (physical object)"
* $sct#14423008 "Adhesive bandage"
