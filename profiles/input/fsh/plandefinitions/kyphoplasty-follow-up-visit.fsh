// Encodes K70: a visit after the procedure, beyond the source.
Instance: kyphoplasty-follow-up-visit
InstanceOf: PlanDefinition
Usage: #definition
* insert Recommendation(kyphoplasty-follow-up-visit, KyphoplastyFollowUpVisit)
* insert Rated(weak)
* title = "Visit after the procedure (beyond the source)"
* description = "A visit two to six weeks after the procedure. Off unless the parameter Follow-Up Visit Beyond Source is true."
* library = Canonical(KyphoplastyFollowUpLogic)
* insert BeyondSource([["C16 Follow-up studies measured pain at one day, one to six weeks and later; the source has no visit (A9)."]])
* insert Encodes(K70)

* action[+]
  * id = "follow-up-21-plan-visit"
  * title = "Plan a visit two to six weeks after the procedure"
  * description = "Pain, walking, needle site, signs of nerve damage."
  * textEquivalent = "Plan a visit two to six weeks after the procedure."
  * priority = #routine
  * insert Encodes(K70)
  * insert BeyondSource([["C16 Follow-up studies measured pain at one day, one to six weeks and later; the source has no visit (A9)."]])
  * insert Because([["The source has no visit (A9)."]])
  * insert When("Visit Is Planned")
  * insert Participant(practitioner, [[Treating physician]])
  * insert Participant(patient, [[Patient]])
  * requiredBehavior = #could
  * insert Perform(plan-follow-up-visit)
