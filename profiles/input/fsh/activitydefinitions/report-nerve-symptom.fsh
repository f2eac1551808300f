// Encodes K29: the notice of a sign of nerve damage.
Instance: report-nerve-symptom
InstanceOf: ActivityDefinition
Usage: #definition
* insert Activity(report-nerve-symptom, ReportNerveSymptom)
* title = "Sign of nerve damage"
* description = "Tells the physician that numbness, tingling or weakness was found after the procedure."
* topic = $definition-topic#treatment "Treatment"
* kind = #CommunicationRequest
* intent = #proposal
* priority = #stat
* code.coding[+] = $cpg-activity#send-message "Send a message"
* code.coding[+] = $kyphoplasty#review-risk "Review a risk"
* code.text = "Numbness, tingling or weakness was found after the procedure. Examine the patient now."
* insert Performer(practitioner, [[Physician who performs the procedure]])
* insert Encodes(K29)
