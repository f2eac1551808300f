// Encodes K33, K45; R8: statements that no allergy to medicines is known.
ValueSet: NoKnownDrugAllergy
Id: no-known-drug-allergy
Title: "No known drug allergy"
Description: "Statements that no allergy to medicines is known; they say nothing of contrast or iodine."
* insert Selection
* ^copyright = "SNOMED CT (c) SNOMED International. See LICENSES.md of the terminology project."
* insert Encodes(K33)
* insert Encodes(K45)
* insert Encodes(R8)
* $sct#409137002 "No known drug allergy"
