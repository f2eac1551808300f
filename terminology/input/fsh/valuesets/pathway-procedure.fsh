// Encodes K03, K04, K17, K19, K21, K28, K35, K40, K41, K44, K46, K61, K67-K69, K72, K74; R1, R4-R7, R9-R11, R14-R18: the procedures that the logic asks for.
ValueSet: PathwayProcedure
Id: pathway-procedure
Title: "Procedures that the pathway reads"
Description: "All procedures that the logic asks for, so that one query finds them."
* insert Selection
* ^copyright = "SNOMED CT (c) SNOMED International; CPT (c) American Medical Association; numbers only. See LICENSES.md of the terminology project."
* insert Encodes(K03)
* insert Encodes(K04)
* insert Encodes(K17)
* insert Encodes(K19)
* insert Encodes(K21)
* insert Encodes(K28)
* insert Encodes(K35)
* insert Encodes(K40)
* insert Encodes(K41)
* insert Encodes(K44)
* insert Encodes(K46)
* insert Encodes(K61)
* insert Encodes(K67)
* insert Encodes(K68)
* insert Encodes(K69)
* insert Encodes(K72)
* insert Encodes(K74)
* insert Encodes(R1)
* insert Encodes(R4)
* insert Encodes(R5)
* insert Encodes(R6)
* insert Encodes(R7)
* insert Encodes(R9)
* insert Encodes(R10)
* insert Encodes(R11)
* insert Encodes(R14)
* insert Encodes(R15)
* insert Encodes(R16)
* insert Encodes(R17)
* insert Encodes(R18)
* $kyphoplasty#medication-list-obtained "List of medicines and supplements obtained"
* $kyphoplasty#condition-list-obtained "List of conditions obtained"
* $kyphoplasty#medications-to-avoid-list-given "List of medicines to avoid given"
* $sct#182836005 "Review of medication"
* $sct#430193006 "Medication Reconciliation (procedure)"
* include codes from valueset http://kyphoplasty-pathway.org/fhir/ValueSet/back-brace
* include codes from valueset http://kyphoplasty-pathway.org/fhir/ValueSet/other-conservative-treatment
* include codes from valueset http://kyphoplasty-pathway.org/fhir/ValueSet/history-and-physical
* include codes from valueset http://kyphoplasty-pathway.org/fhir/ValueSet/fluoroscopic-examination
* $kyphoplasty#fasting-instruction "Fasting instruction"
* $kyphoplasty#activities-to-avoid-list-given "List of activities to avoid given"
* $kyphoplasty#bone-health-discussion "Discussion of bone health"
* $kyphoplasty#vertebral-biopsy "Biopsy of the vertebra"
* $kyphoplasty#cavity-by-balloon "Cavity by balloon"
* $kyphoplasty#cavity-by-osteotome "Cavity by osteotome"
* $kyphoplasty#cement-injection "Cement injection"
* $kyphoplasty#continuous-fluoroscopy "Fluoroscopy throughout the procedure"
* $kyphoplasty#recovery-room-stay "Stay in the recovery room"
* $kyphoplasty#assisted-walking "First walking"
* $kyphoplasty#discharge-home "Discharge home"
* include codes from valueset http://kyphoplasty-pathway.org/fhir/ValueSet/performed-kyphoplasty
* include codes from valueset http://kyphoplasty-pathway.org/fhir/ValueSet/vertebral-reposition
* include codes from valueset http://kyphoplasty-pathway.org/fhir/ValueSet/vertebral-supplement
