// Encodes K38; R2: the instruction not to perform kyphoplasty in pregnancy.
Instance: do-not-perform-in-pregnancy
InstanceOf: ActivityDefinition
Usage: #definition
* insert Activity(do-not-perform-in-pregnancy, DoNotPerformInPregnancy)
* title = "No kyphoplasty during pregnancy"
* description = "The patient is pregnant. Kyphoplasty is not performed during pregnancy."
* topic = $definition-topic#treatment "Treatment"
* kind = #ServiceRequest
* intent = #order
* priority = #stat
* doNotPerform = true
* code.coding[+] = $kyphoplasty#balloon-kyphoplasty "Percutaneous balloon kyphoplasty"
* code.coding[+] = $sct#392236004 "Operative procedure on spinal structure"
* code.text = "Percutaneous balloon kyphoplasty, while the patient is pregnant"
* insert Performer(practitioner, [[Physician who performs the procedure]])
* insert Encodes(K38)
* insert Encodes(R2)
