// Encodes K20, K22: conditions that promote bleeding.
ValueSet: BleedingRiskCondition
Id: bleeding-risk-condition
Title: "Conditions that promote bleeding"
Description: "Disorders of coagulation and platelets."
* insert Selection
* ^copyright = "SNOMED CT (c) SNOMED International. See LICENSES.md of the terminology project."
* insert Encodes(K20)
* insert Encodes(K22)
* $sct#64779008 "Blood coagulation disorder"
* $sct#234466008 "Acquired coagulation disorder"
* $sct#67406007 "Disseminated intravascular coagulation"
* $sct#74576004 "Acquired thrombocytopenia"
* $icd10cm#D68.9 "Coagulation defect, unspecified"
* $icd10cm#D68.32 "Hemorrhagic disorder due to extrinsic circulating anticoagulants"
* $icd10cm#D65 "Disseminated intravascular coagulation [defibrination syndrome]"
* $icd10cm#D69.6 "Thrombocytopenia, unspecified"
