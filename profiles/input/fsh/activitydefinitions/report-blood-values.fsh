// Encodes K20, K22: the caution about INR or platelets, beyond the source.
Instance: report-blood-values
InstanceOf: ActivityDefinition
Usage: #definition
* insert Activity(report-blood-values, ReportBloodValues)
* title = "Blood values speak for bleeding"
* description = "Tells the clinician that INR or platelets lie outside of the limits set by parameters."
* topic = $definition-topic#assessment "Assessment"
* kind = #CommunicationRequest
* intent = #proposal
* priority = #urgent
* code.coding[+] = $cpg-activity#send-message "Send a message"
* code.coding[+] = $kyphoplasty#review-risk "Review a risk"
* code.text = "The newest INR or platelet count lies outside of the limits that guidance from elsewhere sets for procedures with a high risk of bleeding. Decide whether to correct it first."
* insert Performer(practitioner, [[Treating physician]])
* insert Encodes(K20)
* insert Encodes(K22)
* insert BeyondSource([["C10 Society of Interventional Radiology 2019: INR of 1.8 at most, platelets of 50 per nanoliter at least, before procedures with a high risk of bleeding."]])
