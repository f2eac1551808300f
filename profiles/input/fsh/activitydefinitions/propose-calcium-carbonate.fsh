// Encodes K73; R18: a mineral for stronger bones by name, beyond the source.
Instance: propose-calcium-carbonate
InstanceOf: ActivityDefinition
Usage: #definition
* insert Activity(propose-calcium-carbonate, ProposeCalciumCarbonate)
* title = "Calcium Carbonate"
* description = "May lower the risk of another vertebral fracture. To be discussed; no dose is proposed."
* topic = $definition-topic#treatment "Treatment"
* kind = #MedicationRequest
* intent = #option
* priority = #routine
* productCodeableConcept = $rxnorm#1897 "Calcium Carbonate"
* productCodeableConcept.text = "Calcium Carbonate, to be discussed"
* insert Performer(practitioner, [[Primary care physician]])
* insert Encodes(K73)
* insert Encodes(R18)
* insert BeyondSource([["K73 The source says minerals, vitamins and medicines; the names are examples from elsewhere."]])
