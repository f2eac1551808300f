// Encodes K73; R18: vitamins for stronger bones, to be discussed.
Instance: propose-vitamins
InstanceOf: ActivityDefinition
Usage: #definition
* insert Activity(propose-vitamins, ProposeVitamins)
* title = "Vitamins for stronger bones"
* description = "May lower the risk of another vertebral fracture. To be discussed with physician and primary care physician; no drug is named by the source."
* topic = $definition-topic#treatment "Treatment"
* kind = #MedicationRequest
* intent = #proposal
* priority = #routine
* productCodeableConcept.text = "Vitamins that strengthen bone, to be chosen by the prescriber"
* insert Performer(practitioner, [[Primary care physician]])
* insert Encodes(K73)
* insert Encodes(R18)
