// Encodes K34, K66: the caution about many levels, beyond the source.
Instance: report-many-levels
InstanceOf: ActivityDefinition
Usage: #definition
* insert Activity(report-many-levels, ReportManyLevels)
* title = "Many levels"
* description = "Tells the clinician that many levels are recorded as broken."
* topic = $definition-topic#assessment "Assessment"
* kind = #CommunicationRequest
* intent = #proposal
* priority = #routine
* code.coding[+] = $cpg-activity#send-message "Send a message"
* code.coding[+] = $kyphoplasty#review-risk "Review a risk"
* code.text = "Many levels are recorded as broken. Cement in the vessels of the lung is reported more often then. Weigh how many to treat in one session."
* insert Performer(practitioner, [[Treating physician]])
* insert Encodes(K34)
* insert Encodes(K66)
* insert BeyondSource([["C19 Cement in the vessels of the lung was found more often with three levels or more; preprint."]])
