// Encodes K25; R3: a blood test for infection, beyond the source.
Instance: test-c-reactive-protein
InstanceOf: ActivityDefinition
Usage: #definition
* insert Activity(test-c-reactive-protein, TestCReactiveProtein)
* title = "C-reactive protein"
* description = "A blood test that a clinician may use to look for an infection."
* topic = $definition-topic#assessment "Assessment"
* kind = #ServiceRequest
* intent = #proposal
* priority = #routine
* code = $loinc#1988-5 "C reactive protein [Mass/volume] in Serum or Plasma"
* insert Performer(practitioner, [[Treating physician]])
* insert Encodes(K25)
* insert Encodes(R3)
* insert BeyondSource([["A4 Blood tests for infection; the source names none."]])
