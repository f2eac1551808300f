// Encodes K18, K19; R1: what conservative treatment has achieved.
ValueSet: ConservativeTreatmentOutcome
Id: conservative-treatment-outcome
Title: "Outcomes of conservative treatment"
Description: "Answers to what conservative treatment has achieved."
* insert Selection
* insert Encodes(K18)
* insert Encodes(K19)
* insert Encodes(R1)
* $kyphoplasty#failed "Has failed"
* $kyphoplasty#partial "Helps in part"
* $kyphoplasty#ongoing "Still going on"
* $kyphoplasty#not-tried "Not tried"
