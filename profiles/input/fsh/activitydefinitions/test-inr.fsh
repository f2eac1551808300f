// Encodes K22, K43: the INR as a blood test for the risk of bleeding.
Instance: test-inr
InstanceOf: ActivityDefinition
Usage: #definition
* insert Activity(test-inr, TestInr)
* title = "INR"
* description = "A blood test that helps to judge the risk of bleeding."
* topic = $definition-topic#assessment "Assessment"
* kind = #ServiceRequest
* intent = #proposal
* priority = #routine
* code = $loinc#6301-6 "INR in Platelet poor plasma by Coagulation assay"
* insert Performer(practitioner, [[Treating physician]])
* insert Encodes(K22)
* insert Encodes(K43)
