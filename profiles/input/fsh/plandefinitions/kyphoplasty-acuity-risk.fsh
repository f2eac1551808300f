// Encodes K26, K27; R6: the risk of more back pain while the fracture is not confirmed as new.
Instance: kyphoplasty-acuity-risk
InstanceOf: PlanDefinition
Usage: #definition
* insert Recommendation(kyphoplasty-acuity-risk, KyphoplastyAcuityRisk)
* insert Rated(strong)
* title = "Risk: fracture not confirmed as new"
* description = "Raises the risk of more back pain while nobody has confirmed that the fracture is new. It excludes nobody; the tests that confirm it stand in the assessment."
* library = Canonical(KyphoplastyEligibilityLogic)
* insert Encodes(K26)
* insert Encodes(K27)
* insert Encodes(R6)

* action[+]
  * id = "eligibility-51-report-back-pain-risk"
  * title = "Weigh the higher risk of more back pain"
  * description = "The fracture is old, of unknown age, or its age is not backed by the tests."
  * textEquivalent = "Weigh the higher risk of more back pain."
  * priority = #routine
  * insert Encodes(K26)
  * insert Encodes(K27)
  * insert Encodes(R6)
  * insert Because([["More back pain is unlikely once the fracture is confirmed as new or acute."]])
  * insert When("Increased Back Pain Risk")
  * insert Participant(practitioner, [[Treating physician]])
  * requiredBehavior = #must
  * insert Perform(report-back-pain-risk)
