// Encodes K26: the notice of more pain than before.
Instance: report-more-pain
InstanceOf: ActivityDefinition
Usage: #definition
* insert Activity(report-more-pain, ReportMorePain)
* title = "More pain than before"
* description = "Tells the physician that the pain score after the procedure is higher than before."
* topic = $definition-topic#treatment "Treatment"
* kind = #CommunicationRequest
* intent = #proposal
* priority = #urgent
* code.coding[+] = $cpg-activity#send-message "Send a message"
* code.coding[+] = $kyphoplasty#review-risk "Review a risk"
* code.text = "The pain is worse than before the procedure. This is a known complication: look for its cause."
* insert Performer(practitioner, [[Physician who performs the procedure]])
* insert Encodes(K26)
