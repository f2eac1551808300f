// Encodes K19, K21, K28, K40, K41, K44; R1, R6, R7, R9, R10: the procedures that the logic asks for.
ValueSet: PathwayProcedure
Id: pathway-procedure
Title: "Procedures that the pathway reads"
Description: "All procedures that the logic asks for, so that one query finds them."
* insert Selection
* ^copyright = "SNOMED CT (c) SNOMED International. See LICENSES.md of the terminology project."
* insert Encodes(K19)
* insert Encodes(K21)
* insert Encodes(K28)
* insert Encodes(K40)
* insert Encodes(K41)
* insert Encodes(K44)
* insert Encodes(R1)
* insert Encodes(R6)
* insert Encodes(R7)
* insert Encodes(R9)
* insert Encodes(R10)
* $kyphoplasty#medication-list-obtained "List of medicines and supplements obtained"
* $kyphoplasty#condition-list-obtained "List of conditions obtained"
* $kyphoplasty#medications-to-avoid-list-given "List of medicines to avoid given"
* $sct#182836005 "Review of medication"
* $sct#430193006 "Medication Reconciliation (procedure)"
* include codes from valueset http://kyphoplasty-pathway.org/fhir/ValueSet/back-brace
* include codes from valueset http://kyphoplasty-pathway.org/fhir/ValueSet/other-conservative-treatment
* include codes from valueset http://kyphoplasty-pathway.org/fhir/ValueSet/history-and-physical
* include codes from valueset http://kyphoplasty-pathway.org/fhir/ValueSet/fluoroscopic-examination
