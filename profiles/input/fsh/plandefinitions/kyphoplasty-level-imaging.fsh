// Encodes K42: images that find the fractured level.
Instance: kyphoplasty-level-imaging
InstanceOf: PlanDefinition
Usage: #definition
* insert Recommendation(kyphoplasty-level-imaging, KyphoplastyLevelImaging)
* insert Rated(weak)
* title = "Images that find the fracture"
* description = "Offers X-ray, MRI scan and bone scan, one or more of them, to find the fractured level."
* library = Canonical(KyphoplastyAssessmentLogic)
* insert Encodes(K42)

* action[+]
  * id = "assessment-51-choose-level-imaging"
  * title = "Choose one image or more to find the fractured level"
  * description = "No image, or no fractured level, is on record."
  * textEquivalent = "Choose one image or more to find the fractured level."
  * priority = #routine
  * insert Encodes(K42)
  * insert Because([["Any one of the three may be performed."]])
  * insert When("Level Imaging Is Open")
  * insert Participant(practitioner, [[Treating physician]])
  * groupingBehavior = #logical-group
  * selectionBehavior = #one-or-more
  * requiredBehavior = #could
  * action[+]
    * id = "assessment-52-locate-by-x-ray"
    * title = "Consider an X-ray of the spine"
    * description = "One of three ways to find the level."
    * textEquivalent = "Consider an X-ray of the spine."
    * priority = #routine
    * insert Encodes(K42)
    * insert Because([["Named by the source."]])
    * insert Participant(practitioner, [[Treating physician]])
    * requiredBehavior = #could
    * insert Perform(locate-fracture-by-x-ray)
  * action[+]
    * id = "assessment-53-locate-by-mri"
    * title = "Consider an MRI scan of the spine"
    * description = "One of three ways to find the level."
    * textEquivalent = "Consider an MRI scan of the spine."
    * priority = #routine
    * insert Encodes(K42)
    * insert Because([["Named by the source."]])
    * insert Participant(practitioner, [[Treating physician]])
    * requiredBehavior = #could
    * insert Perform(locate-fracture-by-mri)
  * action[+]
    * id = "assessment-54-locate-by-bone-scan"
    * title = "Consider a bone scan"
    * description = "One of three ways to find the level."
    * textEquivalent = "Consider a bone scan."
    * priority = #routine
    * insert Encodes(K42)
    * insert Because([["Named by the source."]])
    * insert Participant(practitioner, [[Treating physician]])
    * requiredBehavior = #could
    * insert Perform(locate-fracture-by-bone-scan)
