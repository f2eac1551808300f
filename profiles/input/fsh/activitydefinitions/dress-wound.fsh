// Encodes K64: sterile dressings.
Instance: dress-wound
InstanceOf: ActivityDefinition
Usage: #definition
* insert Activity(dress-wound, DressWound)
* title = "Sterile dressings"
* description = "Sterile dressings are applied where the needle was."
* topic = $definition-topic#treatment "Treatment"
* kind = #ServiceRequest
* intent = #order
* priority = #routine
* code.coding[+] = $kyphoplasty#sterile-dressing "Sterile dressing"
* code.coding[+] = $sct#182531007 "Dressing of wound (procedure)"
* insert Performer(practitioner, [[Nurse]])
* insert Encodes(K64)
