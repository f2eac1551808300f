// Encodes K27, K28; R6: how fresh the fracture is.
Profile: KyphoplastyFractureAcuity
Parent: Observation
Id: kyphoplasty-fracture-acuity
Title: "Fracture acuity"
Description: "How fresh the clinician judges the vertebral fracture to be."
* insert PublishedDefinition
* insert EncodesDefinition(K27)
* insert EncodesDefinition(K28)
* insert EncodesDefinition(R6)
* status MS
* code = $kyphoplasty#fracture-acuity
* subject 1..1 MS
* effective[x] 1..1 MS
* value[x] 1..1 MS
* value[x] only CodeableConcept
* valueCodeableConcept from http://kyphoplasty-pathway.org/fhir/ValueSet/fracture-acuity (required)
