// Encodes K30, K36: the check that the operator is trained.
Instance: check-operator-training
InstanceOf: ActivityDefinition
Usage: #definition
* insert Activity(check-operator-training, CheckOperatorTraining)
* title = "Check training and experience"
* description = "The physician who performs the procedure is trained and experienced in it and knows the anatomy of the spine."
* topic = $definition-topic#treatment "Treatment"
* kind = #Task
* intent = #order
* priority = #routine
* code = $kyphoplasty#operator-qualification "Qualification of the operator"
* code.text = "Check the training and experience of the physician who performs the procedure"
* insert Performer(practitioner, [[Physician who performs the procedure]])
* insert CollectWith(kyphoplasty-readiness-checklist)
* insert Encodes(K30)
* insert Encodes(K36)
