// Encodes K01, K06-K08; R6: the vertebral fracture as the pathway wants it recorded.
Profile: KyphoplastyVertebralFracture
Parent: Condition
Id: kyphoplasty-vertebral-fracture
Title: "Vertebral fracture"
Description: "A vertebral fracture that the pathway can read: coded, verified or not, with the level and the day it began where known."
* insert PublishedDefinition
* insert EncodesDefinition(K01)
* insert EncodesDefinition(K06)
* insert EncodesDefinition(K08)
* code 1..1 MS
* code from http://kyphoplasty-pathway.org/fhir/ValueSet/vertebral-fracture (extensible)
* clinicalStatus 0..1 MS
* verificationStatus 1..1 MS
* bodySite MS
* bodySite from http://kyphoplasty-pathway.org/fhir/ValueSet/spinal-site (preferred)
* onset[x] MS
* recordedDate MS
