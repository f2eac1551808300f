// Encodes K19: a back brace as conservative treatment.
Instance: propose-back-brace
InstanceOf: ActivityDefinition
Usage: #definition
* insert Activity(propose-back-brace, ProposeBackBrace)
* title = "Back brace"
* description = "A back brace, as part of the treatment without a procedure."
* topic = $definition-topic#treatment "Treatment"
* kind = #ServiceRequest
* intent = #option
* priority = #routine
* code = $sct#77476009 "Application of back brace"
* insert Performer(practitioner, [[Treating physician]])
* insert Encodes(K19)
