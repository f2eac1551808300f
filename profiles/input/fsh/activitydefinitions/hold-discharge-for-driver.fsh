// Encodes K48; R12: the discharge that waits for a driver.
Instance: hold-discharge-for-driver
InstanceOf: ActivityDefinition
Usage: #definition
* insert Activity(hold-discharge-for-driver, HoldDischargeForDriver)
* title = "No discharge without a driver"
* description = "Nobody is confirmed to drive the patient home. Find somebody before the patient leaves."
* topic = $definition-topic#treatment "Treatment"
* kind = #Task
* intent = #order
* priority = #urgent
* code.coding[+] = $cpg-activity#hold-activity "Hold an activity in progress"
* code.coding[+] = $kyphoplasty#driver-home "Driver home"
* code.text = "No discharge without a driver"
* insert Performer(practitioner, [[Nurse]])
* insert CollectWith(kyphoplasty-recovery-check)
* insert Encodes(K48)
* insert Encodes(R12)
