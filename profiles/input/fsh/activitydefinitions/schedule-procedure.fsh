// Encodes K65: the appointment for one vertebra.
Instance: schedule-procedure
InstanceOf: ActivityDefinition
Usage: #definition
* insert Activity(schedule-procedure, ScheduleProcedure)
* title = "Appointment for kyphoplasty"
* description = "One vertebra probably takes less than an hour."
* topic = $definition-topic#treatment "Treatment"
* kind = #Appointment
* intent = #proposal
* priority = #routine
* code.coding[+] = $kyphoplasty#balloon-kyphoplasty "Percutaneous balloon kyphoplasty"
* code.coding[+] = $sct#392236004 "Operative procedure on spinal structure"
* code.text = "Kyphoplasty, one vertebra"
* timingDuration = 1 'h' "hour"
* insert Performer(practitioner, [[Physician who performs the procedure]])
* insert Encodes(K65)
