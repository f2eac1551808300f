// Encodes K73, K74; R18: the talk about bone health with physician and primary care physician.
Instance: kyphoplasty-bone-health
InstanceOf: PlanDefinition
Usage: #definition
* insert Recommendation(kyphoplasty-bone-health, KyphoplastyBoneHealth)
* title = "Bone health"
* description = "Has bone health discussed with the physician and with the primary care physician, and names the three kinds of treatment to discuss."
* library = Canonical(KyphoplastyFollowUpLogic)
* insert Encodes(K73)
* insert Encodes(K74)
* insert Encodes(R18)

* action[+]
  * id = "follow-up-11-discuss-bone-health"
  * title = "Talk with the patient about bone health"
  * description = "The patient has osteoporosis."
  * textEquivalent = "Talk with the patient about bone health."
  * priority = #routine
  * insert Encodes(K73)
  * insert Encodes(K74)
  * insert Encodes(R18)
  * insert Because([["To be discussed with the physician."]])
  * insert When("Has Osteoporosis")
  * insert Participant(practitioner, [[Treating physician]])
  * insert Participant(patient, [[Patient]])
  * requiredBehavior = #must
  * insert Perform(discuss-bone-health)

* action[+]
  * id = "follow-up-12-involve-primary-care"
  * title = "Bring in the primary care physician"
  * description = "The patient has osteoporosis."
  * textEquivalent = "Bring in the primary care physician."
  * priority = #routine
  * insert Encodes(K74)
  * insert Encodes(R18)
  * insert Because([["To be discussed with the primary care physician, too."]])
  * insert When("Has Osteoporosis")
  * insert Participant(practitioner, [[Primary care physician]])
  * requiredBehavior = #must
  * insert Perform(involve-primary-care)

* action[+]
  * id = "follow-up-13-consider-treatment"
  * title = "Consider what strengthens bone"
  * description = "Minerals, vitamins and medicines."
  * textEquivalent = "Consider what strengthens bone."
  * priority = #routine
  * insert Encodes(K73)
  * insert Encodes(R18)
  * insert Because([["They may lower the risk of another vertebral fracture."]])
  * insert When("Has Osteoporosis")
  * insert After(follow-up-11-discuss-bone-health)
  * insert Participant(practitioner, [[Treating physician]])
  * insert Participant(practitioner, [[Primary care physician]])
  * groupingBehavior = #logical-group
  * selectionBehavior = #any
  * requiredBehavior = #could
  * action[+]
    * id = "follow-up-14-propose-minerals"
    * title = "Consider minerals"
    * description = "To be discussed."
    * textEquivalent = "Consider minerals."
    * priority = #routine
    * insert Encodes(K73)
    * insert Encodes(R18)
    * insert Because([["Named by the source."]])
    * insert Participant(practitioner, [[Treating physician]])
    * insert Participant(practitioner, [[Primary care physician]])
    * requiredBehavior = #could
    * insert Perform(propose-minerals)
  * action[+]
    * id = "follow-up-15-propose-vitamins"
    * title = "Consider vitamins"
    * description = "To be discussed."
    * textEquivalent = "Consider vitamins."
    * priority = #routine
    * insert Encodes(K73)
    * insert Encodes(R18)
    * insert Because([["Named by the source."]])
    * insert Participant(practitioner, [[Treating physician]])
    * insert Participant(practitioner, [[Primary care physician]])
    * requiredBehavior = #could
    * insert Perform(propose-vitamins)
  * action[+]
    * id = "follow-up-16-propose-bone-medicine"
    * title = "Consider a medicine that strengthens bone"
    * description = "To be discussed."
    * textEquivalent = "Consider a medicine that strengthens bone."
    * priority = #routine
    * insert Encodes(K73)
    * insert Encodes(R18)
    * insert Because([["Named by the source, which names no drug."]])
    * insert Participant(practitioner, [[Treating physician]])
    * insert Participant(practitioner, [[Primary care physician]])
    * requiredBehavior = #could
    * insert Perform(propose-bone-medicine)
