// Encodes K38; R2: answers of patients on pregnancy.
ValueSet: PregnancyIntakeAnswer
Id: pregnancy-intake-answer
Title: "Pregnancy answers of patients"
Description: "Answers to whether the patient is pregnant."
* insert Selection
* insert Encodes(K38)
* insert Encodes(R2)
* $kyphoplasty#yes "Yes"
* $kyphoplasty#no "No"
* $kyphoplasty#not-of-childbearing-potential "Cannot become pregnant"
* $kyphoplasty#unsure "Not sure"
