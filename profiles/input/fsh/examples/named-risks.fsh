// Encodes K11-K14, K20-K26, K28-K32, K34-K36, K39, K40: the nine named risks, each with what lowers it.

Instance: example-risk-pneumonia
InstanceOf: RiskAssessment
Usage: #example
* status = #final
* subject = Reference(example-patient)
* condition = Reference(example-fracture)
* occurrenceDateTime = "2026-03-01"
* prediction.outcome = $sct#233604007 "Pneumonia"
* mitigation = "Treat the pain that keeps the patient from breathing and walking."

Instance: example-risk-leg-clot
InstanceOf: RiskAssessment
Usage: #example
* status = #final
* subject = Reference(example-patient)
* condition = Reference(example-fracture)
* occurrenceDateTime = "2026-03-01"
* prediction.outcome = $sct#404223003 "Deep venous thrombosis of lower extremity"
* mitigation = "Treat the pain that keeps the patient from walking."

Instance: example-risk-bleeding
InstanceOf: RiskAssessment
Usage: #example
* status = #final
* subject = Reference(example-patient)
* condition = Reference(example-fracture)
* occurrenceDateTime = "2026-03-01"
* prediction.outcome = $sct#131148009 "Bleeding"
* mitigation = "A list of medicines to avoid; blood tests where the physician wants them."

Instance: example-risk-infection
InstanceOf: RiskAssessment
Usage: #example
* status = #final
* subject = Reference(example-patient)
* condition = Reference(example-fracture)
* occurrenceDateTime = "2026-03-01"
* prediction.outcome = $sct#58126003 "Postoperative wound infection"
* mitigation = "Sterile technique; no procedure while an infection is active."

Instance: example-risk-more-pain
InstanceOf: RiskAssessment
Usage: #example
* status = #final
* subject = Reference(example-patient)
* condition = Reference(example-fracture)
* occurrenceDateTime = "2026-03-01"
* prediction.outcome = $sct#213299007 "Postoperative pain"
* mitigation = "Confirm that the fracture is new: MRI, bone scan, examination under fluoroscopy."

Instance: example-risk-nerve-damage
InstanceOf: RiskAssessment
Usage: #example
* status = #final
* subject = Reference(example-patient)
* condition = Reference(example-fracture)
* occurrenceDateTime = "2026-03-01"
* prediction.outcome = $sct#57182000 "Nerve injury (disorder)"
* mitigation = "A trained and experienced operator; fluoroscopy."

Instance: example-risk-allergic-reaction
InstanceOf: RiskAssessment
Usage: #example
* status = #final
* subject = Reference(example-patient)
* condition = Reference(example-fracture)
* occurrenceDateTime = "2026-03-01"
* prediction.outcome = $sct#419076005 "Allergic reaction (disorder)"
* mitigation = "A history of allergies to medicines, contrast agents, contrast dyes and iodine."

Instance: example-risk-cement-leak
InstanceOf: RiskAssessment
Usage: #example
* status = #final
* subject = Reference(example-patient)
* condition = Reference(example-fracture)
* occurrenceDateTime = "2026-03-01"
* prediction.outcome = $kyphoplasty#cement-leakage "Cement leakage"
* mitigation = "Fluoroscopy throughout; an operator who knows the anatomy; an image after each injection."

Instance: example-risk-other
InstanceOf: RiskAssessment
Usage: #example
* status = #final
* subject = Reference(example-patient)
* condition = Reference(example-fracture)
* occurrenceDateTime = "2026-03-01"
* prediction.outcome.text = "A risk that other medical conditions bring"
* mitigation = "The clinician knows every illness of the patient in detail ahead of time."
