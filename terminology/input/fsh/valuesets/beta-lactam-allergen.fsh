// Encodes K33, K50; R8: allergies that speak against a cephalosporin.
ValueSet: BetaLactamAllergen
Id: beta-lactam-allergen
Title: "Penicillins and cephalosporins as allergens"
Description: "Allergies that speak against a cephalosporin."
* insert Selection
* ^copyright = "SNOMED CT (c) SNOMED International. See LICENSES.md of the terminology project."
* insert Encodes(K33)
* insert Encodes(K50)
* insert Encodes(R8)
* $sct#91936005 "Allergy to penicillin"
* $sct#764147003 "Cephalosporin (substance)"
* $icd10cm#Z88.0 "Allergy status to penicillin"
