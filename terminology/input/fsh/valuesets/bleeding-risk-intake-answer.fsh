// Encodes K21, K44; R9: answers of patients on medicines that promote bleeding.
ValueSet: BleedingRiskIntakeAnswer
Id: bleeding-risk-intake-answer
Title: "Answers on medicines that promote bleeding"
Description: "The medicines and supplements that promote bleeding, none of them, or not sure."
* insert Selection
* ^copyright = "RxNorm, U.S. National Library of Medicine. See LICENSES.md of the terminology project."
* insert Encodes(K21)
* insert Encodes(K44)
* insert Encodes(R9)
* include codes from valueset http://kyphoplasty-pathway.org/fhir/ValueSet/bleeding-risk-ingredient
* $kyphoplasty#none-of-these "None of these"
* $kyphoplasty#unsure "Not sure"
