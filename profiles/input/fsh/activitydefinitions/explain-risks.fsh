// Encodes K20, K23, K26, K29, K32, K34, K37, K39: the explanation of the risks of kyphoplasty.
Instance: explain-risks
InstanceOf: ActivityDefinition
Usage: #definition
* insert Activity(explain-risks, ExplainRisks)
* title = "The risks of kyphoplasty"
* title insert InSpanish([[Los riesgos de la cifoplastia]])
* description = "Explains the risks to the patient, and what is done to keep them low."
* topic = $definition-topic#education "Education"
* kind = #CommunicationRequest
* intent = #proposal
* priority = #routine
* code = $sct#311401005 "Patient education (procedure)"
* code.text = "Kyphoplasty has risks: bleeding, infection, more back pain, damage to nerves with numbness, tingling or weakness, allergic reactions, and cement that leaks to where it should not be. Your other illnesses can add risks. The dose of X-rays is low. Ask your doctor about all of this."
* code.text insert InSpanish([[La cifoplastia tiene riesgos: sangrado, infección, más dolor de espalda, lesión de los nervios con pérdida de sensibilidad, hormigueo o debilidad, reacciones alérgicas y cemento que sale del lugar donde debe estar. Sus otras enfermedades pueden añadir riesgos. La dosis de rayos X es baja. Pregunte a su médico sobre todo esto.]])
* insert Performer(patient, [[Patient]])
* insert Encodes(K20)
* insert Encodes(K23)
* insert Encodes(K26)
* insert Encodes(K29)
* insert Encodes(K32)
* insert Encodes(K34)
* insert Encodes(K37)
* insert Encodes(K39)
