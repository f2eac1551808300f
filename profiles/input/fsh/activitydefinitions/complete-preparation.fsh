// Encodes K33, K40, K41, K44, K47, K48; R7, R8, R9, R10, R12: the hold while assessment or preparation has gaps.
Instance: complete-preparation
InstanceOf: ActivityDefinition
Usage: #definition
* insert Activity(complete-preparation, CompletePreparation)
* title = "Complete assessment and preparation"
* description = "Something that belongs before the procedure is not on record yet."
* topic = $definition-topic#treatment "Treatment"
* kind = #Task
* intent = #order
* priority = #urgent
* code = $cpg-activity#hold-activity "Hold an activity in progress"
* code.text = "Complete what is missing before the procedure begins"
* insert Performer(practitioner, [[Nurse]])
* insert Encodes(K33)
* insert Encodes(K40)
* insert Encodes(K41)
* insert Encodes(K44)
* insert Encodes(K47)
* insert Encodes(K48)
* insert Encodes(R7)
* insert Encodes(R8)
* insert Encodes(R9)
* insert Encodes(R10)
* insert Encodes(R12)
* insert Describe(KyphoplastyReadinessLogic, "Missing Preparations Text")
