// Encodes K54: the patient lies face down.
Instance: position-prone
InstanceOf: ActivityDefinition
Usage: #definition
* insert Activity(position-prone, PositionProne)
* title = "Face down on the table"
* description = "The patient lies face down on the operating table."
* topic = $definition-topic#treatment "Treatment"
* kind = #ServiceRequest
* intent = #order
* priority = #routine
* code.coding[+] = $kyphoplasty#prone-positioning "Positioning on the belly"
* code.coding[+] = $sct#431182000 "Placing subject in prone position (procedure)"
* insert Performer(practitioner, [[Nurse]])
* insert Encodes(K54)
