// Encodes K01; R1, R2, R3: the care plan that the pathway makes.
Profile: KyphoplastyCarePlan
Parent: CarePlan
Id: kyphoplasty-care-plan
Title: "Care plan of the pathway"
Description: "What applying the pathway gives: category assess-plan, the definition with its version, one activity for each phase."
* insert PublishedDefinition
* insert EncodesDefinition(K01)
* insert EncodesDefinition(R1)
* insert EncodesDefinition(R2)
* insert EncodesDefinition(R3)
* text 1..1 MS
* status MS
* intent MS
* category 1..* MS
* subject 1..1 MS
* instantiatesCanonical 1..* MS
* goal MS
* activity MS
* activity.reference MS
