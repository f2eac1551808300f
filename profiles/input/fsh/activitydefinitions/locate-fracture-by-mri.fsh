// Encodes K42: the MRI scan to find the fractured level.
Instance: locate-fracture-by-mri
InstanceOf: ActivityDefinition
Usage: #definition
* insert Activity(locate-fracture-by-mri, LocateFractureByMri)
* title = "MRI of the spine to find the fracture"
* description = "Helps to find out which vertebra, or which vertebrae, are broken."
* topic = $definition-topic#assessment "Assessment"
* kind = #ServiceRequest
* intent = #proposal
* priority = #routine
* code = $loinc#36067-7 "MR Spine"
* code.text = "MRI of the spine, to find the fractured level"
* insert Performer(practitioner, [[Treating physician]])
* insert Encodes(K42)
