// Encodes K33, K45; R8: the allergy history.
Instance: kyphoplasty-allergy-history-obtained
InstanceOf: Measure
Usage: #definition
* insert ProcessMeasure(kyphoplasty-allergy-history-obtained, KyphoplastyAllergyHistoryObtained, Denominator, Allergy History Is Obtained)
* title = "Allergy history"
* description = "Share of the patients whose four kinds of allergy are all answered."
* rationale = "The history lowers the risk of an allergic reaction."
* insert Encodes(K33)
* insert Encodes(K45)
* insert Encodes(R8)
