// Encodes K38; R2: the request for the pregnancy status.
Instance: ask-for-pregnancy-status
InstanceOf: ActivityDefinition
Usage: #definition
* insert Activity(ask-for-pregnancy-status, AskForPregnancyStatus)
* title = "Find out whether the patient is pregnant"
* description = "The record does not settle whether the patient is pregnant. Ask, and record the answer: kyphoplasty is not performed in pregnancy, so nothing is planned before it is known."
* topic = $definition-topic#assessment "Assessment"
* kind = #Task
* intent = #order
* priority = #urgent
* code.coding[+] = $cpg-activity#collect-information "Collect information"
* code.coding[+] = $kyphoplasty#clarify-pregnancy "Clarify pregnancy"
* code.text = "Find out whether the patient is pregnant"
* insert Performer(practitioner, [[Treating physician]])
* insert CollectWith(kyphoplasty-preop-intake)
* insert Encodes(K38)
* insert Encodes(R2)
