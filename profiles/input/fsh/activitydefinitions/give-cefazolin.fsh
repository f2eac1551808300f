// Encodes K50: cefazolin as the antibiotic, beyond the source.
Instance: give-cefazolin
InstanceOf: ActivityDefinition
Usage: #definition
* insert Activity(give-cefazolin, GiveCefazolin)
* title = "Cefazolin"
* description = "Cefazolin as prophylaxis, for the prescriber to choose. No dose is proposed."
* topic = $definition-topic#treatment "Treatment"
* kind = #MedicationRequest
* intent = #option
* priority = #routine
* productCodeableConcept = $rxnorm#2180 "Cefazolin"
* productCodeableConcept.text = "Cefazolin, dose to be set by the prescriber"
* insert Performer(practitioner, [[Anesthesia provider]])
* insert Encodes(K50)
* insert BeyondSource([["C12 Semin Intervent Radiol 2010;27:327 and spine surgery consensus: cefazolin; clindamycin or vancomycin with an allergy to beta-lactams. No dose is taken over."]])
