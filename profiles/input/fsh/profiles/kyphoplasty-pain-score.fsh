// Encodes K09, K16: pain from 0 to 10.
Profile: KyphoplastyPainScore
Parent: Observation
Id: kyphoplasty-pain-score
Title: "Pain score"
Description: "Back pain as the patient rates it, from 0 to 10."
* insert PublishedDefinition
* insert EncodesDefinition(K09)
* insert EncodesDefinition(K16)
* status MS
* code = $loinc#72514-3
* subject 1..1 MS
* effective[x] 1..1 MS
* value[x] 1..1 MS
* value[x] only integer or Quantity
