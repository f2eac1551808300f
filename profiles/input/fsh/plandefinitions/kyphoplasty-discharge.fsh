// Encodes K48, K67, K68, K70, K72; R12, R16, R17: what precedes the way home, and the way home.
Instance: kyphoplasty-discharge
InstanceOf: PlanDefinition
Usage: #definition
* insert Recommendation(kyphoplasty-discharge, KyphoplastyDischarge)
* insert Rated(strong)
* title = "Discharge"
* description = "The list of activities to avoid, what to expect of the needle site, and home on the same day once somebody is there to drive."
* library = Canonical(KyphoplastyRecoveryLogic)
* insert Encodes(K48)
* insert Encodes(K67)
* insert Encodes(K68)
* insert Encodes(K70)
* insert Encodes(K72)
* insert Encodes(R12)
* insert Encodes(R16)
* insert Encodes(R17)

* action[+]
  * id = "recovery-21-give-activities-to-avoid-list"
  * title = "Give the list of activities to avoid"
  * description = "The physician writes the list."
  * textEquivalent = "Give the list of activities to avoid."
  * priority = #routine
  * insert Encodes(K72)
  * insert Encodes(R17)
  * insert Because([["The physician should provide the list."]])
  * insert When("Activities To Avoid List Is Needed")
  * insert Participant(practitioner, [[Treating physician]])
  * insert Participant(patient, [[Patient]])
  * requiredBehavior = #must
  * insert Perform(give-activities-to-avoid-list)

* action[+]
  * id = "recovery-22-explain-soreness"
  * title = "Explain that the needle site may be sore"
  * description = "Sore for a few days, as expected."
  * textEquivalent = "Explain that the needle site may be sore."
  * priority = #routine
  * insert Encodes(K70)
  * insert Because([["Soreness might occur for a few days."]])
  * insert When("Is In Care")
  * insert Participant(practitioner, [[Nurse]])
  * insert Participant(patient, [[Patient]])
  * requiredBehavior = #could
  * insert Perform(explain-soreness)

* action[+]
  * id = "recovery-23-hold-for-driver"
  * title = "Hold the discharge until somebody is there to drive"
  * description = "Nobody is confirmed to drive home."
  * textEquivalent = "Hold the discharge until somebody is there to drive."
  * priority = #urgent
  * insert Encodes(K48)
  * insert Encodes(R12)
  * insert Because([["Somebody must drive the patient home."]])
  * insert When("Discharge Waits For Driver")
  * insert Participant(practitioner, [[Nurse]])
  * requiredBehavior = #must
  * insert Perform(hold-discharge-for-driver)

* action[+]
  * id = "recovery-24-discharge-home"
  * title = "Discharge the patient home on the same day"
  * description = "Somebody is confirmed to drive home."
  * textEquivalent = "Discharge the patient home on the same day."
  * priority = #routine
  * insert Encodes(K48)
  * insert Encodes(K68)
  * insert Encodes(R12)
  * insert Encodes(R16)
  * insert Because([["The patient goes home on the same day."]])
  * insert When("Discharge Is Planned")
  * insert After(recovery-21-give-activities-to-avoid-list)
  * insert After(recovery-22-explain-soreness)
  * insert Participant(practitioner, [[Treating physician]])
  * insert Participant(patient, [[Patient]])
  * requiredBehavior = #must
  * insert Perform(discharge-home)

* action[+]
  * id = "recovery-25-hold-for-recovery"
  * title = "Hold the discharge until recovery is over"
  * description = "Recovery is recorded as shorter than about three hours."
  * textEquivalent = "Hold the discharge until recovery is over."
  * priority = #urgent
  * insert Encodes(K67)
  * insert Encodes(K68)
  * insert Encodes(R16)
  * insert Because([["About three hours; the number of minutes is a parameter (A3)."]])
  * insert When("Discharge Waits For Recovery")
  * insert Participant(practitioner, [[Nurse]])
  * requiredBehavior = #must
  * insert Perform(hold-discharge-for-recovery)

* action[+]
  * id = "recovery-26-heed-missed-same-day"
  * title = "Look into the stay beyond the day"
  * description = "No discharge on the day of the procedure is on record."
  * textEquivalent = "Look into the stay beyond the day."
  * priority = #routine
  * insert Encodes(K68)
  * insert Encodes(R16)
  * insert Because([["The patient goes home on the same day."]])
  * insert When("Same Day Discharge Was Missed")
  * insert Participant(practitioner, [[Treating physician]])
  * requiredBehavior = #must
  * insert Perform(report-missed-same-day-discharge)
