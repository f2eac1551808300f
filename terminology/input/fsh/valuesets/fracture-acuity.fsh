// Encodes K27; R6: how fresh a fracture is.
ValueSet: FractureAcuity
Id: fracture-acuity
Title: "Fracture acuity"
Description: "Answers to how fresh the fracture is."
* insert Selection
* insert Encodes(K27)
* insert Encodes(R6)
* $kyphoplasty#acute "New or acute fracture"
* $kyphoplasty#subacute "Subacute fracture"
* $kyphoplasty#chronic "Chronic fracture"
* $kyphoplasty#acuity-unknown "Fracture acuity not known"
