// Encodes K46; R11: the check that the patient has fasted.
Instance: check-fasting
InstanceOf: ActivityDefinition
Usage: #definition
* insert Activity(check-fasting, CheckFasting)
* title = "Check that the patient has fasted"
* description = "Ask whether the patient has kept from food and drink for several hours."
* topic = $definition-topic#assessment "Assessment"
* kind = #Task
* intent = #order
* priority = #routine
* code = $cpg-activity#collect-information "Collect information"
* code.text = "Check that the patient has fasted"
* insert Performer(practitioner, [[Nurse]])
* insert CollectWith(kyphoplasty-readiness-checklist)
* insert Encodes(K46)
* insert Encodes(R11)
