// Encodes K28; R6: the MRI scan that dates the fracture.
Instance: confirm-acuity-by-mri
InstanceOf: ActivityDefinition
Usage: #definition
* insert Activity(confirm-acuity-by-mri, ConfirmAcuityByMri)
* title = "MRI of the spine to confirm a new fracture"
* description = "Shows whether the fracture is new or acute."
* topic = $definition-topic#assessment "Assessment"
* kind = #ServiceRequest
* intent = #option
* priority = #routine
* code = $loinc#36067-7 "MR Spine"
* code.text = "MRI of the spine, to confirm that the fracture is new or acute"
* insert Performer(practitioner, [[Treating physician]])
* insert Encodes(K28)
* insert Encodes(R6)
