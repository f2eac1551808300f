// Encodes K11, K13, K14: limited breathing.
ValueSet: BreathingLimitation
Id: breathing-limitation
Title: "Limited breathing"
Description: "Problems that say the patient breathes with difficulty."
* insert Selection
* ^copyright = "SNOMED CT (c) SNOMED International. See LICENSES.md of the terminology project."
* insert Encodes(K11)
* insert Encodes(K13)
* insert Encodes(K14)
* $sct#230145002 "Difficulty breathing"
