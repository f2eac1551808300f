// Encodes K67, K68; R16: the discharge that waits for the hours of recovery.
Instance: hold-discharge-for-recovery
InstanceOf: ActivityDefinition
Usage: #definition
* insert Activity(hold-discharge-for-recovery, HoldDischargeForRecovery)
* title = "No discharge before recovery is over"
* description = "The record shows a recovery that was shorter than about three hours. Watch the patient on, or let the physician decide."
* topic = $definition-topic#treatment "Treatment"
* kind = #Task
* intent = #order
* priority = #urgent
* code = $cpg-activity#hold-activity "Hold an activity in progress"
* code.text = "No discharge before recovery is over"
* insert Performer(practitioner, [[Nurse]])
* insert Encodes(K67)
* insert Encodes(K68)
* insert Encodes(R16)
