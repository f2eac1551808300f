// Encodes K31, K35; R4: fluoroscopy throughout the procedure.
Instance: guide-by-fluoroscopy
InstanceOf: ActivityDefinition
Usage: #definition
* insert Activity(guide-by-fluoroscopy, GuideByFluoroscopy)
* title = "Fluoroscopy throughout"
* description = "Required, and used from beginning to end: it keeps the cement from leaking out of place."
* topic = $definition-topic#treatment "Treatment"
* kind = #ServiceRequest
* intent = #order
* priority = #urgent
* timingTiming.code.text = "Throughout the procedure"
* code.coding[+] = $kyphoplasty#continuous-fluoroscopy "Fluoroscopy throughout the procedure"
* code.coding[+] = $sct#44491008 "Fluoroscopy"
* insert Performer(practitioner, [[Physician who performs the procedure]])
* insert Encodes(K31)
* insert Encodes(K35)
* insert Encodes(R4)
