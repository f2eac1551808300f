// Encodes K18, K19; R1: the request for the course of conservative treatment.
Instance: ask-for-conservative-treatment
InstanceOf: ActivityDefinition
Usage: #definition
* insert Activity(ask-for-conservative-treatment, AskForConservativeTreatment)
* title = "Find out how conservative treatment went"
* description = "The record does not settle which treatment without a procedure was tried, and how it went. Ask which treatments the patient had (a back brace, pain medicine, others) and whether they failed, helped in part, are still going on, or were never tried."
* topic = $definition-topic#assessment "Assessment"
* kind = #Task
* intent = #order
* priority = #routine
* code.coding[+] = $cpg-activity#collect-information "Collect information"
* code.coding[+] = $kyphoplasty#record-conservative-treatment "Record the conservative treatment"
* code.text = "Find out how conservative treatment went"
* insert Performer(practitioner, [[Treating physician]])
* insert CollectWith(kyphoplasty-preop-intake)
* insert Encodes(K18)
* insert Encodes(K19)
* insert Encodes(R1)
