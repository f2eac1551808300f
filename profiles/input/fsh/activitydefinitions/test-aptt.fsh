// Encodes K22, K43: the aPTT as a blood test for the risk of bleeding.
Instance: test-aptt
InstanceOf: ActivityDefinition
Usage: #definition
* insert Activity(test-aptt, TestAptt)
* title = "aPTT"
* description = "A blood test that helps to judge the risk of bleeding."
* topic = $definition-topic#assessment "Assessment"
* kind = #ServiceRequest
* intent = #proposal
* priority = #routine
* code = $loinc#14979-9 "aPTT in Platelet poor plasma by Coagulation assay"
* insert Performer(practitioner, [[Treating physician]])
* insert Encodes(K22)
* insert Encodes(K43)
