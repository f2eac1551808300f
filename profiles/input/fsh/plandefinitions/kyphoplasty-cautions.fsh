// Encodes K01, K15, K20, K22, K25, K27, K32, K34, K39, K51, K66; R1, R3, R6: cautions from elsewhere, off unless switched on.
Instance: kyphoplasty-cautions
InstanceOf: PlanDefinition
Usage: #definition
* insert Recommendation(kyphoplasty-cautions, KyphoplastyCautions)
* insert Rated(weak)
* title = "Cautions (beyond the source)"
* description = "Cautions that guidance from elsewhere has and the source has not. Each is off unless its parameter is true, and none is a gate."
* library = Canonical(KyphoplastyCautionLogic)
* insert BeyondSource([["A10 Cautions from elsewhere; the source has none of them."]])
* insert Encodes(K01)
* insert Encodes(K15)
* insert Encodes(K20)
* insert Encodes(K22)
* insert Encodes(K25)
* insert Encodes(K27)
* insert Encodes(K32)
* insert Encodes(K34)
* insert Encodes(K39)
* insert Encodes(K51)
* insert Encodes(K66)
* insert Encodes(R1)
* insert Encodes(R3)
* insert Encodes(R6)

* action[+]
  * id = "assessment-91-weigh-fracture-age"
  * title = "Weigh the age of the fracture"
  * description = "A confirmed fracture is older than the weeks set."
  * textEquivalent = "Weigh the age of the fracture."
  * priority = #routine
  * insert Encodes(K27)
  * insert Encodes(R6)
  * insert BeyondSource([["C02 Medicare coverage determination L34228: acute under 6 weeks, subacute 6 to 12 weeks; secondary source."]])
  * insert Because([["The source has no limit in weeks (A10)."]])
  * insert When("Fracture Is Old")
  * insert Participant(practitioner, [[Treating physician]])
  * requiredBehavior = #could
  * insert Perform(report-old-fracture)

* action[+]
  * id = "assessment-92-weigh-level"
  * title = "Weigh the level of the fracture"
  * description = "A recorded site is none of T1 to L5."
  * textEquivalent = "Weigh the level of the fracture."
  * priority = #routine
  * insert Encodes(K01)
  * insert BeyondSource([["C02 Medicare coverage determination L34228: T1 to L5; secondary source."]])
  * insert Because([["The source has no limit of level (A10)."]])
  * insert When("Fracture Is Outside The Levels")
  * insert Participant(practitioner, [[Treating physician]])
  * requiredBehavior = #could
  * insert Perform(report-level-outside)

* action[+]
  * id = "assessment-93-weigh-blood-values"
  * title = "Weigh INR and platelets"
  * description = "INR or platelets lie outside of the limits set."
  * textEquivalent = "Weigh INR and platelets."
  * priority = #urgent
  * insert Encodes(K20)
  * insert Encodes(K22)
  * insert BeyondSource([["C10 Society of Interventional Radiology 2019: INR of 1.8 at most, platelets of 50 per nanoliter at least, before procedures with a high risk of bleeding."]])
  * insert Because([["The source names blood tests and no limits."]])
  * insert When("Blood Values Need Caution")
  * insert Participant(practitioner, [[Treating physician]])
  * requiredBehavior = #could
  * insert Perform(report-blood-values)

* action[+]
  * id = "assessment-94-record-asa-class"
  * title = "Record the ASA class"
  * description = "No ASA class is on record since the fracture."
  * textEquivalent = "Record the ASA class."
  * priority = #routine
  * insert Encodes(K51)
  * insert BeyondSource([["C23 ASA physical status class before sedation; practice."]])
  * insert Because([["The source speaks of sedation and of no class."]])
  * insert When("ASA Class Is Needed")
  * insert Participant(practitioner, [[Anesthesia provider]])
  * requiredBehavior = #could
  * insert Perform(record-asa-class)

