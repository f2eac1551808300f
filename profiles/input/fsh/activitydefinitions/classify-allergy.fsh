// Encodes K33, K45; R8: the task to classify an allergy that the pathway cannot place.
Instance: classify-allergy
InstanceOf: ActivityDefinition
Usage: #definition
* insert Activity(classify-allergy, ClassifyAllergy)
* title = "Say what an allergy is to"
* description = "An allergy is on record of which the pathway cannot tell whether it is to a medicine, a contrast agent, a contrast dye or iodine. Clarify it with the patient, and give the entry a category and a code, or refute it."
* topic = $definition-topic#assessment "Assessment"
* kind = #Task
* intent = #order
* priority = #urgent
* code.coding[+] = $cpg-activity#collect-information "Collect information"
* code.coding[+] = $kyphoplasty#classify-allergy "Classify an allergy"
* insert Performer(practitioner, [[Treating physician]])
* insert Encodes(K33)
* insert Encodes(K45)
* insert Encodes(R8)
