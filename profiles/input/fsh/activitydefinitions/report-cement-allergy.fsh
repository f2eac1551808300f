// Encodes K32: the caution about an allergy to cement, beyond the source (A12).
Instance: report-cement-allergy
InstanceOf: ActivityDefinition
Usage: #definition
* insert Activity(report-cement-allergy, ReportCementAllergy)
* title = "Allergy to bone cement"
* description = "Tells the clinician that an allergy to bone cement is on record."
* topic = $definition-topic#assessment "Assessment"
* kind = #CommunicationRequest
* intent = #proposal
* priority = #urgent
* code.coding[+] = $cpg-activity#send-message "Send a message"
* code.coding[+] = $kyphoplasty#review-risk "Review a risk"
* code.text = "An allergy to bone cement, or to what it is made of, is on record. Weigh it; the source does not name it."
* insert Performer(practitioner, [[Treating physician]])
* insert Encodes(K32)
* insert BeyondSource([["C06 Medicare coverage determination L34228: allergy to cement as a relative contraindication; secondary source."]])
