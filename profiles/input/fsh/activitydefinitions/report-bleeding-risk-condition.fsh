// Encodes K20, K22: the notice of a condition that raises the risk of bleeding.
Instance: report-bleeding-risk-condition
InstanceOf: ActivityDefinition
Usage: #definition
* insert Activity(report-bleeding-risk-condition, ReportBleedingRiskCondition)
* title = "Condition that raises the risk of bleeding"
* description = "Tells the treating physician that the patient has a disorder of clotting or of platelets."
* topic = $definition-topic#assessment "Assessment"
* kind = #CommunicationRequest
* intent = #proposal
* priority = #urgent
* code.coding[+] = $cpg-activity#send-message "Send a message"
* code.coding[+] = $kyphoplasty#review-risk "Review a risk"
* code.text = "The patient has a condition that raises the risk of bleeding. Weigh it, and consider blood tests before the procedure."
* insert Performer(practitioner, [[Treating physician]])
* insert Encodes(K20)
* insert Encodes(K22)
