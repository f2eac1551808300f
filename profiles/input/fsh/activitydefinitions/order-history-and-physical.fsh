// Encodes K41; R7: history and physical examination before the procedure.
Instance: order-history-and-physical
InstanceOf: ActivityDefinition
Usage: #definition
* insert Activity(order-history-and-physical, OrderHistoryAndPhysical)
* title = "History and physical examination"
* description = "Takes the history and examines the patient before the procedure."
* topic = $definition-topic#assessment "Assessment"
* kind = #ServiceRequest
* intent = #order
* priority = #routine
* timingTiming.code.text = "Before the procedure"
* code = $sct#63332003 "History AND physical examination"
* insert Performer(practitioner, [[Treating physician]])
* insert Encodes(K41)
* insert Encodes(R7)
