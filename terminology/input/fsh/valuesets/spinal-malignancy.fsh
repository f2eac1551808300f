// Encodes K15: cancers that can damage a vertebra.
ValueSet: SpinalMalignancy
Id: spinal-malignancy
Title: "Malignancies that break vertebrae"
Description: "Multiple myeloma, metastases to bone or spine, and primary cancers of the spine."
* insert Selection
* ^copyright = "SNOMED CT (c) SNOMED International. See LICENSES.md of the terminology project."
* insert Encodes(K15)
* $sct#109989006 "Multiple myeloma"
* $sct#94222008 "Metastatic malignant neoplasm to bone"
* $sct#94602001 "Metastatic malignant neoplasm to vertebral column"
* $sct#94274006 "Metastatic malignant neoplasm to thoracic vertebral column (disorder)"
* $sct#94389000 "Metastatic malignant neoplasm to lumbar vertebral column (disorder)"
* $sct#363438000 "Malignant neoplasm of vertebral column (disorder)"
* $icd10cm#C90.00 "Multiple myeloma not having achieved remission"
* $icd10cm#C90.02 "Multiple myeloma in relapse"
* $icd10cm#C79.51 "Secondary malignant neoplasm of bone"
* $icd10cm#C79.52 "Secondary malignant neoplasm of bone marrow"
* $icd10cm#C41.2 "Malignant neoplasm of vertebral column"
