// Encodes K55; R13: the blood pressure throughout the procedure.
Instance: monitor-blood-pressure
InstanceOf: ActivityDefinition
Usage: #definition
* insert Activity(monitor-blood-pressure, MonitorBloodPressure)
* title = "Monitor the blood pressure"
* description = "From beginning to end of the procedure. The source gives no interval."
* topic = $definition-topic#treatment "Treatment"
* kind = #ServiceRequest
* intent = #order
* priority = #routine
* timingTiming.code.text = "Throughout the procedure"
* code = $sct#135840009 "Blood pressure monitoring (regime/therapy)"
* insert Performer(practitioner, [[Anesthesia provider]])
* insert Encodes(K55)
* insert Encodes(R13)
