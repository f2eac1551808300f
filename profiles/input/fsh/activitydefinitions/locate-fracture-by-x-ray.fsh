// Encodes K42: the X-ray to find the fractured level.
Instance: locate-fracture-by-x-ray
InstanceOf: ActivityDefinition
Usage: #definition
* insert Activity(locate-fracture-by-x-ray, LocateFractureByXRay)
* title = "X-ray of the spine to find the fracture"
* description = "Helps to find out which vertebra, or which vertebrae, are broken."
* topic = $definition-topic#assessment "Assessment"
* kind = #ServiceRequest
* intent = #proposal
* priority = #routine
* code = $loinc#28613-8 "XR Spine Views"
* code.text = "X-ray of the spine, to find the fractured level"
* insert Performer(practitioner, [[Treating physician]])
* insert Encodes(K42)
