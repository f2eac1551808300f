// Encodes K74; R18: the referral to primary care about bone health.
Instance: involve-primary-care
InstanceOf: ActivityDefinition
Usage: #definition
* insert Activity(involve-primary-care, InvolvePrimaryCare)
* title = "Bone health with primary care"
* description = "Brings the primary care physician into the discussion of bone health."
* topic = $definition-topic#treatment "Treatment"
* kind = #ServiceRequest
* intent = #order
* priority = #routine
* code = $sct#703978000 "Referral to primary care service (procedure)"
* code.text = "Referral to primary care, to discuss bone health"
* insert Performer(practitioner, [[Primary care physician]])
* insert Encodes(K74)
* insert Encodes(R18)
