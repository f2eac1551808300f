// Encodes K65, K66: the appointment for the procedure.
Instance: kyphoplasty-schedule
InstanceOf: PlanDefinition
Usage: #definition
* insert Recommendation(kyphoplasty-schedule, KyphoplastySchedule)
* insert Rated(weak)
* title = "Appointment"
* description = "Proposes an hour for one vertebra, leaves the time open for more, and asks for the level where none is recorded."
* library = Canonical(KyphoplastyPreparationLogic)
* insert Encodes(K65)
* insert Encodes(K66)

* action[+]
  * id = "preparation-41-schedule-procedure"
  * title = "Schedule the procedure: about an hour"
  * description = "One vertebra is recorded as broken."
  * textEquivalent = "Schedule the procedure: about an hour."
  * priority = #routine
  * insert Encodes(K65)
  * insert Because([["An hour is enough in most cases."]])
  * insert When("One Level")
  * timingDuration = 1 'h' "hour"
  * insert Participant(practitioner, [[Physician who performs the procedure]])
  * insert Participant(patient, [[Patient]])
  * requiredBehavior = #must
  * insert Perform(schedule-procedure)

* action[+]
  * id = "preparation-42-schedule-longer-procedure"
  * title = "Schedule the procedure: longer than an hour"
  * description = "More than one vertebra is recorded as broken."
  * textEquivalent = "Schedule the procedure: longer than an hour."
  * priority = #routine
  * insert Encodes(K66)
  * insert Because([["More than one vertebra may take longer."]])
  * insert When("More Than One Level")
  * insert Participant(practitioner, [[Physician who performs the procedure]])
  * insert Participant(patient, [[Patient]])
  * requiredBehavior = #must
  * insert Perform(schedule-longer-procedure)

* action[+]
  * id = "preparation-43-record-fractured-level"
  * title = "Record which vertebra is broken"
  * description = "No vertebra is recorded as broken, so that the time cannot be estimated."
  * textEquivalent = "Record which vertebra is broken, then schedule."
  * priority = #routine
  * insert Encodes(K65)
  * insert Encodes(K66)
  * insert Because([["How long it takes depends on the number of vertebrae."]])
  * insert When("No Level Is Recorded")
  * insert Participant(practitioner, [[Physician who performs the procedure]])
  * requiredBehavior = #must
  * insert Perform(record-fractured-level)
