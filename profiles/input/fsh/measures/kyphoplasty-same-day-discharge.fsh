// Encodes K68; R16: home on the same day.
Instance: kyphoplasty-same-day-discharge
InstanceOf: Measure
Usage: #definition
* insert ProcessMeasure(kyphoplasty-same-day-discharge, KyphoplastySameDayDischarge, Denominator, Went Home On Procedure Day)
* title = "Home on the same day"
* description = "Share of the patients who are discharged home on the day of the procedure."
* rationale = "The patient goes home on the same day."
* insert Encodes(K68)
* insert Encodes(R16)
