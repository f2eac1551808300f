// Encodes K21, K40, K46, K67, K69, K70, K72, K74; R11, R16, R17: care before and after the procedure.
ValueSet: CareActivity
Id: care-activity
Title: "Care activities"
Description: "Examination, instruction, recovery, discharge and referral, as services."
* insert Selection
* ^copyright = "SNOMED CT (c) SNOMED International. See LICENSES.md of the terminology project."
* insert Encodes(K21)
* insert Encodes(K40)
* insert Encodes(K46)
* insert Encodes(K67)
* insert Encodes(K69)
* insert Encodes(K70)
* insert Encodes(K72)
* insert Encodes(K74)
* insert Encodes(R11)
* insert Encodes(R16)
* insert Encodes(R17)
* $sct#5880005 "Physical examination"
* $sct#63332003 "History AND physical examination"
* $sct#168537006 "Plain radiography"
* $sct#113091000 "Magnetic resonance imaging"
* $sct#182923009 "Nil by mouth (regime/therapy)"
* $sct#311401005 "Patient education (procedure)"
* $sct#423564006 "Provider instructions for treatment (procedure)"
* $sct#394835006 "Patient medication education (procedure)"
* $sct#133899007 "Postoperative care"
* $sct#398161000 "Postoperative anesthesia care unit (environment)"
* $sct#62013009 "Ambulating patient (procedure)"
* $sct#58000006 "Patient discharge (procedure)"
* $sct#703978000 "Referral to primary care service (procedure)"
* $sct#71393004 "Soreness (finding)"
* $sct#91251008 "Physical therapy procedure"
* $kyphoplasty#recovery-room-stay "Stay in the recovery room"
* $kyphoplasty#assisted-walking "First walking"
* $kyphoplasty#discharge-home "Discharge home"
* $kyphoplasty#fasting-instruction "Fasting instruction"
* $kyphoplasty#needle-site-soreness-information "Information on soreness"
* $kyphoplasty#bone-health-discussion "Discussion of bone health"
* $kyphoplasty#activities-to-avoid-list-given "List of activities to avoid given"
