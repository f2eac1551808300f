// Encodes K46; R11: the decision where the patient has not fasted.
Instance: decide-on-missed-fasting
InstanceOf: ActivityDefinition
Usage: #definition
* insert Activity(decide-on-missed-fasting, DecideOnMissedFasting)
* title = "The patient has not fasted"
* description = "The patient has eaten or drunk within the hours asked for. Decide whether the procedure waits or is put off; the source gives no number of hours."
* topic = $definition-topic#treatment "Treatment"
* kind = #Task
* intent = #order
* priority = #urgent
* code = $cpg-activity#hold-activity "Hold an activity in progress"
* code.text = "Decide whether the procedure waits: the patient has not fasted"
* insert Performer(practitioner, [[Anesthesia provider]])
* insert Encodes(K46)
* insert Encodes(R11)
