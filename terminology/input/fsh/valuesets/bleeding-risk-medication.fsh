// Encodes K21, K44; R9: medicines and supplements that promote bleeding.
ValueSet: BleedingRiskMedication
Id: bleeding-risk-medication
Title: "Medicines that promote bleeding"
Description: "Medicines and supplements that promote bleeding, as ingredients, and the anticoagulant class. A prescriber decides on each."
* insert Selection
* ^copyright = "SNOMED CT (c) SNOMED International. See LICENSES.md of the terminology project."
* insert Encodes(K21)
* insert Encodes(K44)
* insert Encodes(R9)
* $sct#372862008 "Anticoagulant"
* include codes from valueset http://kyphoplasty-pathway.org/fhir/ValueSet/bleeding-risk-ingredient
