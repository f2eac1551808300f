// Encodes K27; R6: the caution about a fracture that is weeks old, beyond the source.
Instance: report-old-fracture
InstanceOf: ActivityDefinition
Usage: #definition
* insert Activity(report-old-fracture, ReportOldFracture)
* title = "Old fracture"
* description = "Tells the clinician that the fracture is older than the number of weeks set by a parameter."
* topic = $definition-topic#assessment "Assessment"
* kind = #CommunicationRequest
* intent = #proposal
* priority = #routine
* code.coding[+] = $cpg-activity#send-message "Send a message"
* code.coding[+] = $kyphoplasty#review-risk "Review a risk"
* code.text = "The fracture is older than the weeks within which guidance from elsewhere calls it acute or subacute. Weigh it; kyphoplasty stays open."
* insert Performer(practitioner, [[Treating physician]])
* insert Encodes(K27)
* insert Encodes(R6)
* insert BeyondSource([["C02 Medicare coverage determination L34228: acute under 6 weeks, subacute 6 to 12 weeks; secondary source."]])
