// Encodes K44; R9: the task to collect medicines and supplements.
Instance: collect-medication-list
InstanceOf: ActivityDefinition
Usage: #definition
* insert Activity(collect-medication-list, CollectMedicationList)
* title = "Collect the list of medicines and supplements"
* description = "Ask the patient for everything that is taken, with and without prescription, and for supplements too: some raise the risk of bleeding."
* topic = $definition-topic#assessment "Assessment"
* kind = #Task
* intent = #order
* priority = #routine
* code.coding[+] = $cpg-activity#collect-information "Collect information"
* code.coding[+] = $kyphoplasty#medication-list-obtained "List of medicines and supplements obtained"
* code.text = "Collect the list of medicines and supplements"
* insert Performer(practitioner, [[Treating physician]])
* insert CollectWith(kyphoplasty-preop-intake)
* insert Encodes(K44)
* insert Encodes(R9)
