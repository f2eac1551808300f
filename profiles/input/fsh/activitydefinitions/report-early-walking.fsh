// Encodes K69; R16: the notice that the patient walked too early.
Instance: report-early-walking
InstanceOf: ActivityDefinition
Usage: #definition
* insert Activity(report-early-walking, ReportEarlyWalking)
* title = "The patient walked too early"
* description = "Tells the nurse that the patient walked within the first hour."
* topic = $definition-topic#treatment "Treatment"
* kind = #CommunicationRequest
* intent = #proposal
* priority = #urgent
* code.coding[+] = $cpg-activity#send-message "Send a message"
* code.coding[+] = $kyphoplasty#review-risk "Review a risk"
* code.text = "The patient walked before the hour after the procedure was over. Look after the patient."
* insert Performer(practitioner, [[Nurse]])
* insert Encodes(K69)
* insert Encodes(R16)
