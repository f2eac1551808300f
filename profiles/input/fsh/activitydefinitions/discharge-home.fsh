// Encodes K48, K68; R12, R16: the discharge home on the same day.
Instance: discharge-home
InstanceOf: ActivityDefinition
Usage: #definition
* insert Activity(discharge-home, DischargeHome)
* title = "Discharge home on the same day"
* description = "Somebody is there to drive, and recovery is over: the patient goes home on the same day."
* topic = $definition-topic#treatment "Treatment"
* kind = #ServiceRequest
* intent = #order
* priority = #routine
* timingTiming.code.text = "On the day of the procedure"
* code.coding[+] = $kyphoplasty#discharge-home "Discharge home"
* code.coding[+] = $sct#58000006 "Patient discharge (procedure)"
* insert Performer(practitioner, [[Treating physician]])
* insert Encodes(K48)
* insert Encodes(K68)
* insert Encodes(R12)
* insert Encodes(R16)
