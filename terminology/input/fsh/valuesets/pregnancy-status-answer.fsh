// Encodes K38; R2: values of the pregnancy status.
ValueSet: PregnancyStatusAnswer
Id: pregnancy-status-answer
Title: "Pregnancy status answers"
Description: "Values of the observation of pregnancy status."
* insert Selection
* ^copyright = "SNOMED CT (c) SNOMED International. See LICENSES.md of the terminology project."
* insert Encodes(K38)
* insert Encodes(R2)
* $sct#77386006 "Pregnant"
* $sct#60001007 "Not pregnant"
* $sct#102874004 "Possible pregnancy (finding)"
* $sct#146799005 "Possible pregnancy"
* $sct#152231000119106 "Pregnancy not yet confirmed"
* $kyphoplasty#not-of-childbearing-potential "Cannot become pregnant"
