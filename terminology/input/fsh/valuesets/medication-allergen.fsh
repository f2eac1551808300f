// Encodes K33, K45; R8: medicines as allergens.
ValueSet: MedicationAllergen
Id: medication-allergen
Title: "Medicines as allergens"
Description: "Allergies to medicines that are recorded by class."
* insert Selection
* ^copyright = "SNOMED CT (c) SNOMED International. See LICENSES.md of the terminology project."
* insert Encodes(K33)
* insert Encodes(K45)
* insert Encodes(R8)
* $sct#416098002 "Allergy to drug"
* $sct#91936005 "Allergy to penicillin"
* $sct#764147003 "Cephalosporin (substance)"
* $sct#387480006 "Lidocaine"
* $sct#372735009 "Vancomycin (substance)"
* $icd10cm#Z88.0 "Allergy status to penicillin"
* $icd10cm#Z88.1 "Allergy status to other antibiotic agents"
