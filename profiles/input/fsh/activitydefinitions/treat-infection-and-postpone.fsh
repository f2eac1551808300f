// Encodes K23, K25; R3: the task to treat the infection first and postpone kyphoplasty.
Instance: treat-infection-and-postpone
InstanceOf: ActivityDefinition
Usage: #definition
* insert Activity(treat-infection-and-postpone, TreatInfectionAndPostpone)
* title = "Treat the infection and postpone kyphoplasty"
* description = "The patient has an active infection. Treat it, postpone kyphoplasty, and look at eligibility again once the infection is ruled out."
* topic = $definition-topic#treatment "Treatment"
* kind = #Task
* intent = #order
* priority = #urgent
* code.coding[+] = $cpg-activity#hold-activity "Hold an activity in progress"
* code.coding[+] = $kyphoplasty#treat-infection-and-postpone "Treat the infection and postpone"
* code.text = "Treat the infection and postpone kyphoplasty"
* insert Performer(practitioner, [[Treating physician]])
* insert Encodes(K23)
* insert Encodes(K25)
* insert Encodes(R3)
