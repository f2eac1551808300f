// Encodes K39, K40; R10: the task to collect the list of medical conditions.
Instance: collect-condition-list
InstanceOf: ActivityDefinition
Usage: #definition
* insert Activity(collect-condition-list, CollectConditionList)
* title = "Collect the list of medical conditions"
* description = "Have the patient name every illness in detail ahead of the appointment. Each of them can bring risks of its own."
* topic = $definition-topic#assessment "Assessment"
* kind = #Task
* intent = #order
* priority = #routine
* code.coding[+] = $cpg-activity#collect-information "Collect information"
* code.coding[+] = $kyphoplasty#condition-list-obtained "List of conditions obtained"
* code.text = "Collect the list of medical conditions"
* insert Performer(practitioner, [[Treating physician]])
* insert CollectWith(kyphoplasty-preop-intake)
* insert Encodes(K39)
* insert Encodes(K40)
* insert Encodes(R10)
