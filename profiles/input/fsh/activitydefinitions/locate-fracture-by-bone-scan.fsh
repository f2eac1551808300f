// Encodes K42: the bone scan to find the fractured level.
Instance: locate-fracture-by-bone-scan
InstanceOf: ActivityDefinition
Usage: #definition
* insert Activity(locate-fracture-by-bone-scan, LocateFractureByBoneScan)
* title = "Bone scan to find the fracture"
* description = "Helps to find out which vertebra, or which vertebrae, are broken."
* topic = $definition-topic#assessment "Assessment"
* kind = #ServiceRequest
* intent = #proposal
* priority = #routine
* code = $loinc#39818-0 "NM Whole body Bone Views"
* code.text = "Bone scan, to find the fractured level"
* insert Performer(practitioner, [[Treating physician]])
* insert Encodes(K42)
