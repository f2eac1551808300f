// Encodes K12, K13, K14: limited walking.
ValueSet: WalkingLimitation
Id: walking-limitation
Title: "Limited walking"
Description: "Problems that say the patient walks with difficulty or not at all."
* insert Selection
* ^copyright = "SNOMED CT (c) SNOMED International. See LICENSES.md of the terminology project."
* insert Encodes(K12)
* insert Encodes(K13)
* insert Encodes(K14)
* $sct#82971005 "Impaired mobility"
* $sct#8510008 "Reduced mobility"
* $sct#282145008 "Unable to walk (finding)"
* $icd10cm#R26.2 "Difficulty in walking, not elsewhere classified"
