// Encodes K32, K33; R8: the precaution for an allergy to contrast or iodine.
Instance: report-contrast-allergy
InstanceOf: ActivityDefinition
Usage: #definition
* insert Activity(report-contrast-allergy, ReportContrastAllergy)
* title = "Precaution: allergy to contrast or iodine"
* description = "Tells the team about an allergy to contrast agents, contrast dyes or iodine. A precaution, not an exclusion."
* topic = $definition-topic#assessment "Assessment"
* kind = #CommunicationRequest
* intent = #proposal
* priority = #urgent
* code.coding[+] = $cpg-activity#send-message "Send a message"
* code.coding[+] = $kyphoplasty#contrast-agent-allergy "Allergy to a contrast agent"
* code.text = "The patient has an allergy to a contrast agent, a contrast dye or iodine. Choose agents for imaging and for the procedure accordingly. Kyphoplasty stays open."
* insert Performer(practitioner, [[Treating physician]])
* insert Encodes(K32)
* insert Encodes(K33)
* insert Encodes(R8)