* action[+]
  * id = "assessment-95-choose-infection-tests"
  * title = "Choose any of the tests for infection, or none"
  * description = "Nobody knows whether an infection is active."
  * textEquivalent = "Choose any of the tests for infection, or none."
  * priority = #routine
  * insert Encodes(K25)
  * insert Encodes(R3)
  * insert BeyondSource([["A4 Blood tests for infection; the source names none."]])
  * insert Because([["The source asks to rule out an infection and names no test (A4)."]])
  * insert When("Infection Tests Are Suggested")
  * insert Participant(practitioner, [[Treating physician]])
  * groupingBehavior = #logical-group
  * selectionBehavior = #any
  * requiredBehavior = #could
  * action[+]
    * id = "assessment-96-test-white-cells"
    * title = "Consider a white cell count"
    * description = "Looks for an infection."
    * textEquivalent = "Consider a white cell count."
    * priority = #routine
    * insert Encodes(K25)
    * insert Encodes(R3)
    * insert BeyondSource([["A4 Blood tests for infection; the source names none."]])
    * insert Because([["Offered, never demanded (A4)."]])
    * insert Participant(practitioner, [[Treating physician]])
    * requiredBehavior = #could
    * insert Perform(test-white-cells)
  * action[+]
    * id = "assessment-97-test-c-reactive-protein"
    * title = "Consider C-reactive protein"
    * description = "Looks for an infection."
    * textEquivalent = "Consider C-reactive protein."
    * priority = #routine
    * insert Encodes(K25)
    * insert Encodes(R3)
    * insert BeyondSource([["A4 Blood tests for infection; the source names none."]])
    * insert Because([["Offered, never demanded (A4)."]])
    * insert Participant(practitioner, [[Treating physician]])
    * requiredBehavior = #could
    * insert Perform(test-c-reactive-protein)
  * action[+]
    * id = "assessment-98-test-sedimentation-rate"
    * title = "Consider the sedimentation rate"
    * description = "Looks for an infection."
    * textEquivalent = "Consider the sedimentation rate."
    * priority = #routine
    * insert Encodes(K25)
    * insert Encodes(R3)
    * insert BeyondSource([["A4 Blood tests for infection; the source names none."]])
    * insert Because([["Offered, never demanded (A4)."]])
    * insert Participant(practitioner, [[Treating physician]])
    * requiredBehavior = #could
    * insert Perform(test-sedimentation-rate)
  * action[+]
    * id = "assessment-99-test-blood-culture"
    * title = "Consider a blood culture"
    * description = "Looks for an infection."
    * textEquivalent = "Consider a blood culture."
    * priority = #routine
    * insert Encodes(K25)
    * insert Encodes(R3)
    * insert BeyondSource([["A4 Blood tests for infection; the source names none."]])
    * insert Because([["Offered, never demanded (A4)."]])
    * insert Participant(practitioner, [[Treating physician]])
    * requiredBehavior = #could
    * insert Perform(test-blood-culture)

* action[+]
  * id = "assessment-101-heed-cement-allergy"
  * title = "Heed the allergy to bone cement"
  * description = "An allergy to bone cement is on record."
  * textEquivalent = "Heed the allergy to bone cement."
  * priority = #urgent
  * insert Encodes(K32)
  * insert BeyondSource([["C06 Medicare coverage determination L34228: allergy to cement as a relative contraindication; secondary source."]])
  * insert Because([["The source names allergies to other things (A12)."]])
  * insert When("Has Cement Allergy")
  * insert Participant(practitioner, [[Treating physician]])
  * requiredBehavior = #could
  * insert Perform(report-cement-allergy)

* action[+]
  * id = "assessment-102-weigh-many-levels"
  * title = "Weigh how many levels to treat"
  * description = "Many levels are recorded as broken."
  * textEquivalent = "Weigh how many levels to treat."
  * priority = #routine
  * insert Encodes(K34)
  * insert Encodes(K66)
  * insert BeyondSource([["C19 Cement in the vessels of the lung was found more often with three levels or more; preprint."]])
  * insert Because([["The source allows more than one level and names no number."]])
  * insert When("Has Many Levels")
  * insert Participant(practitioner, [[Treating physician]])
  * requiredBehavior = #could
  * insert Perform(report-many-levels)

* action[+]
  * id = "assessment-103-meet-on-cancer"
  * title = "Meet with the other specialties"
  * description = "Cancer broke the vertebra."
  * textEquivalent = "Meet with the other specialties."
  * priority = #routine
  * insert Encodes(K15)
  * insert Encodes(R1)
  * insert BeyondSource([["C24 NICE CG75: agreement of several specialties for spinal metastases."]])
  * insert Because([["Conservative treatment comes first for cancer, too (A8)."]])
  * insert When("Cancer Meeting Is Suggested")
  * insert Participant(practitioner, [[Treating physician]])
  * requiredBehavior = #could
  * insert Perform(meet-on-cancer)
