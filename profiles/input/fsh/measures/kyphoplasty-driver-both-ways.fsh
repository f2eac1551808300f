// Encodes K47, K48; R12: somebody drives, there and home.
Instance: kyphoplasty-driver-both-ways
InstanceOf: Measure
Usage: #definition
* insert ProcessMeasure(kyphoplasty-driver-both-ways, KyphoplastyDriverBothWays, Denominator, Driven Both Ways)
* title = "Driven both ways"
* description = "Share of the patients for whom somebody was confirmed to drive to the procedure and home."
* rationale = "Somebody must drive the patient, in both directions."
* insert Encodes(K47)
* insert Encodes(K48)
* insert Encodes(R12)
