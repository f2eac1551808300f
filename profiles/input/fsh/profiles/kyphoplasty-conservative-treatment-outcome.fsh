// Encodes K18, K19; R1: what conservative treatment has achieved.
Profile: KyphoplastyConservativeTreatmentOutcome
Parent: Observation
Id: kyphoplasty-conservative-treatment-outcome
Title: "Outcome of conservative treatment"
Description: "What back brace, pain medicine or other conservative treatment has achieved for the present fracture."
* insert PublishedDefinition
* insert EncodesDefinition(K18)
* insert EncodesDefinition(K19)
* insert EncodesDefinition(R1)
* status MS
* code = $kyphoplasty#conservative-treatment-outcome
* subject 1..1 MS
* effective[x] 1..1 MS
* value[x] 1..1 MS
* value[x] only CodeableConcept
* valueCodeableConcept from http://kyphoplasty-pathway.org/fhir/ValueSet/conservative-treatment-outcome (required)
