// Encodes K37, K38; R2: the caution about images that use X-rays while pregnancy is unknown (A14).
Instance: clarify-pregnancy-before-radiation
InstanceOf: ActivityDefinition
Usage: #definition
* insert Activity(clarify-pregnancy-before-radiation, ClarifyPregnancyBeforeRadiation)
* title = "Caution for the clinician: pregnancy is unknown"
* description = "Nobody knows whether the patient is pregnant. Find out before an X-ray, a bone scan or fluoroscopy, or weigh it and record why. The source is silent here; the images stay on offer."
* topic = $definition-topic#assessment "Assessment"
* kind = #Task
* intent = #order
* priority = #urgent
* code.coding[+] = $cpg-activity#collect-information "Collect information"
* code.coding[+] = $kyphoplasty#clarify-pregnancy "Clarify pregnancy"
* code.text = "Caution: find out about pregnancy before X-rays, bone scan or fluoroscopy"
* insert Performer(practitioner, [[Treating physician]])
* insert Encodes(K37)
* insert Encodes(K38)
* insert Encodes(R2)
