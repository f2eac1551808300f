// Encodes K16, K26, K71: the pain score after the procedure.
Instance: measure-pain-after-procedure
InstanceOf: ActivityDefinition
Usage: #definition
* insert Activity(measure-pain-after-procedure, MeasurePainAfterProcedure)
* title = "Pain score after the procedure"
* description = "Compares the pain with the score before. Relief usually comes at once; more pain than before is a complication to look into."
* topic = $definition-topic#assessment "Assessment"
* kind = #ServiceRequest
* intent = #order
* priority = #routine
* timingTiming.code.text = "On the day of the procedure, after it"
* code = $loinc#72514-3 "Pain severity - 0-10 verbal numeric rating [Score] - Reported"
* insert Performer(practitioner, [[Nurse]])
* insert Encodes(K16)
* insert Encodes(K26)
* insert Encodes(K71)
