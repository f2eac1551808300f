// Encodes K73, K74; R18: the talk about bone health with physician and primary care physician.
Instance: kyphoplasty-bone-health
InstanceOf: PlanDefinition
Usage: #definition
* insert Recommendation(kyphoplasty-bone-health, KyphoplastyBoneHealth)
* insert Rated(strong)
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
  * insert When("Bone Health Talk Is Needed")
  * insert Participant(practitioner, [[Treating physician]])
  * insert Participant(patient, [[Patient]])
  * requiredBehavior = #must
  * insert Perform(discuss-bone-health)

* action[+]
  * id = "follow-up-12-involve-primary-care"
  * title = "Bring in the primary care physician"
  * description = "The patient has osteoporosis, and no talk with primary care is on record."
  * textEquivalent = "Bring in the primary care physician."
  * priority = #routine
  * insert Encodes(K74)
  * insert Encodes(R18)
  * insert Because([["To be discussed with the primary care physician, too."]])
  * insert When("Primary Care Is Needed")
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

* action[+]
  * id = "follow-up-30-measure-bone-density"
  * title = "Consider a measurement of bone density"
  * description = "The measurement is switched on."
  * textEquivalent = "Consider a measurement of bone density."
  * priority = #routine
  * insert Encodes(K73)
  * insert Encodes(R18)
  * insert BeyondSource([["C04 Medicare coverage determination L34228: referral for bone density evaluation; secondary source."]])
  * insert Because([["Named elsewhere, not by the source."]])
  * insert When("Bone Density Is Suggested")
  * insert Participant(practitioner, [[Primary care physician]])
  * requiredBehavior = #could
  * insert Perform(measure-bone-density)

* action[+]
  * id = "follow-up-31-name-bone-medicines"
  * title = "Minerals, vitamins and medicines by name"
  * description = "The names are switched on."
  * textEquivalent = "Minerals, vitamins and medicines by name."
  * priority = #routine
  * insert Encodes(K73)
  * insert Encodes(R18)
  * insert BeyondSource([["K73 The source says minerals, vitamins and medicines; the names are examples from elsewhere."]])
  * insert Because([["The source names no drug."]])
  * insert When("Bone Medicines Are Named")
  * insert Participant(practitioner, [[Treating physician]])
  * insert Participant(practitioner, [[Primary care physician]])
  * groupingBehavior = #logical-group
  * selectionBehavior = #any
  * requiredBehavior = #could
  * action[+]
    * id = "follow-up-32-propose-calcium-carbonate"
    * title = "Consider calcium carbonate"
    * description = "To be discussed."
    * textEquivalent = "Consider calcium carbonate."
    * priority = #routine
    * insert Encodes(K73)
    * insert Encodes(R18)
    * insert BeyondSource([["K73 The source says minerals, vitamins and medicines; the names are examples from elsewhere."]])
    * insert Because([["Named elsewhere, not by the source."]])
    * insert Participant(practitioner, [[Treating physician]])
    * insert Participant(practitioner, [[Primary care physician]])
    * requiredBehavior = #could
    * insert Perform(propose-calcium-carbonate)
  * action[+]
    * id = "follow-up-33-propose-cholecalciferol"
    * title = "Consider cholecalciferol"
    * description = "To be discussed."
    * textEquivalent = "Consider cholecalciferol."
    * priority = #routine
    * insert Encodes(K73)
    * insert Encodes(R18)
    * insert BeyondSource([["K73 The source says minerals, vitamins and medicines; the names are examples from elsewhere."]])
    * insert Because([["Named elsewhere, not by the source."]])
    * insert Participant(practitioner, [[Treating physician]])
    * insert Participant(practitioner, [[Primary care physician]])
    * requiredBehavior = #could
    * insert Perform(propose-cholecalciferol)
  * action[+]
    * id = "follow-up-34-propose-alendronate"
    * title = "Consider alendronate"
    * description = "To be discussed."
    * textEquivalent = "Consider alendronate."
    * priority = #routine
    * insert Encodes(K73)
    * insert Encodes(R18)
    * insert BeyondSource([["K73 The source says minerals, vitamins and medicines; the names are examples from elsewhere."]])
    * insert Because([["Named elsewhere, not by the source."]])
    * insert Participant(practitioner, [[Treating physician]])
    * insert Participant(practitioner, [[Primary care physician]])
    * requiredBehavior = #could
    * insert Perform(propose-alendronate)
  * action[+]
    * id = "follow-up-35-propose-zoledronic-acid"
    * title = "Consider zoledronic acid"
    * description = "To be discussed."
    * textEquivalent = "Consider zoledronic acid."
    * priority = #routine
    * insert Encodes(K73)
    * insert Encodes(R18)
    * insert BeyondSource([["K73 The source says minerals, vitamins and medicines; the names are examples from elsewhere."]])
    * insert Because([["Named elsewhere, not by the source."]])
    * insert Participant(practitioner, [[Treating physician]])
    * insert Participant(practitioner, [[Primary care physician]])
    * requiredBehavior = #could
    * insert Perform(propose-zoledronic-acid)
  * action[+]
    * id = "follow-up-36-propose-denosumab"
    * title = "Consider denosumab"
    * description = "To be discussed."
    * textEquivalent = "Consider denosumab."
    * priority = #routine
    * insert Encodes(K73)
    * insert Encodes(R18)
    * insert BeyondSource([["K73 The source says minerals, vitamins and medicines; the names are examples from elsewhere."]])
    * insert Because([["Named elsewhere, not by the source."]])
    * insert Participant(practitioner, [[Treating physician]])
    * insert Participant(practitioner, [[Primary care physician]])
    * requiredBehavior = #could
    * insert Perform(propose-denosumab)
  * action[+]
    * id = "follow-up-37-propose-teriparatide"
    * title = "Consider teriparatide"
    * description = "To be discussed."
    * textEquivalent = "Consider teriparatide."
    * priority = #routine
    * insert Encodes(K73)
    * insert Encodes(R18)
    * insert BeyondSource([["K73 The source says minerals, vitamins and medicines; the names are examples from elsewhere."]])
    * insert Because([["Named elsewhere, not by the source."]])
    * insert Participant(practitioner, [[Treating physician]])
    * insert Participant(practitioner, [[Primary care physician]])
    * requiredBehavior = #could
    * insert Perform(propose-teriparatide)
