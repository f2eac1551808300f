// Encodes K70: the explanation that the needle site may be sore.
Instance: explain-soreness
InstanceOf: ActivityDefinition
Usage: #definition
* insert Activity(explain-soreness, ExplainSoreness)
* title = "The needle site may be sore"
* title insert InSpanish([[El sitio de la aguja puede doler]])
* description = "Tells the patient what to expect where the needle was."
* topic = $definition-topic#education "Education"
* kind = #CommunicationRequest
* intent = #proposal
* priority = #routine
* code.coding[+] = $sct#311401005 "Patient education (procedure)"
* code.coding[+] = $kyphoplasty#needle-site-soreness-information "Information on soreness"
* code.text = "The place where the needle went in may be sore for a few days. This is to be expected."
* code.text insert InSpanish([[El lugar por donde entró la aguja puede doler unos días. Es de esperar.]])
* insert Performer(patient, [[Patient]])
* insert Encodes(K70)
