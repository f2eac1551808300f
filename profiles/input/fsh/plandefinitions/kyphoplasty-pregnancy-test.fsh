// Encodes K38; R2: a pregnancy test, beyond the source and off unless a parameter switches it on.
Instance: kyphoplasty-pregnancy-test
InstanceOf: PlanDefinition
Usage: #definition
* insert Recommendation(kyphoplasty-pregnancy-test, KyphoplastyPregnancyTest)
* insert Rated(weak)
* title = "Pregnancy test (beyond the source)"
* description = "Offers a pregnancy test where pregnancy is unknown. Off unless the parameter Pregnancy Test Beyond Source is true; the question itself is always asked."
* library = Canonical(KyphoplastyAssessmentLogic)
* insert BeyondSource([["C15 Pregnancy test where pregnancy is possible and unknown: common practice, no statement of the source."]])
* insert Encodes(K38)
* insert Encodes(R2)

* action[+]
  * id = "assessment-81-offer-pregnancy-test"
  * title = "Consider a pregnancy test"
  * description = "Nobody knows whether the patient is pregnant."
  * textEquivalent = "Consider a pregnancy test."
  * priority = #urgent
  * insert Encodes(K38)
  * insert Encodes(R2)
  * insert BeyondSource([["C15 Pregnancy test where pregnancy is possible and unknown: common practice, no statement of the source."]])
  * insert Because([["A test answers what the gate of pregnancy asks."]])
  * insert When("Pregnancy Test Is Suggested")
  * insert Participant(practitioner, [[Treating physician]])
  * requiredBehavior = #could
  * insert Perform(test-pregnancy)
