// Encodes K70, K73, K74; R18: follow-up: bone health.
Instance: kyphoplasty-follow-up
InstanceOf: PlanDefinition
Usage: #definition
* insert Strategy(kyphoplasty-follow-up, KyphoplastyFollowUp)
* title = "Follow-up and bone health"
* description = "Bone health, for patients with osteoporosis. The source has no follow-up visit; one can be switched on."
* library = Canonical(KyphoplastyFollowUpLogic)
* insert Encodes(K70)
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

* action[+]
  * id = "follow-up-20-visit"
  * title = "Visit after the procedure"
  * description = "The visit is switched on."
  * textEquivalent = "Plan the visit."
  * code.text = "Guideline-based care"
  * insert Encodes(K70)
  * insert BeyondSource([["C16 Follow-up studies measured pain at one day, one to six weeks and later; the source has no visit (A9)."]])
  * insert Because([["The source has no visit (A9)."]])
  * insert When("Visit Is Planned")
  * insert WeeksAfter(pathway-04-perform, 2, 6)
  * definitionCanonical = Canonical(kyphoplasty-follow-up-visit)
