// Encodes K18, K19; R1: conservative treatment beside brace and medicine.
ValueSet: OtherConservativeTreatment
Id: other-conservative-treatment
Title: "Other conservative treatments"
Description: "Conservative treatments other than back brace and pain medicine."
* insert Selection
* ^copyright = "SNOMED CT (c) SNOMED International. See LICENSES.md of the terminology project."
* insert Encodes(K18)
* insert Encodes(K19)
* insert Encodes(R1)
* $sct#91251008 "Physical therapy procedure"
* $kyphoplasty#other-conservative-treatment "Other treatment without surgery"
