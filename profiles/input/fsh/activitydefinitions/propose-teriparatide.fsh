// Encodes K73; R18: a medicine for stronger bones by name, beyond the source.
Instance: propose-teriparatide
InstanceOf: ActivityDefinition
Usage: #definition
* insert Activity(propose-teriparatide, ProposeTeriparatide)
* title = "Teriparatide"
* description = "May lower the risk of another vertebral fracture. To be discussed; no dose is proposed."
* topic = $definition-topic#treatment "Treatment"
* kind = #MedicationRequest
* intent = #option
* priority = #routine
* productCodeableConcept = $rxnorm#32915 "Teriparatide"
* productCodeableConcept.text = "Teriparatide, to be discussed"
* insert Performer(practitioner, [[Primary care physician]])
* insert Encodes(K73)
* insert Encodes(R18)
* insert BeyondSource([["K73 The source says minerals, vitamins and medicines; the names are examples from elsewhere."]])
