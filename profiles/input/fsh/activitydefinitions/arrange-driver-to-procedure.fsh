// Encodes K47; R12: the task to arrange somebody who drives the patient to the procedure.
Instance: arrange-driver-to-procedure
InstanceOf: ActivityDefinition
Usage: #definition
* insert Activity(arrange-driver-to-procedure, ArrangeDriverToProcedure)
* title = "Arrange a driver to the procedure"
* title insert InSpanish([[Busque a alguien que le lleve al procedimiento]])
* description = "Nobody is named yet who drives the patient to the procedure. Somebody has to."
* topic = $definition-topic#treatment "Treatment"
* kind = #Task
* intent = #order
* priority = #routine
* code = $kyphoplasty#driver-to-procedure "Driver to the procedure"
* code.text = "Arrange a driver to the procedure"
* code.text insert InSpanish([[Busque a alguien que le lleve en coche al procedimiento]])
* insert Performer(patient, [[Patient]])
* insert CollectWith(kyphoplasty-preop-intake)
* insert Encodes(K47)
* insert Encodes(R12)
