// Encodes K05, K61, K62; R5: one injection on record.
Profile: KyphoplastyCementInjection
Parent: Procedure
Id: kyphoplasty-cement-injection
Title: "Cement injection"
Description: "One injection of cement, with its time and its level: an image follows each."
* insert PublishedDefinition
* insert EncodesDefinition(K05)
* insert EncodesDefinition(K61)
* insert EncodesDefinition(K62)
* insert EncodesDefinition(R5)
* status MS
* code = $kyphoplasty#cement-injection
* subject 1..1 MS
* performed[x] 1..1 MS
* performed[x] only dateTime
* bodySite 1..1 MS
* bodySite from http://kyphoplasty-pathway.org/fhir/ValueSet/vertebral-level (preferred)
