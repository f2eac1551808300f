// Encodes K25; R3: a blood test for infection, beyond the source.
Instance: test-sedimentation-rate
InstanceOf: ActivityDefinition
Usage: #definition
* insert Activity(test-sedimentation-rate, TestSedimentationRate)
* title = "Sedimentation rate"
* description = "A blood test that a clinician may use to look for an infection."
* topic = $definition-topic#assessment "Assessment"
* kind = #ServiceRequest
* intent = #proposal
* priority = #routine
* code = $loinc#4537-7 "Erythrocyte [Sedimentation Rate] in Blood by Westergren method"
* insert Performer(practitioner, [[Treating physician]])
* insert Encodes(K25)
* insert Encodes(R3)
* insert BeyondSource([["A4 Blood tests for infection; the source names none."]])
