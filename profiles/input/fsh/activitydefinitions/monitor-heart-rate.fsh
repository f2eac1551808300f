// Encodes K56; R13: the heart rate throughout the procedure.
Instance: monitor-heart-rate
InstanceOf: ActivityDefinition
Usage: #definition
* insert Activity(monitor-heart-rate, MonitorHeartRate)
* title = "Monitor the heart rate"
* description = "From beginning to end of the procedure. The source gives no interval."
* topic = $definition-topic#treatment "Treatment"
* kind = #ServiceRequest
* intent = #order
* priority = #routine
* timingTiming.code.text = "Throughout the procedure"
* code = $loinc#8867-4 "Heart rate"
* insert Performer(practitioner, [[Anesthesia provider]])
* insert Encodes(K56)
* insert Encodes(R13)
