// Encodes K34, K62; R5: what the image after an injection shows.
Profile: KyphoplastyPostInjectionImage
Parent: Observation
Id: kyphoplasty-post-injection-image
Title: "Image after an injection"
Description: "What the X-ray image after one injection shows."
* insert PublishedDefinition
* insert EncodesDefinition(K34)
* insert EncodesDefinition(K62)
* insert EncodesDefinition(R5)
* status MS
* code = $kyphoplasty#post-injection-image
* subject 1..1 MS
* effective[x] 1..1 MS
* effective[x] only dateTime
* value[x] 1..1 MS
* value[x] only CodeableConcept
* valueCodeableConcept from http://kyphoplasty-pathway.org/fhir/ValueSet/post-injection-image-answer (required)
