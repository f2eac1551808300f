// Encodes K16, K26, K29, K67, K69, K71; R16: the hours in the recovery room.
Instance: kyphoplasty-recovery
InstanceOf: PlanDefinition
Usage: #definition
* insert Recommendation(kyphoplasty-recovery, KyphoplastyRecovery)
* insert Rated(strong)
* title = "Recovery"
* description = "The recovery room, the permission to walk, the pain score, and the look for nerve damage."
* library = Canonical(KyphoplastyRecoveryLogic)
* insert Encodes(K16)
* insert Encodes(K26)
* insert Encodes(K29)
* insert Encodes(K67)
* insert Encodes(K69)
* insert Encodes(K71)
* insert Encodes(R16)

* action[+]
  * id = "recovery-11-observe"
  * title = "Watch the patient in the recovery room for about three hours"
  * description = "About three hours, beginning when the procedure ends."
  * textEquivalent = "Watch the patient in the recovery room for about three hours."
  * priority = #routine
  * insert Encodes(K67)
  * insert Encodes(R16)
  * insert Because([["The patient stays in the recovery room for about three hours."]])
  * insert When("Recovery Is Open")
  * timingDuration = 3 'h' "hour"
  * insert Participant(practitioner, [[Nurse]])
  * requiredBehavior = #must
  * insert Perform(observe-in-recovery-room)

* action[+]
  * id = "recovery-12-allow-walking"
  * title = "Let the patient walk from one hour on"
  * description = "From one hour after the procedure on; allowed, not demanded."
  * textEquivalent = "Let the patient walk from one hour on."
  * priority = #routine
  * insert Encodes(K69)
  * insert Encodes(R16)
  * insert Because([["Walking is allowed from the second hour on."]])
  * insert When("Walking Is Open")
  * insert HoursAfterStart(recovery-11-observe, 1)
  * insert Participant(practitioner, [[Nurse]])
  * insert Participant(patient, [[Patient]])
  * requiredBehavior = #could
  * insert Perform(allow-walking)

* action[+]
  * id = "recovery-13-measure-pain"
  * title = "Ask for the pain score"
  * description = "Relief usually comes at once; more pain is a complication."
  * textEquivalent = "Ask for the pain score."
  * priority = #routine
  * insert Encodes(K16)
  * insert Encodes(K26)
  * insert Encodes(K71)
  * insert Because([["Whether the pain became less is the first thing to know."]])
  * insert When("Pain Score Is Needed")
  * insert AfterStart(recovery-11-observe)
  * insert Participant(practitioner, [[Nurse]])
  * insert Participant(patient, [[Patient]])
  * requiredBehavior = #could
  * insert Perform(measure-pain-after-procedure)

* action[+]
  * id = "recovery-14-check-nerves"
  * title = "Look for signs of nerve damage"
  * description = "Numbness, tingling, weakness."
  * textEquivalent = "Look for signs of nerve damage."
  * priority = #routine
  * insert Encodes(K29)
  * insert Because([["Damage to nerves is a risk of the procedure."]])
  * insert When("Is In Care")
  * insert AfterStart(recovery-11-observe)
  * insert Participant(practitioner, [[Nurse]])
  * requiredBehavior = #could
  * insert Perform(check-nerves-after-procedure)

* action[+]
  * id = "recovery-15-heed-more-pain"
  * title = "Look for the cause of more pain"
  * description = "The pain is worse than before the procedure."
  * textEquivalent = "Look for the cause of more pain."
  * priority = #urgent
  * insert Encodes(K26)
  * insert Because([["More back pain is a risk of the procedure."]])
  * insert When("Pain Is More")
  * insert Participant(practitioner, [[Physician who performs the procedure]])
  * requiredBehavior = #must
  * insert Perform(report-more-pain)

* action[+]
  * id = "recovery-16-heed-nerve-symptom"
  * title = "Examine the patient with a sign of nerve damage"
  * description = "Numbness, tingling or weakness was found."
  * textEquivalent = "Examine the patient with a sign of nerve damage."
  * priority = #stat
  * insert Encodes(K29)
  * insert Because([["Damage to nerves is a risk of the procedure."]])
  * insert When("Nerve Symptom Was Found")
  * insert Participant(practitioner, [[Physician who performs the procedure]])
  * requiredBehavior = #must
  * insert Perform(report-nerve-symptom)

* action[+]
  * id = "recovery-17-heed-early-walking"
  * title = "Look after the patient who walked too early"
  * description = "The patient walked before the hour was over."
  * textEquivalent = "Look after the patient who walked too early."
  * priority = #urgent
  * insert Encodes(K69)
  * insert Encodes(R16)
  * insert Because([["Walking is allowed one hour after the procedure."]])
  * insert When("Walked Too Early")
  * insert Participant(practitioner, [[Nurse]])
  * requiredBehavior = #must
  * insert Perform(report-early-walking)
