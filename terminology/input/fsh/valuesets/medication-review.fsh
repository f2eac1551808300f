// Encodes K44; R9: review of the medicines.
ValueSet: MedicationReview
Id: medication-review
Title: "Review of medicines"
Description: "Records that the medicines and supplements were gone through."
* insert Selection
* ^copyright = "SNOMED CT (c) SNOMED International. See LICENSES.md of the terminology project."
* insert Encodes(K44)
* insert Encodes(R9)
* $sct#182836005 "Review of medication"
* $sct#430193006 "Medication Reconciliation (procedure)"
* $kyphoplasty#medication-list-obtained "List of medicines and supplements obtained"
