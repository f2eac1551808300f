// Encodes K01, K03, K05: the procedure itself.
ValueSet: KyphoplastyProcedure
Id: kyphoplasty-procedure
Title: "Kyphoplasty"
Description: "Balloon kyphoplasty: the project code, the broader SNOMED CT concept, and the codes that it is reported with in the United States. CPT numbers stand without descriptor."
* insert Selection
* ^copyright = "SNOMED CT (c) SNOMED International; CPT (c) American Medical Association; numbers only. See LICENSES.md of the terminology project."
* insert Encodes(K01)
* insert Encodes(K03)
* insert Encodes(K05)
* $kyphoplasty#balloon-kyphoplasty "Percutaneous balloon kyphoplasty"
* $sct#392236004 "Operative procedure on spinal structure"
* $sct#387713003 "Surgical procedure"
* $icd10pcs#0PS43ZZ "Reposition Thoracic Vertebra, Percutaneous Approach"
* $icd10pcs#0PU43JZ "Supplement Thoracic Vertebra with Synthetic Substitute, Percutaneous Approach"
* $icd10pcs#0QS03ZZ "Reposition Lumbar Vertebra, Percutaneous Approach"
* $icd10pcs#0QU03JZ "Supplement Lumbar Vertebra with Synthetic Substitute, Percutaneous Approach"
* $cpt#22513
* $cpt#22514
* $cpt#22515
