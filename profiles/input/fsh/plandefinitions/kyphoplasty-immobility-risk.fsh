// Encodes K11, K12, K13, K14: the risks of pain that restricts breathing or walking.
Instance: kyphoplasty-immobility-risk
InstanceOf: PlanDefinition
Usage: #definition
* insert Recommendation(kyphoplasty-immobility-risk, KyphoplastyImmobilityRisk)
* insert Rated(strong)
* title = "Risk: pain restricts breathing or walking"
* description = "Raises the risk of pneumonia and of blood clots in the legs while pain restricts breathing or walking."
* library = Canonical(KyphoplastyEligibilityLogic)
* insert Encodes(K11)
* insert Encodes(K12)
* insert Encodes(K13)
* insert Encodes(K14)

* action[+]
  * id = "eligibility-61-report-pneumonia-risk"
  * title = "Weigh the higher risk of pneumonia"
  * description = "Pain restricts breathing or walking."
  * textEquivalent = "Weigh the higher risk of pneumonia."
  * priority = #routine
  * insert Encodes(K11)
  * insert Encodes(K12)
  * insert Encodes(K13)
  * insert Because([["Restricted breathing or walking raises the risk of pneumonia."]])
  * insert Lowers([[$sct#233604007 "Pneumonia"]])
  * insert When("Increased Pneumonia Risk")
  * insert Participant(practitioner, [[Treating physician]])
  * requiredBehavior = #must
  * insert Perform(report-pneumonia-risk)

* action[+]
  * id = "eligibility-62-report-leg-clot-risk"
  * title = "Weigh the higher risk of blood clots in the legs"
  * description = "Pain restricts breathing or walking."
  * textEquivalent = "Weigh the higher risk of blood clots in the legs."
  * priority = #routine
  * insert Encodes(K11)
  * insert Encodes(K12)
  * insert Encodes(K14)
  * insert Because([["Restricted breathing or walking raises the risk of blood clots in the legs."]])
  * insert Lowers([[$sct#404223003 "Deep venous thrombosis of lower extremity"]])
  * insert When("Increased Leg Clot Risk")
  * insert Participant(practitioner, [[Treating physician]])
  * requiredBehavior = #must
  * insert Perform(report-leg-clot-risk)
