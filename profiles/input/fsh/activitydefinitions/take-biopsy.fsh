// Encodes K17; R15: the optional biopsy, before cavity and cement.
Instance: take-biopsy
InstanceOf: ActivityDefinition
Usage: #definition
* insert Activity(take-biopsy, TakeBiopsy)
* title = "Bone biopsy"
* description = "Optional, and only before space is made and cement goes in."
* topic = $definition-topic#treatment "Treatment"
* kind = #ServiceRequest
* intent = #proposal
* priority = #routine
* timingTiming.code.text = "Before space is made and cement is injected"
* code.coding[+] = $kyphoplasty#vertebral-biopsy "Biopsy of the vertebra"
* code.coding[+] = $sct#129249002 "Needle biopsy (procedure)"
* code.text = "Needle biopsy of the vertebra"
* insert Performer(practitioner, [[Physician who performs the procedure]])
* insert Encodes(K17)
* insert Encodes(R15)
