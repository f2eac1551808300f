// Encodes K38; R2: statements that leave pregnancy open.
ValueSet: PossiblePregnancy
Id: possible-pregnancy
Title: "Possible pregnancy"
Description: "Statements that a pregnancy is possible or not yet confirmed; they make the answer unknown."
* insert Selection
* ^copyright = "SNOMED CT (c) SNOMED International. See LICENSES.md of the terminology project."
* insert Encodes(K38)
* insert Encodes(R2)
* $sct#102874004 "Possible pregnancy (finding)"
* $sct#146799005 "Possible pregnancy"
* $sct#152231000119106 "Pregnancy not yet confirmed"
