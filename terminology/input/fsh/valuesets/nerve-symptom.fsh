// Encodes K29: symptoms of nerve injury.
ValueSet: NerveSymptom
Id: nerve-symptom
Title: "Symptoms of nerve injury"
Description: "Numbness, tingling and weakness, as findings and as the questions of the forms."
* insert Selection
* ^copyright = "SNOMED CT (c) SNOMED International. See LICENSES.md of the terminology project."
* insert Encodes(K29)
* $sct#44077006 "Numbness"
* $sct#62507009 "Pins and needles"
* $sct#26544005 "Muscle weakness"
* $kyphoplasty#numbness "Numbness"
* $kyphoplasty#tingling "Tingling"
* $kyphoplasty#weakness "Weakness"
