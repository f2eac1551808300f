// Encodes K32: allergy to bone cement, beyond the source (A12).
ValueSet: CementAllergen
Id: cement-allergen
Title: "Bone cement as allergen"
Description: "Bone cement and what it is made of."
* insert Selection
* ^copyright = "SNOMED CT (c) SNOMED International. See LICENSES.md of the terminology project."
* insert Encodes(K32)
* insert BeyondSource("C06 Allergy to cement as a relative contraindication; the source does not name it.")
* $sct#427811002 "Polymethyl methacrylate"
* $sct#6043006 "Bone cement (substance)"
* $sct#84822002 "Methylmethacrylate (substance)"
