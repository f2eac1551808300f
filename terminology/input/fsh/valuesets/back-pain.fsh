// Encodes K09: pain of the back.
ValueSet: BackPain
Id: back-pain
Title: "Back pain"
Description: "Pain of the back, the leading complaint."
* insert Selection
* ^copyright = "SNOMED CT (c) SNOMED International. See LICENSES.md of the terminology project."
* insert Encodes(K09)
* $sct#161891005 "Backache"
* $sct#267981009 "Pain in thoracic spine"
* $sct#279039007 "Low back pain"
* $sct#279038004 "Thoracic back pain"
* $icd10cm#M54.6 "Pain in thoracic spine"
* $icd10cm#M54.9 "Dorsalgia, unspecified"
* $icd10cm#M54.50 "Low back pain, unspecified"
