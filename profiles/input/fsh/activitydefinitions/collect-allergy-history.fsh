// Encodes K33; R8: the task to collect the allergy history.
Instance: collect-allergy-history
InstanceOf: ActivityDefinition
Usage: #definition
* insert Activity(collect-allergy-history, CollectAllergyHistory)
* title = "Collect the allergy history"
* description = "Ask about earlier allergies to medicines, contrast agents, contrast dyes and iodine, each by itself, and record every answer, also the negative ones."
* topic = $definition-topic#assessment "Assessment"
* kind = #Task
* intent = #order
* priority = #routine
* code.coding[+] = $cpg-activity#collect-information "Collect information"
* code.coding[+] = $kyphoplasty#allergy-history "Allergy history"
* code.text = "Collect the allergy history"
* insert Performer(practitioner, [[Treating physician]])
* insert CollectWith(kyphoplasty-preop-intake)
* insert Encodes(K33)
* insert Encodes(R8)
