// Encodes K65, K66: the appointment for the procedure.
Instance: kyphoplasty-schedule
InstanceOf: PlanDefinition
Usage: #definition
* insert Recommendation(kyphoplasty-schedule, KyphoplastySchedule)
* title = "Appointment"
* description = "Proposes an hour for one vertebra, and leaves the time open for more."
* library = Canonical(KyphoplastyPreparationLogic)
* insert Encodes(K65)
* insert Encodes(K66)

* action[+]
  * id = "preparation-41-schedule-procedure"
  * title = "Schedule the procedure: about an hour"
  * description = "Not more than one vertebra is recorded as broken."
  * textEquivalent = "Schedule the procedure: about an hour."
  * priority = #routine
  * insert Encodes(K65)
  * insert Because([["Probably less than an hour for one vertebra."]])
  * insert When("Not More Than One Level")
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
