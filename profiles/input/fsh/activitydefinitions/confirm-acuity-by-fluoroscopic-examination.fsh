// Encodes K28; R6: the physical examination under fluoroscopy.
Instance: confirm-acuity-by-fluoroscopic-examination
InstanceOf: ActivityDefinition
Usage: #definition
* insert Activity(confirm-acuity-by-fluoroscopic-examination, ConfirmAcuityByFluoroscopicExamination)
* title = "Physical examination under fluoroscopy to confirm a new fracture"
* description = "Shows whether the fracture is new or acute."
* topic = $definition-topic#assessment "Assessment"
* kind = #ServiceRequest
* intent = #order
* priority = #routine
* code.coding[+] = $kyphoplasty#fluoroscopic-physical-examination "Physical examination of the spine under fluoroscopy"
* code.coding[+] = $sct#5880005 "Physical examination"
* code.coding[+] = $sct#44491008 "Fluoroscopy"
* code.text = "Physical examination under fluoroscopy, to confirm that the fracture is new or acute"
* insert Performer(practitioner, [[Treating physician]])
* insert Encodes(K28)
* insert Encodes(R6)
