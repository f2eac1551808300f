// Encodes K11, K12, K25, K33, K38, K40, K44, K47, K48: answers of patients.
ValueSet: YesNoUnsure
Id: yes-no-unsure
Title: "Yes, no, not sure"
Description: "Answers to a question that a patient may not be able to answer."
* insert Selection
* insert Encodes(K11)
* insert Encodes(K12)
* insert Encodes(K25)
* insert Encodes(K33)
* insert Encodes(K38)
* insert Encodes(K40)
* insert Encodes(K44)
* insert Encodes(K47)
* insert Encodes(K48)
* $kyphoplasty#yes "Yes"
* $kyphoplasty#no "No"
* $kyphoplasty#unsure "Not sure"
