// Encodes K08, K15: vertebral fractures of diseased bone.
ValueSet: PathologicalVertebralFracture
Id: pathological-vertebral-fracture
Title: "Pathological vertebral fractures"
Description: "Vertebral fractures of diseased bone, the disease being named elsewhere."
* insert Selection
* ^copyright = "SNOMED CT (c) SNOMED International. See LICENSES.md of the terminology project."
* insert Encodes(K08)
* insert Encodes(K15)
* $sct#274146004 "Pathological fracture of vertebra"
