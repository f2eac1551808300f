// Encodes K66: the appointment for more than one vertebra.
Instance: schedule-longer-procedure
InstanceOf: ActivityDefinition
Usage: #definition
* insert Activity(schedule-longer-procedure, ScheduleLongerProcedure)
* title = "Longer appointment for kyphoplasty"
* description = "More than one vertebra is recorded as broken, so the procedure may take longer than an hour. The physician sets the time."
* topic = $definition-topic#treatment "Treatment"
* kind = #Appointment
* intent = #proposal
* priority = #routine
* code.coding[+] = $kyphoplasty#balloon-kyphoplasty "Percutaneous balloon kyphoplasty"
* code.coding[+] = $sct#392236004 "Operative procedure on spinal structure"
* code.text = "Kyphoplasty, more than one vertebra"
* insert Performer(practitioner, [[Physician who performs the procedure]])
* insert Encodes(K66)
