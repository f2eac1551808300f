// Encodes K20, K44; R9: the notice of a medicine or supplement that raises the risk of bleeding.
Instance: report-bleeding-risk-medication
InstanceOf: ActivityDefinition
Usage: #definition
* insert Activity(report-bleeding-risk-medication, ReportBleedingRiskMedication)
* title = "Medicine or supplement that raises the risk of bleeding"
* description = "Tells the treating physician that the patient takes something that raises the risk of bleeding."
* topic = $definition-topic#assessment "Assessment"
* kind = #CommunicationRequest
* intent = #proposal
* priority = #urgent
* code.coding[+] = $cpg-activity#send-message "Send a message"
* code.coding[+] = $kyphoplasty#review-risk "Review a risk"
* code.text = "The patient takes a medicine or a supplement that raises the risk of bleeding. Decide what is to be done about it before the procedure."
* insert Performer(practitioner, [[Treating physician]])
* insert Encodes(K20)
* insert Encodes(K44)
* insert Encodes(R9)
