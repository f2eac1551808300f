// Encodes K19: pain medicine as conservative treatment.
Instance: propose-pain-medicine
InstanceOf: ActivityDefinition
Usage: #definition
* insert Activity(propose-pain-medicine, ProposePainMedicine)
* title = "Pain medicine"
* description = "Pain medicine, as part of the treatment without a procedure. The prescriber chooses the drug and the dose."
* topic = $definition-topic#treatment "Treatment"
* kind = #MedicationRequest
* intent = #option
* priority = #routine
* productCodeableConcept = $sct#373265006 "Analgesic"
* productCodeableConcept.text = "Pain medicine, to be chosen by the prescriber"
* insert Performer(practitioner, [[Treating physician]])
* insert Encodes(K19)
