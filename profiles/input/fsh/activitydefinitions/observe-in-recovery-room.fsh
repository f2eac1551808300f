// Encodes K67; R16: about three hours in the recovery room.
Instance: observe-in-recovery-room
InstanceOf: ActivityDefinition
Usage: #definition
* insert Activity(observe-in-recovery-room, ObserveInRecoveryRoom)
* title = "Recovery room for about three hours"
* description = "The patient is watched in the recovery room for about three hours."
* topic = $definition-topic#treatment "Treatment"
* kind = #ServiceRequest
* intent = #order
* priority = #routine
* code.coding[+] = $kyphoplasty#recovery-room-stay "Stay in the recovery room"
* code.coding[+] = $sct#133899007 "Postoperative care"
* timingDuration = 3 'h' "hour"
* insert Performer(practitioner, [[Nurse]])
* insert Encodes(K67)
* insert Encodes(R16)
