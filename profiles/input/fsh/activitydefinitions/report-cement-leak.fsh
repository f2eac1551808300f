// Encodes K34, K62: the notice that cement has leaked.
Instance: report-cement-leak
InstanceOf: ActivityDefinition
Usage: #definition
* insert Activity(report-cement-leak, ReportCementLeak)
* title = "Cement has leaked"
* description = "Tells the physician that an image shows cement outside of its place."
* topic = $definition-topic#treatment "Treatment"
* kind = #CommunicationRequest
* intent = #proposal
* priority = #stat
* code.coding[+] = $cpg-activity#send-message "Send a message"
* code.coding[+] = $kyphoplasty#review-risk "Review a risk"
* code.text = "An image after an injection shows cement outside of its place. Look at it before anything more is injected, and watch the patient."
* insert Performer(practitioner, [[Physician who performs the procedure]])
* insert Encodes(K34)
* insert Encodes(K62)
