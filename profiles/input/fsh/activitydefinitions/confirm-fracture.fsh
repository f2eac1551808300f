// Encodes K01, K06, K10: the request to confirm or exclude a vertebral fracture.
Instance: confirm-fracture
InstanceOf: ActivityDefinition
Usage: #definition
* insert Activity(confirm-fracture, ConfirmFracture)
* title = "Confirm or exclude a vertebral fracture"
* description = "The record neither confirms nor excludes a vertebral fracture. Examine the patient, look at the images, and record the fracture as confirmed or as excluded; a hunched back and lost height are signs of it."
* topic = $definition-topic#assessment "Assessment"
* kind = #Task
* intent = #order
* priority = #routine
* code.coding[+] = $cpg-activity#collect-information "Collect information"
* code.coding[+] = $kyphoplasty#confirm-fracture "Confirm the vertebral fracture"
* code.text = "Confirm or exclude a vertebral fracture"
* insert Performer(practitioner, [[Treating physician]])
* insert CollectWith(kyphoplasty-eligibility-review)
* insert Encodes(K01)
* insert Encodes(K06)
* insert Encodes(K10)
