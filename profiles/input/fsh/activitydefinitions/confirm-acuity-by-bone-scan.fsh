// Encodes K28; R6: the bone scan that dates the fracture.
Instance: confirm-acuity-by-bone-scan
InstanceOf: ActivityDefinition
Usage: #definition
* insert Activity(confirm-acuity-by-bone-scan, ConfirmAcuityByBoneScan)
* title = "Bone scan to confirm a new fracture"
* description = "Shows whether the fracture is new or acute."
* topic = $definition-topic#assessment "Assessment"
* kind = #ServiceRequest
* intent = #option
* priority = #routine
* code = $loinc#39818-0 "NM Whole body Bone Views"
* code.text = "Bone scan, to confirm that the fracture is new or acute"
* insert Performer(practitioner, [[Treating physician]])
* insert Encodes(K28)
* insert Encodes(R6)
