// Encodes K11, K12, K13: the notice of a higher risk of pneumonia.
Instance: report-pneumonia-risk
InstanceOf: ActivityDefinition
Usage: #definition
* insert Activity(report-pneumonia-risk, ReportPneumoniaRisk)
* title = "Higher risk of pneumonia"
* description = "Tells the treating physician that pain restricts breathing or walking, which raises the risk of pneumonia."
* topic = $definition-topic#assessment "Assessment"
* kind = #CommunicationRequest
* intent = #proposal
* priority = #routine
* code.coding[+] = $cpg-activity#send-message "Send a message"
* code.coding[+] = $kyphoplasty#review-risk "Review a risk"
* code.text = "Pain restricts the breathing or the walking of the patient. This raises the risk of pneumonia."
* insert Performer(practitioner, [[Treating physician]])
* insert Encodes(K11)
* insert Encodes(K12)
* insert Encodes(K13)
