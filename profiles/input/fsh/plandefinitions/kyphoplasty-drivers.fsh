// Encodes K47, K48; R12: the drivers there and home.
Instance: kyphoplasty-drivers
InstanceOf: PlanDefinition
Usage: #definition
* insert Recommendation(kyphoplasty-drivers, KyphoplastyDrivers)
* insert Rated(strong)
* title = "Drivers"
* description = "Asks for somebody who drives the patient there, and for somebody who drives home."
* library = Canonical(KyphoplastyPreparationLogic)
* insert Encodes(K47)
* insert Encodes(K48)
* insert Encodes(R12)

* action[+]
  * id = "preparation-31-arrange-driver-to-procedure"
  * title = "Arrange a driver to the procedure"
  * description = "Nobody is named who drives there."
  * textEquivalent = "Arrange a driver to the procedure."
  * priority = #routine
  * insert Encodes(K47)
  * insert Encodes(R12)
  * insert Because([["Somebody must drive the patient there."]])
  * insert When("Driver To Procedure Is Needed")
  * insert Participant(patient, [[Patient]])
  * insert Participant(related-person, [[Driver]])
  * requiredBehavior = #must
  * insert Perform(arrange-driver-to-procedure)

* action[+]
  * id = "preparation-32-arrange-driver-home"
  * title = "Arrange a driver home"
  * description = "Nobody is named who drives home."
  * textEquivalent = "Arrange a driver home."
  * priority = #routine
  * insert Encodes(K48)
  * insert Encodes(R12)
  * insert Because([["Somebody must drive the patient home."]])
  * insert When("Driver Home Is Needed")
  * insert Participant(patient, [[Patient]])
  * insert Participant(related-person, [[Driver]])
  * requiredBehavior = #must
  * insert Perform(arrange-driver-home)
