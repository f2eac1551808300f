// Encodes K46; R11: the instruction to eat and drink nothing for several hours.
Instance: instruct-fasting
InstanceOf: ActivityDefinition
Usage: #definition
* insert Activity(instruct-fasting, InstructFasting)
* title = "Eat and drink nothing for several hours before"
* title insert InSpanish([[No coma ni beba nada durante varias horas antes]])
* description = "Tells the patient to stop eating and drinking. The team gives the clock time: the source says several hours."
* topic = $definition-topic#education "Education"
* kind = #CommunicationRequest
* intent = #order
* priority = #routine
* code.coding[+] = $kyphoplasty#fasting-instruction "Fasting instruction"
* code.coding[+] = $sct#182923009 "Nil by mouth (regime/therapy)"
* code.text = "Do not eat or drink anything for several hours before the procedure. Your care team tells you the hour from which this holds."
* code.text insert InSpanish([[No coma ni beba nada durante varias horas antes del procedimiento. Su equipo de atención le dirá desde qué hora.]])
* insert Performer(patient, [[Patient]])
* insert Encodes(K46)
* insert Encodes(R11)
