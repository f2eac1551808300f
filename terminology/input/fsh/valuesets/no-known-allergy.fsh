// Encodes K33, K45; R8: statements that no allergy is known.
ValueSet: NoKnownAllergy
Id: no-known-allergy
Title: "No known allergy"
Description: "Statements that no allergy of any kind is known."
* insert Selection
* ^copyright = "SNOMED CT (c) SNOMED International. See LICENSES.md of the terminology project."
* insert Encodes(K33)
* insert Encodes(K45)
* insert Encodes(R8)
* $sct#716186003 "No known allergy"
