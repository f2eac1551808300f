// Encodes K57; R13: the oxygen saturation throughout the procedure.
Instance: monitor-oxygen-saturation
InstanceOf: ActivityDefinition
Usage: #definition
* insert Activity(monitor-oxygen-saturation, MonitorOxygenSaturation)
* title = "Monitor the oxygen saturation"
* description = "From beginning to end of the procedure. The source gives no interval."
* topic = $definition-topic#treatment "Treatment"
* kind = #ServiceRequest
* intent = #order
* priority = #routine
* timingTiming.code.text = "Throughout the procedure"
* code = $sct#284034009 "Pulse oximetry monitoring (regime/therapy)"
* insert Performer(practitioner, [[Anesthesia provider]])
* insert Encodes(K57)
* insert Encodes(R13)
