// Encodes K70: a visit after the procedure, beyond the source.
Instance: plan-follow-up-visit
InstanceOf: ActivityDefinition
Usage: #definition
* insert Activity(plan-follow-up-visit, PlanFollowUpVisit)
* title = "Visit after the procedure"
* description = "A visit two to six weeks after the procedure: pain, walking, needle site, numbness, tingling, weakness."
* topic = $definition-topic#treatment "Treatment"
* kind = #Appointment
* intent = #proposal
* priority = #routine
* code = $kyphoplasty#follow-up-visit "Visit after the procedure"
* code.text = "Visit two to six weeks after kyphoplasty"
* insert Performer(practitioner, [[Treating physician]])
* insert Describe(KyphoplastyFollowUpLogic, "Visit Text")
* insert Encodes(K70)
* insert BeyondSource([["C16 Follow-up studies measured pain at one day, one to six weeks and later; the source has no visit (A9)."]])
