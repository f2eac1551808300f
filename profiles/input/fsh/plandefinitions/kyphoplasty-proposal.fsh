// Encodes K01, K06, K15, K16: the proposal of kyphoplasty.
Instance: kyphoplasty-proposal
InstanceOf: PlanDefinition
Usage: #definition
* insert Recommendation(kyphoplasty-proposal, KyphoplastyProposal)
* insert Rated(weak)
* title = "Proposal of kyphoplasty"
* description = "Proposes kyphoplasty when all four gates are passed."
* library = Canonical(KyphoplastyEligibilityLogic)
* insert Encodes(K01)
* insert Encodes(K06)
* insert Encodes(K15)
* insert Encodes(K16)

* action[+]
  * id = "eligibility-71-propose-kyphoplasty"
  * title = "Consider kyphoplasty"
  * description = "Fracture confirmed, other treatment failed, not pregnant, no active infection."
  * textEquivalent = "Consider kyphoplasty."
  * priority = #routine
  * insert Encodes(K01)
  * insert Encodes(K06)
  * insert Encodes(K15)
  * insert Encodes(K16)
  * insert Because([["Certain fractures may require it, and it may relieve the pain; a vertebra damaged by cancer may also regain a little height."]])
  * insert When("Is Eligible")
  * insert Participant(practitioner, [[Treating physician]])
  * insert Participant(practitioner, [[Physician who performs the procedure]])
  * requiredBehavior = #could
  * insert Perform(propose-kyphoplasty)
