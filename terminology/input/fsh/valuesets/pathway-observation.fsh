// Encodes K09, K11, K12, K18, K25, K27, K38, K44; R1, R2, R3, R6, R9: the observations that the logic asks for.
ValueSet: PathwayObservation
Id: pathway-observation
Title: "Observations that the pathway reads"
Description: "All observations that the logic asks for, so that one query finds them."
* insert Selection
* ^copyright = "LOINC (c) Regenstrief Institute, Inc.. See LICENSES.md of the terminology project."
* insert Encodes(K09)
* insert Encodes(K11)
* insert Encodes(K12)
* insert Encodes(K18)
* insert Encodes(K25)
* insert Encodes(K27)
* insert Encodes(K38)
* insert Encodes(K44)
* insert Encodes(R1)
* insert Encodes(R2)
* insert Encodes(R3)
* insert Encodes(R6)
* insert Encodes(R9)
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
