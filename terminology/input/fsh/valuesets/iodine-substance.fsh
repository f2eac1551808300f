// Encodes K33, K45; R8: iodine as an allergen.
ValueSet: IodineSubstance
Id: iodine-substance
Title: "Iodine"
Description: "Iodine and compounds of it, as substances or as allergies to them."
* insert Selection
* ^copyright = "SNOMED CT (c) SNOMED International. See LICENSES.md of the terminology project."
* insert Encodes(K33)
* insert Encodes(K45)
* insert Encodes(R8)
* $sct#44588005 "Iodine"
* $sct#294913003 "Allergy to iodine compound (finding)"
* $sct#426722004 "Iodinated contrast media (substance)"
