// Encodes K73; R18: a measurement of bone density, beyond the source.
Instance: measure-bone-density
InstanceOf: ActivityDefinition
Usage: #definition
* insert Activity(measure-bone-density, MeasureBoneDensity)
* title = "Bone density"
* description = "A measurement of bone density, to be discussed."
* topic = $definition-topic#assessment "Assessment"
* kind = #ServiceRequest
* intent = #proposal
* priority = #routine
* code = $loinc#38268-9 "DXA Skeletal system Views for bone density"
* insert Performer(practitioner, [[Primary care physician]])
* insert Encodes(K73)
* insert Encodes(R18)
* insert BeyondSource([["C04 Medicare coverage determination L34228: referral for bone density evaluation; secondary source."]])
