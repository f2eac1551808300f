// Encodes K73; R18: kinds of treatment for stronger bone.
ValueSet: BoneTreatment
Id: bone-treatment
Title: "Treatments for stronger bone"
Description: "The three kinds of treatment that the patient can name, or none of them."
* insert Selection
* insert Encodes(K73)
* insert Encodes(R18)
* $kyphoplasty#minerals "Minerals"
* $kyphoplasty#vitamins "Vitamins"
* $kyphoplasty#bone-medicine "Medicine for bone"
* $kyphoplasty#none-of-these "None of these"
