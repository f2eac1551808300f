// A stricter profile, and a plan that leads to the pathway.
Profile: HospitalPainScore
Parent: KyphoplastyPainScore
Id: hospital-pain-score
Title: "Pain score of the hospital"
Description: "A pain score that somebody has taken."
* performer 1..

Instance: hospital-plan
InstanceOf: PlanDefinition
Usage: #definition
* url = "http://example.org/fhir/PlanDefinition/hospital-plan"
* status = #draft
* action.title = "Kyphoplasty"
* action.definitionCanonical = Canonical(kyphoplasty-pathway)
