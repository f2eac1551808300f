// Encodes K01, K06, K15, K16: kyphoplasty as a proposal to the treating physician.
Instance: propose-kyphoplasty
InstanceOf: ActivityDefinition
Usage: #definition
* insert Activity(propose-kyphoplasty, ProposeKyphoplasty)
* title = "Kyphoplasty"
* description = "All gates are passed: the fracture is confirmed, other treatment has failed, the patient is not pregnant, and no infection is active. Kyphoplasty may relieve the pain; whether to order it is for physician and patient to decide."
* topic = $definition-topic#treatment "Treatment"
* kind = #ServiceRequest
* intent = #proposal
* priority = #routine
* code.coding[+] = $kyphoplasty#balloon-kyphoplasty "Percutaneous balloon kyphoplasty"
* code.coding[+] = $sct#392236004 "Operative procedure on spinal structure"
* code.text = "Percutaneous balloon kyphoplasty"
* insert Performer(practitioner, [[Physician who performs the procedure]])
* insert Encodes(K01)
* insert Encodes(K06)
* insert Encodes(K15)
* insert Encodes(K16)
