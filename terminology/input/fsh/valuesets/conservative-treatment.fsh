// Encodes K18, K19; R1: conservative treatments.
ValueSet: ConservativeTreatment
Id: conservative-treatment
Title: "Conservative treatments"
Description: "Treatments without surgery that the patient can name."
* insert Selection
* insert Encodes(K18)
* insert Encodes(K19)
* insert Encodes(R1)
* $kyphoplasty#back-brace "Back brace"
* $kyphoplasty#pain-medicine "Pain medicine"
* $kyphoplasty#other-conservative-treatment "Other treatment without surgery"
* $kyphoplasty#no-conservative-treatment "None of these"
