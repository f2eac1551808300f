// Encodes K31; R4: the check that fluoroscopy is at hand.
Instance: check-fluoroscopy
InstanceOf: ActivityDefinition
Usage: #definition
* insert Activity(check-fluoroscopy, CheckFluoroscopy)
* title = "Check that fluoroscopy is at hand"
* description = "Without fluoroscopy the procedure is not performed."
* topic = $definition-topic#treatment "Treatment"
* kind = #Task
* intent = #order
* priority = #urgent
* code = $kyphoplasty#continuous-fluoroscopy "Fluoroscopy throughout the procedure"
* code.text = "Check that fluoroscopy is at hand; without it the procedure does not begin"
* insert Performer(practitioner, [[Physician who performs the procedure]])
* insert CollectWith(kyphoplasty-readiness-checklist)
* insert Encodes(K31)
* insert Encodes(R4)
