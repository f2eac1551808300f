// Encodes K50: the antibiotic through the line.
Instance: give-antibiotic
InstanceOf: ActivityDefinition
Usage: #definition
* insert Activity(give-antibiotic, GiveAntibiotic)
* title = "Antibiotic"
* description = "An antibiotic through the line, as prophylaxis. The source names no drug: the prescriber chooses drug and dose and heeds the allergy history."
* topic = $definition-topic#treatment "Treatment"
* kind = #MedicationRequest
* intent = #proposal
* priority = #routine
* productCodeableConcept.text = "Antibiotic, to be chosen by the prescriber"
* insert Performer(practitioner, [[Anesthesia provider]])
* insert Encodes(K50)
