// Encodes K38; R2: problems that say the patient is pregnant.
ValueSet: Pregnancy
Id: pregnancy
Title: "Pregnancy"
Description: "Problem list entries of a pregnancy."
* insert Selection
* ^copyright = "SNOMED CT (c) SNOMED International. See LICENSES.md of the terminology project."
* insert Encodes(K38)
* insert Encodes(R2)
* $sct#77386006 "Pregnant"
* $icd10cm#Z33.1 "Pregnant state, incidental"
