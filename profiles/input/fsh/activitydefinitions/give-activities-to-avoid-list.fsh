// Encodes K72; R17: the task to give the patient the list of activities to avoid.
Instance: give-activities-to-avoid-list
InstanceOf: ActivityDefinition
Usage: #definition
* insert Activity(give-activities-to-avoid-list, GiveActivitiesToAvoidList)
* title = "Give the list of activities to avoid"
* description = "Give the patient in writing what to leave alone afterwards. What stands on the list is the physician's decision."
* topic = $definition-topic#treatment "Treatment"
* kind = #Task
* intent = #order
* priority = #routine
* code = $kyphoplasty#activities-to-avoid-list-given "List of activities to avoid given"
* code.text = "Give the list of activities to avoid"
* insert Performer(practitioner, [[Treating physician]])
* insert CollectWith(kyphoplasty-recovery-check)
* insert Encodes(K72)
* insert Encodes(R17)
