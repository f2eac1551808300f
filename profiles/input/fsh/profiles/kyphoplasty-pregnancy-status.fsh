// Encodes K38; R2: the pregnancy status that the gate reads.
Profile: KyphoplastyPregnancyStatus
Parent: Observation
Id: kyphoplasty-pregnancy-status
Title: "Pregnancy status"
Description: "Whether the patient is pregnant, as the gate of pregnancy reads it. Any other answer leaves the gate open."
* insert PublishedDefinition
* insert EncodesDefinition(K38)
* insert EncodesDefinition(R2)
* status MS
* code = $loinc#82810-3
* subject 1..1 MS
* effective[x] 1..1 MS
* value[x] 1..1 MS
* value[x] only CodeableConcept
* valueCodeableConcept from http://kyphoplasty-pathway.org/fhir/ValueSet/pregnancy-status-answer (required)
