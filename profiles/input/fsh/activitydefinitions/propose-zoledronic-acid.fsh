// Encodes K73; R18: a medicine for stronger bones by name, beyond the source.
Instance: propose-zoledronic-acid
InstanceOf: ActivityDefinition
Usage: #definition
* insert Activity(propose-zoledronic-acid, ProposeZoledronicAcid)
* title = "Zoledronic acid"
* description = "May lower the risk of another vertebral fracture. To be discussed; no dose is proposed."
* topic = $definition-topic#treatment "Treatment"
* kind = #MedicationRequest
* intent = #option
* priority = #routine
* productCodeableConcept = $rxnorm#77655 "zoledronic acid"
* productCodeableConcept.text = "Zoledronic acid, to be discussed"
* insert Performer(practitioner, [[Primary care physician]])
* insert Encodes(K73)
* insert Encodes(R18)
* insert BeyondSource([["K73 The source says minerals, vitamins and medicines; the names are examples from elsewhere."]])
