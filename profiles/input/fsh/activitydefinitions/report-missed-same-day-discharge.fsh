// Encodes K68; R16: the notice that the patient did not go home on the same day.
Instance: report-missed-same-day-discharge
InstanceOf: ActivityDefinition
Usage: #definition
* insert Activity(report-missed-same-day-discharge, ReportMissedSameDayDischarge)
* title = "Not at home on the same day"
* description = "Tells the physician that no discharge on the day of the procedure is on record."
* topic = $definition-topic#treatment "Treatment"
* kind = #CommunicationRequest
* intent = #proposal
* priority = #routine
* code.coding[+] = $cpg-activity#send-message "Send a message"
* code.coding[+] = $kyphoplasty#review-risk "Review a risk"
* code.text = "No discharge home on the day of the procedure is on record. Look into the reason."
* insert Performer(practitioner, [[Treating physician]])
* insert Encodes(K68)
* insert Encodes(R16)
