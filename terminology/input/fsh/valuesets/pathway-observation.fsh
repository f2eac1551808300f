// Encodes K09, K11, K12, K18, K22, K25, K27, K29-K31, K38, K44, K46, K55-K57, K62; R1-R6, R9, R11, R13: the observations that the logic asks for.
ValueSet: PathwayObservation
Id: pathway-observation
Title: "Observations that the pathway reads"
Description: "All observations that the logic asks for, so that one query finds them."
* insert Selection
* ^copyright = "SNOMED CT (c) SNOMED International; LOINC (c) Regenstrief Institute, Inc.. See LICENSES.md of the terminology project."
* insert Encodes(K09)
* insert Encodes(K11)
* insert Encodes(K12)
* insert Encodes(K18)
* insert Encodes(K22)
* insert Encodes(K25)
* insert Encodes(K27)
* insert Encodes(K29)
* insert Encodes(K30)
* insert Encodes(K31)
* insert Encodes(K38)
* insert Encodes(K44)
* insert Encodes(K46)
* insert Encodes(K55)
* insert Encodes(K56)
* insert Encodes(K57)
* insert Encodes(K62)
* insert Encodes(R1)
* insert Encodes(R2)
* insert Encodes(R3)
* insert Encodes(R4)
* insert Encodes(R5)
* insert Encodes(R6)
* insert Encodes(R9)
* insert Encodes(R11)
* insert Encodes(R13)
* $loinc#82810-3 "Pregnancy status"
* $kyphoplasty#fracture-acuity "Fracture acuity"
* $kyphoplasty#conservative-treatment-outcome "Outcome of conservative treatment"
* $kyphoplasty#active-infection-assessment "Assessment for active infection"
* $kyphoplasty#bleeding-risk-medication-assessment "Assessment for medicines that promote bleeding"
* $kyphoplasty#pain-limits-breathing "Pain limits breathing"
* $kyphoplasty#pain-limits-walking "Pain limits walking"
* $kyphoplasty#driver-to-procedure "Driver to the procedure"
* $kyphoplasty#driver-home "Driver home"
* include codes from valueset http://kyphoplasty-pathway.org/fhir/ValueSet/pregnancy-test
* include codes from valueset http://kyphoplasty-pathway.org/fhir/ValueSet/pain-score
* $kyphoplasty#fluoroscopy-available "Fluoroscopy at hand"
* $kyphoplasty#operator-qualification "Qualification of the operator"
* $kyphoplasty#fasting-followed "Fasting followed"
* $kyphoplasty#post-injection-image "Image after a cement injection"
* $kyphoplasty#continuous-fluoroscopy "Fluoroscopy throughout the procedure"
* $kyphoplasty#bone-health-talk-physician "Bone health discussed with the operator"
* $kyphoplasty#bone-health-talk-primary-care "Bone health discussed with primary care"
* include codes from valueset http://kyphoplasty-pathway.org/fhir/ValueSet/vital-sign
* include codes from valueset http://kyphoplasty-pathway.org/fhir/ValueSet/bleeding-risk-lab
* include codes from valueset http://kyphoplasty-pathway.org/fhir/ValueSet/nerve-symptom
