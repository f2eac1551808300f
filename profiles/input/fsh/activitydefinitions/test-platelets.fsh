// Encodes K22, K43: the platelet count as a blood test for the risk of bleeding.
Instance: test-platelets
InstanceOf: ActivityDefinition
Usage: #definition
* insert Activity(test-platelets, TestPlatelets)
* title = "Platelet count"
* description = "A blood test that helps to judge the risk of bleeding."
* topic = $definition-topic#assessment "Assessment"
* kind = #ServiceRequest
* intent = #proposal
* priority = #routine
* code = $loinc#777-3 "Platelets [#/volume] in Blood by Automated count"
* insert Performer(practitioner, [[Treating physician]])
* insert Encodes(K22)
* insert Encodes(K43)
