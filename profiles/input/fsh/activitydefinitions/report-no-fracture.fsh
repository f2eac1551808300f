// Encodes K01: the notice that there is no vertebral fracture to treat.
Instance: report-no-fracture
InstanceOf: ActivityDefinition
Usage: #definition
* insert Activity(report-no-fracture, ReportNoFracture)
* title = "No vertebral fracture to treat"
* description = "Tells the treating physician that the fracture is excluded, so that kyphoplasty has no target."
* topic = $definition-topic#assessment "Assessment"
* kind = #CommunicationRequest
* intent = #proposal
* priority = #routine
* code = $cpg-activity#send-message "Send a message"
* code.text = "The vertebral fracture is excluded. Kyphoplasty treats broken vertebrae only, so it is not proposed. Look for another cause of the pain."
* insert Performer(practitioner, [[Treating physician]])
* insert Encodes(K01)
