// Encodes K51, K53: the sedating medicine, the ordinary choice.
Instance: give-sedation
InstanceOf: ActivityDefinition
Usage: #definition
* insert Activity(give-sedation, GiveSedation)
* title = "Sedation"
* description = "A sedating medicine through the line, the ordinary choice. The source names no drug: the anesthesia provider chooses drug and dose."
* topic = $definition-topic#treatment "Treatment"
* kind = #MedicationRequest
* intent = #option
* priority = #routine
* productCodeableConcept.text = "Sedating medicine, to be chosen by the anesthesia provider"
* insert Performer(practitioner, [[Anesthesia provider]])
* insert Encodes(K51)
* insert Encodes(K53)
