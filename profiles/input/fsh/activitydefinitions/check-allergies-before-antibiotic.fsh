// Encodes K32, K33, K50; R8: the check of the allergy history before the antibiotic.
Instance: check-allergies-before-antibiotic
InstanceOf: ActivityDefinition
Usage: #definition
* insert Activity(check-allergies-before-antibiotic, CheckAllergiesBeforeAntibiotic)
* title = "Check the allergies before the antibiotic"
* description = "The patient has an allergy to a medicine, or nobody has ruled one out. Check before an antibiotic is given."
* topic = $definition-topic#treatment "Treatment"
* kind = #Task
* intent = #order
* priority = #urgent
* code = $cpg-activity#collect-information "Collect information"
* code.text = "Check the allergies before the antibiotic is given"
* insert Performer(practitioner, [[Anesthesia provider]])
* insert Encodes(K32)
* insert Encodes(K33)
* insert Encodes(K50)
* insert Encodes(R8)
