// Encodes K73; R18: a medicine for stronger bones by name, beyond the source.
Instance: propose-denosumab
InstanceOf: ActivityDefinition
Usage: #definition
* insert Activity(propose-denosumab, ProposeDenosumab)
* title = "Denosumab"
* description = "May lower the risk of another vertebral fracture. To be discussed; no dose is proposed."
* topic = $definition-topic#treatment "Treatment"
* kind = #MedicationRequest
* intent = #option
* priority = #routine
* productCodeableConcept = $rxnorm#993449 "denosumab"
* productCodeableConcept.text = "Denosumab, to be discussed"
* insert Performer(practitioner, [[Primary care physician]])
* insert Encodes(K73)
* insert Encodes(R18)
* insert BeyondSource([["K73 The source says minerals, vitamins and medicines; the names are examples from elsewhere."]])
