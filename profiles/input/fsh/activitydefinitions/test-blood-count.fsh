// Encodes K22, K43: the blood count as a blood test for the risk of bleeding.
Instance: test-blood-count
InstanceOf: ActivityDefinition
Usage: #definition
* insert Activity(test-blood-count, TestBloodCount)
* title = "Blood count"
* description = "A blood test that helps to judge the risk of bleeding."
* topic = $definition-topic#assessment "Assessment"
* kind = #ServiceRequest
* intent = #proposal
* priority = #routine
* code = $loinc#58410-2 "CBC panel - Blood by Automated count"
* insert Performer(practitioner, [[Treating physician]])
* insert Encodes(K22)
* insert Encodes(K43)
