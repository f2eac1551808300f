// Encodes K21; R9: the task to give the patient the list of medicines to avoid.
Instance: give-medications-to-avoid-list
InstanceOf: ActivityDefinition
Usage: #definition
* insert Activity(give-medications-to-avoid-list, GiveMedicationsToAvoidList)
* title = "Give the list of medicines to avoid"
* description = "Give the patient the list of medicines that raise the risk of bleeding and are to be avoided. What stands on the list is the physician's decision."
* topic = $definition-topic#treatment "Treatment"
* kind = #Task
* intent = #order
* priority = #routine
* code = $kyphoplasty#medications-to-avoid-list-given "List of medicines to avoid given"
* code.text = "Give the list of medicines to avoid before the procedure"
* insert Performer(practitioner, [[Treating physician]])
* insert Encodes(K21)
* insert Encodes(R9)
