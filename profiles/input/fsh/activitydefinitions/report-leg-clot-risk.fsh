// Encodes K11, K12, K14: the notice of a higher risk of blood clots in the legs.
Instance: report-leg-clot-risk
InstanceOf: ActivityDefinition
Usage: #definition
* insert Activity(report-leg-clot-risk, ReportLegClotRisk)
* title = "Higher risk of blood clots in the legs"
* description = "Tells the treating physician that pain restricts breathing or walking, which raises the risk of clots in the leg veins."
* topic = $definition-topic#assessment "Assessment"
* kind = #CommunicationRequest
* intent = #proposal
* priority = #routine
* code.coding[+] = $cpg-activity#send-message "Send a message"
* code.coding[+] = $kyphoplasty#review-risk "Review a risk"
* code.text = "Pain restricts the breathing or the walking of the patient. This raises the risk of blood clots in the legs."
* insert Performer(practitioner, [[Treating physician]])
* insert Encodes(K11)
* insert Encodes(K12)
* insert Encodes(K14)
