// Encodes K25; R3: whether an infection is active.
Profile: KyphoplastyActiveInfectionAssessment
Parent: Observation
Id: kyphoplasty-active-infection-assessment
Title: "Assessment for active infection"
Description: "Whether the clinician finds any infection active. No means that infection is ruled out."
* insert PublishedDefinition
* insert EncodesDefinition(K25)
* insert EncodesDefinition(R3)
* status MS
* code = $kyphoplasty#active-infection-assessment
* subject 1..1 MS
* effective[x] 1..1 MS
* value[x] 1..1 MS
* value[x] only CodeableConcept
* valueCodeableConcept from http://kyphoplasty-pathway.org/fhir/ValueSet/yes-no-unsure (required)
