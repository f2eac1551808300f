// Encodes K01, K06, K08, K10: the gate of the vertebral fracture.
Instance: kyphoplasty-fracture-gate
InstanceOf: PlanDefinition
Usage: #definition
* insert Recommendation(kyphoplasty-fracture-gate, KyphoplastyFractureGate)
* insert Rated(strong)
* title = "Gate: vertebral fracture"
* description = "Asks for the fracture where it is unknown, and says that there is nothing to treat where it is excluded."
* library = Canonical(KyphoplastyEligibilityLogic)
* insert Encodes(K01)
* insert Encodes(K06)
* insert Encodes(K08)
* insert Encodes(K10)

* action[+]
  * id = "eligibility-11-confirm-fracture"
  * title = "Confirm or exclude the vertebral fracture"
  * description = "The record neither confirms nor excludes a vertebral fracture."
  * textEquivalent = "Confirm or exclude the vertebral fracture."
  * priority = #routine
  * insert Encodes(K01)
  * insert Encodes(K06)
  * insert Encodes(K10)
  * insert Because([["Without a confirmed fracture there is no indication."]])
  * insert When("Vertebral Fracture Is Unknown")
  * insert Participant(practitioner, [[Treating physician]])
  * requiredBehavior = #must
  * insert Perform(confirm-fracture)

* action[+]
  * id = "eligibility-12-report-no-fracture"
  * title = "Do not propose kyphoplasty: there is no vertebral fracture"
  * description = "A vertebral fracture was looked for and excluded."
  * textEquivalent = "Do not propose kyphoplasty: there is no vertebral fracture."
  * priority = #routine
  * insert Encodes(K01)
  * insert Because([["Kyphoplasty treats broken vertebrae."]])
  * insert When("Vertebral Fracture Is Excluded")
  * insert Participant(practitioner, [[Treating physician]])
  * requiredBehavior = #must
  * insert Perform(report-no-fracture)

* action[+]
  * id = "eligibility-13-record-fracture-day"
  * title = "Record when the fracture began"
  * description = "A confirmed fracture is on record without the day it began."
  * textEquivalent = "Record when the fracture began."
  * priority = #routine
  * insert Encodes(K01)
  * insert Encodes(K08)
  * insert Because([["What was tried, seen and ruled out counts from the day of the fracture on."]])
  * insert When("Fracture Day Is Missing")
  * insert Participant(practitioner, [[Treating physician]])
  * requiredBehavior = #must
  * insert Perform(record-fracture-day)
