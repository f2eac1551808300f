// Encodes K05, K15, K16, K68, K69, K71, K73: what the pathway aims at.
ValueSet: PathwayGoal
Id: pathway-goal
Title: "Goals of the pathway"
Description: "What the pathway aims at."
* insert Selection
* insert Encodes(K05)
* insert Encodes(K15)
* insert Encodes(K16)
* insert Encodes(K68)
* insert Encodes(K69)
* insert Encodes(K71)
* insert Encodes(K73)
* $kyphoplasty#goal-vertebral-stability "Stable vertebra"
* $kyphoplasty#goal-vertebral-height "Vertebral height regained"
* $kyphoplasty#goal-pain-relief "Less pain"
* $kyphoplasty#goal-walking "Walking"
* $kyphoplasty#goal-same-day-discharge "Home on the same day"
* $kyphoplasty#goal-prevent-new-fracture "No new fracture"
