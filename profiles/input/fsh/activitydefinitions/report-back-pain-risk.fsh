// Encodes K26, K27; R6: the notice of a higher risk of more back pain.
Instance: report-back-pain-risk
InstanceOf: ActivityDefinition
Usage: #definition
* insert Activity(report-back-pain-risk, ReportBackPainRisk)
* title = "Higher risk of more back pain"
* description = "Tells the treating physician that the fracture is not confirmed as new. This raises a risk and closes no door."
* topic = $definition-topic#assessment "Assessment"
* kind = #CommunicationRequest
* intent = #proposal
* priority = #routine
* code.coding[+] = $cpg-activity#send-message "Send a message"
* code.coding[+] = $kyphoplasty#review-risk "Review a risk"
* code.text = "The fracture is not confirmed as new or acute. Until it is, the risk of more back pain after kyphoplasty is higher. This is a risk to weigh, not a reason for exclusion."
* insert Performer(practitioner, [[Treating physician]])
* insert Encodes(K26)
* insert Encodes(K27)
* insert Encodes(R6)
