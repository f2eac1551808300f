// Encodes K31; R4: the hold while fluoroscopy is missing.
Instance: do-not-begin-without-fluoroscopy
InstanceOf: ActivityDefinition
Usage: #definition
* insert Activity(do-not-begin-without-fluoroscopy, DoNotBeginWithoutFluoroscopy)
* title = "Do not begin without fluoroscopy"
* description = "Fluoroscopy is not available. It is required: the procedure does not begin."
* topic = $definition-topic#treatment "Treatment"
* kind = #Task
* intent = #order
* priority = #stat
* code = $cpg-activity#hold-activity "Hold an activity in progress"
* code.text = "Do not begin: fluoroscopy is not available"
* insert Performer(practitioner, [[Physician who performs the procedure]])
* insert Encodes(K31)
* insert Encodes(R4)
