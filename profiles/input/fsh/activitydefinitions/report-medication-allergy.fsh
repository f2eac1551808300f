// Encodes K32, K33; R8: the precaution for an allergy to medicines.
Instance: report-medication-allergy
InstanceOf: ActivityDefinition
Usage: #definition
* insert Activity(report-medication-allergy, ReportMedicationAllergy)
* title = "Precaution: allergy to medicines"
* description = "Tells the team about an allergy to medicines. A precaution, not an exclusion."
* topic = $definition-topic#assessment "Assessment"
* kind = #CommunicationRequest
* intent = #proposal
* priority = #urgent
* code.coding[+] = $cpg-activity#send-message "Send a message"
* code.coding[+] = $kyphoplasty#medication-allergy "Allergy to a medicine"
* code.text = "The patient has an allergy to a medicine. Check the antibiotic, the sedating medicine and pain medicine against it before each is ordered. Kyphoplasty stays open."
* insert Performer(practitioner, [[Treating physician]])
* insert Encodes(K32)
* insert Encodes(K33)
* insert Encodes(R8)
