// Encodes K01, K61; R5, R13, R16: the procedure on record.
Profile: KyphoplastyProcedure
Parent: Procedure
Id: kyphoplasty-procedure
Title: "Kyphoplasty"
Description: "The procedure itself, from its beginning to its end; what was done on the way is recorded as steps with times of their own."
* insert PublishedDefinition
* insert EncodesDefinition(K01)
* insert EncodesDefinition(K61)
* insert EncodesDefinition(R5)
* insert EncodesDefinition(R13)
* insert EncodesDefinition(R16)
* status MS
* code 1..1 MS
* code from http://kyphoplasty-pathway.org/fhir/ValueSet/performed-kyphoplasty (required)
* subject 1..1 MS
* performed[x] 1..1 MS
* performed[x] only Period
* performedPeriod.start 1..1 MS
* performedPeriod.end MS
* bodySite MS
* bodySite from http://kyphoplasty-pathway.org/fhir/ValueSet/vertebral-level (preferred)
