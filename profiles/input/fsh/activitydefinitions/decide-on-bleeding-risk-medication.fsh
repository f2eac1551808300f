// Encodes K21, K44; R9: the decision on a medicine that raises the risk of bleeding.
Instance: decide-on-bleeding-risk-medication
InstanceOf: ActivityDefinition
Usage: #definition
* insert Activity(decide-on-bleeding-risk-medication, DecideOnBleedingRiskMedication)
* title = "Decide on the medicine that raises the risk of bleeding"
* description = "The patient takes a medicine or supplement that raises the risk of bleeding. Decide with its prescriber whether it is held, changed or continued. The pathway gives no times."
* topic = $definition-topic#treatment "Treatment"
* kind = #Task
* intent = #order
* priority = #urgent
* code = $cpg-activity#hold-activity "Hold an activity in progress"
* code.text = "Decide on the medicine that raises the risk of bleeding"
* insert Performer(practitioner, [[Treating physician]])
* insert Encodes(K21)
* insert Encodes(K44)
* insert Encodes(R9)
* insert Describe(KyphoplastyPreparationLogic, "Medicines To Decide On Text")
