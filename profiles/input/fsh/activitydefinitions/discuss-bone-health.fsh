// Encodes K73, K74; R18: the invitation to talk about bone health.
Instance: discuss-bone-health
InstanceOf: ActivityDefinition
Usage: #definition
* insert Activity(discuss-bone-health, DiscussBoneHealth)
* title = "Talk about bone health"
* title insert InSpanish([[Hable sobre la salud de sus huesos]])
* description = "Asks the patient to talk with physician and primary care physician about stronger bones."
* topic = $definition-topic#education "Education"
* kind = #CommunicationRequest
* intent = #order
* priority = #routine
* code.coding[+] = $sct#311401005 "Patient education (procedure)"
* code.coding[+] = $kyphoplasty#bone-health-discussion "Discussion of bone health"
* code.text = "You have osteoporosis. Minerals, vitamins and medicines that strengthen bone may lower your risk of another broken vertebra. Talk about them with your doctor and with your primary care physician."
* code.text insert InSpanish([[Usted tiene osteoporosis. Los minerales, las vitaminas y los medicamentos que fortalecen los huesos pueden disminuir el riesgo de que se rompa otra vértebra. Hable de ello con su médico y con su médico de cabecera.]])
* insert Performer(patient, [[Patient]])
* insert CollectWith(kyphoplasty-follow-up-report)
* insert Encodes(K73)
* insert Encodes(K74)
* insert Encodes(R18)
