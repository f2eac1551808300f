// Encodes K01, K06, K11, K12, K13, K14, K18, K19, K25, K26, K27, K38; R1, R2, R3, R6: the four gates, the risks to weigh, and the proposal.
Instance: kyphoplasty-eligibility
InstanceOf: PlanDefinition
Usage: #definition
* insert Strategy(kyphoplasty-eligibility, KyphoplastyEligibility)
* title = "Eligibility for kyphoplasty"
* description = "Four gates: a confirmed vertebral fracture, conservative treatment that has failed, no pregnancy, no active infection. A gate that is not passed says why; a gate that nobody can answer asks for exactly what is missing. Two kinds of risk are weighed and exclude nobody."
* library = Canonical(KyphoplastyEligibilityLogic)
* insert Encodes(K01)
* insert Encodes(K06)
* insert Encodes(K11)
* insert Encodes(K12)
* insert Encodes(K13)
* insert Encodes(K14)
* insert Encodes(K18)
* insert Encodes(K19)
* insert Encodes(K25)
* insert Encodes(K26)
* insert Encodes(K27)
* insert Encodes(K38)
* insert Encodes(R1)
* insert Encodes(R2)
* insert Encodes(R3)
* insert Encodes(R6)

* action[+]
  * id = "eligibility-10-check-fracture"
  * title = "Vertebral fracture"
  * description = "The fracture is unknown or excluded, or nobody knows since when it is there."
  * textEquivalent = "Settle the question of the fracture."
  * code.text = "Guideline-based care"
  * insert Encodes(K01)
  * insert Encodes(K06)
  * insert Because([["Kyphoplasty treats broken vertebrae."]])
  * insert When("Fracture Needs Attention")
  * definitionCanonical = Canonical(kyphoplasty-fracture-gate)

* action[+]
  * id = "eligibility-20-check-conservative-treatment"
  * title = "Conservative treatment"
  * description = "Other treatment has not failed, or nobody knows."
  * textEquivalent = "Settle the question of conservative treatment."
  * code.text = "Guideline-based care"
  * insert Encodes(K18)
  * insert Encodes(K19)
  * insert Encodes(R1)
  * insert Because([["Kyphoplasty comes only after other treatment has failed, also when cancer is the cause."]])
  * insert When("Conservative Treatment Has Not Failed Or Is Unknown")
  * definitionCanonical = Canonical(kyphoplasty-conservative-treatment-gate)

* action[+]
  * id = "eligibility-30-check-pregnancy"
  * title = "Pregnancy"
  * description = "The patient is pregnant, or nobody knows."
  * textEquivalent = "Settle the question of pregnancy."
  * code.text = "Guideline-based care"
  * insert Encodes(K38)
  * insert Encodes(R2)
  * insert Because([["Kyphoplasty is not performed in pregnancy."]])
  * insert When("Pregnancy Is Not Ruled Out")
  * definitionCanonical = Canonical(kyphoplasty-pregnancy-gate)

* action[+]
  * id = "eligibility-40-check-infection"
  * title = "Active infection"
  * description = "There is an active infection, or nobody has ruled it out."
  * textEquivalent = "Settle the question of infection."
  * code.text = "Guideline-based care"
  * insert Encodes(K25)
  * insert Encodes(R3)
  * insert Because([["Ruling out an active infection lowers the risk of infection."]])
  * insert When("Active Infection Is Not Ruled Out")
  * definitionCanonical = Canonical(kyphoplasty-infection-gate)

* action[+]
  * id = "eligibility-50-weigh-acuity"
  * title = "Age of the fracture"
  * description = "The fracture is not confirmed as new."
  * textEquivalent = "Weigh the risk of more back pain."
  * code.text = "Guideline-based care"
  * insert Encodes(K26)
  * insert Encodes(K27)
  * insert Encodes(R6)
  * insert Because([["A risk, not a gate."]])
  * insert When("Increased Back Pain Risk")
  * definitionCanonical = Canonical(kyphoplasty-acuity-risk)

* action[+]
  * id = "eligibility-60-weigh-immobility"
  * title = "Breathing and walking"
  * description = "Pain restricts breathing or walking."
  * textEquivalent = "Weigh the risk of pneumonia and of leg clots."
  * code.text = "Guideline-based care"
  * insert Encodes(K11)
  * insert Encodes(K12)
  * insert Encodes(K13)
  * insert Encodes(K14)
  * insert Because([["What the fracture does while it is not treated."]])
  * insert When("Increased Immobility Risk")
  * definitionCanonical = Canonical(kyphoplasty-immobility-risk)

* action[+]
  * id = "eligibility-70-propose"
  * title = "Proposal"
  * description = "All four gates are passed."
  * textEquivalent = "Propose kyphoplasty."
  * code.text = "Guideline-based care"
  * insert Encodes(K06)
  * insert Because([["Certain fractures may require kyphoplasty: a proposal, not an order."]])
  * insert When("Is Eligible")
  * insert After(eligibility-10-check-fracture)
  * insert After(eligibility-20-check-conservative-treatment)
  * insert After(eligibility-30-check-pregnancy)
  * insert After(eligibility-40-check-infection)
  * definitionCanonical = Canonical(kyphoplasty-proposal)
