// Encodes K45; R8: the message that asks the patient to tell about allergies.
Instance: ask-patient-to-tell-allergies
InstanceOf: ActivityDefinition
Usage: #definition
* insert Activity(ask-patient-to-tell-allergies, AskPatientToTellAllergies)
* title = "Tell us about your allergies"
* title insert InSpanish([[Cuéntenos sobre sus alergias]])
* description = "Asks the patient to tell the physician about allergies."
* topic = $definition-topic#education "Education"
* kind = #CommunicationRequest
* intent = #proposal
* priority = #routine
* code.coding[+] = $sct#311401005 "Patient education (procedure)"
* code.coding[+] = $kyphoplasty#allergy-history "Allergy history"
* code.text = "Please tell your doctor about any allergy that you have to medicines, to contrast agents, to contrast dyes or to iodine."
* code.text insert InSpanish([[Diga a su médico si tiene alguna alergia a medicamentos, medios de contraste, colorantes de contraste o yodo.]])
* insert Performer(patient, [[Patient]])
* insert Encodes(K45)
* insert Encodes(R8)
