// Encodes K33, K45; R8: contrast agents and dyes as allergens.
ValueSet: ContrastSubstance
Id: contrast-substance
Title: "Contrast agents and dyes"
Description: "Contrast agents and dyes, as substances or as allergies to them."
* insert Selection
* ^copyright = "SNOMED CT (c) SNOMED International; RxNorm, U.S. National Library of Medicine. See LICENSES.md of the terminology project."
* insert Encodes(K33)
* insert Encodes(K45)
* insert Encodes(R8)
* $sct#385420005 "Contrast media"
* $sct#419098001 "X-ray contrast media (substance)"
* $sct#426722004 "Iodinated contrast media (substance)"
* $sct#293637006 "Allergy to contrast media (finding)"
* $icd10cm#Z91.041 "Radiographic dye allergy status"
* $rxnorm#5956 "Iohexol"
