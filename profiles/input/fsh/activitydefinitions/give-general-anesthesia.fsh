// Encodes K52: general anesthesia instead of sedation.
Instance: give-general-anesthesia
InstanceOf: ActivityDefinition
Usage: #definition
* insert Activity(give-general-anesthesia, GiveGeneralAnesthesia)
* title = "General anesthesia"
* description = "Some physicians prefer it to sedation."
* topic = $definition-topic#treatment "Treatment"
* kind = #ServiceRequest
* intent = #option
* priority = #routine
* code = $sct#50697003 "General anesthesia"
* insert Performer(practitioner, [[Anesthesia provider]])
* insert Encodes(K52)
