// Encodes K17; R15: biopsy of a vertebra.
ValueSet: VertebralBiopsy
Id: vertebral-biopsy
Title: "Biopsy of a vertebra"
Description: "Biopsy of a thoracic or lumbar vertebra through the skin."
* insert Selection
* ^copyright = "SNOMED CT (c) SNOMED International; LOINC (c) Regenstrief Institute, Inc.. See LICENSES.md of the terminology project."
* insert Encodes(K17)
* insert Encodes(R15)
* $kyphoplasty#vertebral-biopsy "Biopsy of the vertebra"
* $sct#129249002 "Needle biopsy (procedure)"
* $icd10pcs#0PB43ZX "Excision of Thoracic Vertebra, Percutaneous Approach, Diagnostic"
* $icd10pcs#0QB03ZX "Excision of Lumbar Vertebra, Percutaneous Approach, Diagnostic"
* $loinc#69076-8 "RF guidance for percutaneous biopsy of Bone"
