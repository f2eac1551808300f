// Encodes K29: the look for numbness, tingling and weakness.
Instance: check-nerves-after-procedure
InstanceOf: ActivityDefinition
Usage: #definition
* insert Activity(check-nerves-after-procedure, CheckNervesAfterProcedure)
* title = "Look for signs of nerve damage"
* description = "Ask for numbness and tingling and test for weakness; each can be a sign of nerve damage."
* topic = $definition-topic#assessment "Assessment"
* kind = #Task
* intent = #order
* priority = #routine
* code = $cpg-activity#collect-information "Collect information"
* code.text = "Look for signs of nerve damage"
* insert Performer(practitioner, [[Nurse]])
* insert CollectWith(kyphoplasty-recovery-check)
* insert Encodes(K29)
