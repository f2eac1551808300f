// Encodes K25; R3: the request to rule out an active infection.
Instance: ask-for-infection-status
InstanceOf: ActivityDefinition
Usage: #definition
* insert Activity(ask-for-infection-status, AskForInfectionStatus)
* title = "Rule out an active infection"
* description = "The record does not settle whether the patient has an active infection. Ask for signs of infection, examine the patient, and record whether there is one: the patient's own no does not settle it. The source names no test for it."
* topic = $definition-topic#assessment "Assessment"
* kind = #Task
* intent = #order
* priority = #urgent
* code.coding[+] = $cpg-activity#collect-information "Collect information"
* code.coding[+] = $kyphoplasty#rule-out-infection "Rule out an active infection"
* code.text = "Rule out an active infection"
* insert Performer(practitioner, [[Treating physician]])
* insert CollectWith(kyphoplasty-eligibility-review)
* insert Encodes(K25)
* insert Encodes(R3)
