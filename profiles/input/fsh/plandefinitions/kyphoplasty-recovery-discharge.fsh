// Encodes K16, K26, K29, K48, K67, K68, K69, K70, K71, K72; R12, R16, R17: recovery and discharge.
Instance: kyphoplasty-recovery-discharge
InstanceOf: PlanDefinition
Usage: #definition
* insert Strategy(kyphoplasty-recovery-discharge, KyphoplastyRecoveryDischarge)
* title = "Recovery and discharge"
* description = "About three hours in the recovery room, walking from one hour on, and home on the same day with somebody who drives."
* insert Encodes(K16)
* insert Encodes(K26)
* insert Encodes(K29)
* insert Encodes(K48)
* insert Encodes(K67)
* insert Encodes(K68)
* insert Encodes(K69)
* insert Encodes(K70)
* insert Encodes(K71)
* insert Encodes(K72)
* insert Encodes(R12)
* insert Encodes(R16)
* insert Encodes(R17)

* action[+]
  * id = "recovery-10-recover"
  * title = "Recovery"
  * description = "About three hours."
  * textEquivalent = "Look after the patient in the recovery room."
  * code.text = "Guideline-based care"
  * insert Encodes(K67)
  * insert Encodes(K69)
  * insert Encodes(K71)
  * insert Encodes(R16)
  * insert Because([["Recovery takes about three hours."]])
  * definitionCanonical = Canonical(kyphoplasty-recovery)

* action[+]
  * id = "recovery-20-discharge"
  * title = "Discharge"
  * description = "On the same day."
  * textEquivalent = "Discharge the patient."
  * code.text = "Guideline-based care"
  * insert Encodes(K48)
  * insert Encodes(K68)
  * insert Encodes(K70)
  * insert Encodes(K72)
  * insert Encodes(R12)
  * insert Encodes(R16)
  * insert Encodes(R17)
  * insert Because([["The patient goes home on the same day, driven by somebody."]])
  * insert HoursAfterStart(recovery-10-recover, 3)
  * definitionCanonical = Canonical(kyphoplasty-discharge)
