// Encodes K18, K19; R1: what conservative treatment has achieved.
ValueSet: ConservativeTreatmentOutcome
Id: conservative-treatment-outcome
Title: "Outcomes of conservative treatment"
Description: "Answers to what conservative treatment has achieved."
* insert Selection
* insert Encodes(K18)
* insert Encodes(K19)
* insert Encodes(R1)
* $kyphoplasty#failed "Did not help"
* $kyphoplasty#partial "Helped somewhat"
* $kyphoplasty#ongoing "Too early to tell"
* $kyphoplasty#helped "Helped"
* $kyphoplasty#not-tried "Not tried"
