// Encodes K55, K56, K57; R13: three vital signs throughout.
Instance: kyphoplasty-monitoring-complete
InstanceOf: Measure
Usage: #definition
* insert ProcessMeasure(kyphoplasty-monitoring-complete, KyphoplastyMonitoringComplete, Denominator, Monitoring Is Complete)
* title = "Monitoring complete"
* description = "Share of the patients with enough readings of blood pressure, heart rate and oxygen saturation each between beginning and end."
* rationale = "All three are monitored throughout; the number of readings is a parameter, for the source has no interval."
* insert Encodes(K55)
* insert Encodes(K56)
* insert Encodes(K57)
* insert Encodes(R13)
