// Encodes K73, K74; R18: follow-up: bone health.
Instance: kyphoplasty-follow-up
InstanceOf: PlanDefinition
Usage: #definition
* insert Strategy(kyphoplasty-follow-up, KyphoplastyFollowUp)
* title = "Follow-up and bone health"
* description = "Bone health, for patients with osteoporosis. The source has no follow-up visit."
* library = Canonical(KyphoplastyFollowUpLogic)
* insert Encodes(K73)
* insert Encodes(K74)
* insert Encodes(R18)

* action[+]
  * id = "follow-up-10-strengthen-bones"
  * title = "Bone health"
  * description = "The patient has osteoporosis."
  * textEquivalent = "Talk about stronger bones."
  * code.text = "Guideline-based care"
  * insert Encodes(K73)
  * insert Encodes(K74)
  * insert Encodes(R18)
  * insert Because([["Only with osteoporosis."]])
  * insert When("Has Osteoporosis")
  * definitionCanonical = Canonical(kyphoplasty-bone-health)
