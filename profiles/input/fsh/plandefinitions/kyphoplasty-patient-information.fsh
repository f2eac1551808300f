// Encodes K02-K05, K07-K09, K16, K20, K23, K26, K29, K32, K34, K37, K39, K60: what the patient is told about kyphoplasty and its risks.
Instance: kyphoplasty-patient-information
InstanceOf: PlanDefinition
Usage: #definition
* insert Recommendation(kyphoplasty-patient-information, KyphoplastyPatientInformation)
* insert Rated(weak)
* title = "Information for the patient"
* description = "Tells the patient what kyphoplasty is and which risks it has."
* insert Encodes(K02)
* insert Encodes(K03)
* insert Encodes(K04)
* insert Encodes(K05)
* insert Encodes(K07)
* insert Encodes(K08)
* insert Encodes(K09)
* insert Encodes(K16)
* insert Encodes(K20)
* insert Encodes(K23)
* insert Encodes(K26)
* insert Encodes(K29)
* insert Encodes(K32)
* insert Encodes(K34)
* insert Encodes(K37)
* insert Encodes(K39)
* insert Encodes(K60)

* action[+]
  * id = "preparation-11-explain-kyphoplasty"
  * title = "Explain kyphoplasty"
  * description = "The fracture, the procedure and what may be hoped for."
  * textEquivalent = "Explain kyphoplasty."
  * priority = #routine
  * insert Encodes(K02)
  * insert Encodes(K03)
  * insert Encodes(K04)
  * insert Encodes(K05)
  * insert Encodes(K07)
  * insert Encodes(K08)
  * insert Encodes(K09)
  * insert Encodes(K16)
  * insert Encodes(K60)
  * insert Because([["The source explains it to patients."]])
  * insert Participant(practitioner, [[Treating physician]])
  * insert Participant(patient, [[Patient]])
  * requiredBehavior = #could
  * insert Perform(explain-kyphoplasty)

* action[+]
  * id = "preparation-12-explain-risks"
  * title = "Explain the risks"
  * description = "The named risks, and the low dose of X-rays."
  * textEquivalent = "Explain the risks."
  * priority = #routine
  * insert Encodes(K20)
  * insert Encodes(K23)
  * insert Encodes(K26)
  * insert Encodes(K29)
  * insert Encodes(K32)
  * insert Encodes(K34)
  * insert Encodes(K37)
  * insert Encodes(K39)
  * insert Because([["The source names these risks."]])
  * insert Participant(practitioner, [[Treating physician]])
  * insert Participant(patient, [[Patient]])
  * requiredBehavior = #could
  * insert Perform(explain-risks)
