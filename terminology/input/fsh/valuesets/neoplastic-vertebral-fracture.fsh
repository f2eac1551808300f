// Encodes K15: vertebral fractures that a cancer caused.
ValueSet: NeoplasticVertebralFracture
Id: neoplastic-vertebral-fracture
Title: "Neoplastic vertebral fractures"
Description: "Vertebral fractures at the site of a metastasis."
* insert Selection
* ^copyright = "SNOMED CT (c) SNOMED International. See LICENSES.md of the terminology project."
* insert Encodes(K15)
* $sct#866087009 "Pathologic fracture of vertebra at site of metastatic neoplasm (disorder)"
