// Encodes K66: the repetition of the steps for each further vertebra.
Instance: repeat-for-each-level
InstanceOf: ActivityDefinition
Usage: #definition
* insert Activity(repeat-for-each-level, RepeatForEachLevel)
* title = "Repeat for each further vertebra"
* description = "More than one vertebra is recorded as broken: the steps from needle to last image are repeated for each further one that is to be treated. An old fracture on record need not be."
* topic = $definition-topic#treatment "Treatment"
* kind = #Task
* intent = #order
* priority = #routine
* code.text = "Repeat the steps for each further vertebra that is to be treated"
* insert Performer(practitioner, [[Physician who performs the procedure]])
* insert Encodes(K66)
* insert Describe(KyphoplastyProcedureLogic, "Levels To Treat Text")
