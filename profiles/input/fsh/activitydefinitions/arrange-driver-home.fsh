// Encodes K48; R12: the task to arrange somebody who drives the patient home.
Instance: arrange-driver-home
InstanceOf: ActivityDefinition
Usage: #definition
* insert Activity(arrange-driver-home, ArrangeDriverHome)
* title = "Arrange a driver home"
* title insert InSpanish([[Busque a alguien que le lleve a casa]])
* description = "Nobody is named yet who drives the patient home afterwards. Somebody has to."
* topic = $definition-topic#treatment "Treatment"
* kind = #Task
* intent = #order
* priority = #routine
* code = $kyphoplasty#driver-home "Driver home"
* code.text = "Arrange a driver home from the procedure"
* code.text insert InSpanish([[Busque a alguien que le lleve en coche a casa después del procedimiento]])
* insert Performer(patient, [[Patient]])
* insert CollectWith(kyphoplasty-preop-intake)
* insert Encodes(K48)
* insert Encodes(R12)
