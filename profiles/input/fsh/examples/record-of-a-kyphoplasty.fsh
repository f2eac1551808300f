// Encodes K01, K05, K13, K14, K20, K23, K26, K29, K32, K34, K38, K39, K61, K62, K67: a fictional patient, as the profiles want the record.
Instance: example-patient
InstanceOf: Patient
Usage: #example
* active = true
* name.use = #official
* name.family = "Muster"
* name.given = "Erika"
* gender = #female
* birthDate = "1948-05-12"

Instance: example-fracture
InstanceOf: KyphoplastyVertebralFracture
Usage: #example
* subject = Reference(example-patient)
* clinicalStatus = $condition-clinical#active
* verificationStatus = $condition-ver-status#confirmed
* code = $sct#42942008 "Compression fracture of vertebral column"
* bodySite = $sct#66794005 "L1 vertebra"
* onsetDateTime = "2026-02-16"
* recordedDate = "2026-02-18"

Instance: example-pregnancy-status
InstanceOf: KyphoplastyPregnancyStatus
Usage: #example
* subject = Reference(example-patient)
* status = #final
* performer.display = "Treating physician"
* effectiveDateTime = "2026-02-27"
* valueCodeableConcept = $sct#60001007 "Not pregnant"

Instance: example-kyphoplasty
InstanceOf: KyphoplastyProcedure
Usage: #example
* subject = Reference(example-patient)
* status = #completed
* code = $kyphoplasty#balloon-kyphoplasty "Percutaneous balloon kyphoplasty"
* performedPeriod.start = "2026-03-02T10:00:00Z"
* performedPeriod.end = "2026-03-02T10:45:00Z"
* bodySite = $sct#66794005 "L1 vertebra"

Instance: example-injection
InstanceOf: KyphoplastyCementInjection
Usage: #example
* subject = Reference(example-patient)
* partOf = Reference(example-kyphoplasty)
* status = #completed
* performedDateTime = "2026-03-02T10:20:00Z"
* bodySite = $sct#66794005 "L1 vertebra"

Instance: example-image
InstanceOf: KyphoplastyPostInjectionImage
Usage: #example
* subject = Reference(example-patient)
* partOf = Reference(example-kyphoplasty)
* status = #final
* performer.display = "Treating physician"
* effectiveDateTime = "2026-03-02T10:22:00Z"
* valueCodeableConcept = $kyphoplasty#in-position "Cement in position"

Instance: example-recovery
InstanceOf: KyphoplastyRecoveryStay
Usage: #example
* subject = Reference(example-patient)
* status = #completed
* performedPeriod.start = "2026-03-02T10:50:00Z"
* performedPeriod.end = "2026-03-02T13:50:00Z"
