// Encodes K38; R2: a pregnancy test where pregnancy is unknown (beyond the source).
Instance: test-pregnancy
InstanceOf: ActivityDefinition
Usage: #definition
* insert Activity(test-pregnancy, TestPregnancy)
* title = "Pregnancy test"
* description = "A urine test where nobody knows whether the patient is pregnant. The source asks for the fact, not for a test."
* topic = $definition-topic#assessment "Assessment"
* kind = #ServiceRequest
* intent = #proposal
* priority = #urgent
* code = $loinc#2106-3 "Choriogonadotropin (pregnancy test) [Presence] in Urine"
* insert Performer(practitioner, [[Treating physician]])
* insert BeyondSource([["C15 Pregnancy test before the procedure where pregnancy is possible and unknown: common practice, no statement of the source."]])
* insert Encodes(K38)
* insert Encodes(R2)
