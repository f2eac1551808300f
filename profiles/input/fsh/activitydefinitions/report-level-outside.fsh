// Encodes K01: the caution about a level outside of T1 to L5, beyond the source.
Instance: report-level-outside
InstanceOf: ActivityDefinition
Usage: #definition
* insert Activity(report-level-outside, ReportLevelOutside)
* title = "Level outside of T1 to L5"
* description = "Tells the clinician that a fracture lies outside of T1 to L5."
* topic = $definition-topic#assessment "Assessment"
* kind = #CommunicationRequest
* intent = #proposal
* priority = #routine
* code.coding[+] = $cpg-activity#send-message "Send a message"
* code.coding[+] = $kyphoplasty#review-risk "Review a risk"
* code.text = "The recorded site of a fracture lies outside of T1 to L5, to which guidance from elsewhere limits the procedure. Weigh it; kyphoplasty stays open."
* insert Performer(practitioner, [[Treating physician]])
* insert Encodes(K01)
* insert BeyondSource([["C02 Medicare coverage determination L34228: T1 to L5; secondary source."]])
