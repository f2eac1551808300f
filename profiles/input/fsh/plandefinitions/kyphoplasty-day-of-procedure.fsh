// Encodes K03, K04, K05, K17, K24, K30, K31, K35, K46, K49, K50, K51, K52, K54, K55, K56, K57, K58, K59, K61, K62, K63, K64; R4, R5, R11, R13, R14, R15: the day of the procedure: readiness, anesthesia, monitoring, steps.
Instance: kyphoplasty-day-of-procedure
InstanceOf: PlanDefinition
Usage: #definition
* insert Strategy(kyphoplasty-day-of-procedure, KyphoplastyDayOfProcedure)
* title = "Day of the procedure"
* description = "Checks before the procedure, the line, antibiotic and sedation, monitoring and fluoroscopy from beginning to end, and the steps of the procedure in their order."
* library = Canonical(KyphoplastyProcedureLogic)
* insert Encodes(K03)
* insert Encodes(K04)
* insert Encodes(K05)
* insert Encodes(K17)
* insert Encodes(K24)
* insert Encodes(K30)
* insert Encodes(K31)
* insert Encodes(K35)
* insert Encodes(K46)
* insert Encodes(K49)
* insert Encodes(K50)
* insert Encodes(K51)
* insert Encodes(K52)
* insert Encodes(K54)
* insert Encodes(K55)
* insert Encodes(K56)
* insert Encodes(K57)
* insert Encodes(K58)
* insert Encodes(K59)
* insert Encodes(K61)
* insert Encodes(K62)
* insert Encodes(K63)
* insert Encodes(K64)
* insert Encodes(R4)
* insert Encodes(R5)
* insert Encodes(R11)
* insert Encodes(R13)
* insert Encodes(R14)
* insert Encodes(R15)

* action[+]
  * id = "procedure-10-check-readiness"
  * title = "Readiness"
  * description = "Operator, fluoroscopy, fasting, and what assessment and preparation still miss."
  * textEquivalent = "Check that all is ready."
  * code.text = "Guideline-based care"
  * insert Encodes(K30)
  * insert Encodes(K31)
  * insert Encodes(K36)
  * insert Encodes(K46)
  * insert Encodes(R4)
  * insert Encodes(R11)
  * insert Because([["Fluoroscopy is required; the operator should be trained."]])
  * insert When("Readiness Is Open")
  * definitionCanonical = Canonical(kyphoplasty-readiness)

* action[+]
  * id = "procedure-20-start-anesthesia"
  * title = "Line, antibiotic, sedation"
  * description = "The work of the anesthesia provider before the first step."
  * textEquivalent = "Place the line, give antibiotic and sedation."
  * code.text = "Guideline-based care"
  * insert Encodes(K49)
  * insert Encodes(K50)
  * insert Encodes(K51)
  * insert Encodes(K52)
  * insert Because([["An anesthesia provider places the line for antibiotic and sedation."]])
  * insert When("Steps Are Open")
  * insert After(procedure-10-check-readiness)
  * definitionCanonical = Canonical(kyphoplasty-anesthesia)

* action[+]
  * id = "procedure-30-monitor"
  * title = "Monitoring and fluoroscopy"
  * description = "Blood pressure, heart rate, oxygen saturation and fluoroscopy, from the first step to the last."
  * textEquivalent = "Monitor throughout."
  * code.text = "Guideline-based care"
  * insert Encodes(K31)
  * insert Encodes(K35)
  * insert Encodes(K55)
  * insert Encodes(K56)
  * insert Encodes(K57)
  * insert Encodes(R4)
  * insert Encodes(R13)
  * insert Because([["All of them run throughout the procedure."]])
  * insert When("Steps Are Open")
  * insert Along(procedure-40-perform-steps)
  * definitionCanonical = Canonical(kyphoplasty-monitoring)

* action[+]
  * id = "procedure-40-perform-steps"
  * title = "Steps of the procedure"
  * description = "From the position on the table to the dressing."
  * textEquivalent = "Perform the steps in their order."
  * code.text = "Guideline-based care"
  * insert Encodes(K03)
  * insert Encodes(K04)
  * insert Encodes(K05)
  * insert Encodes(K17)
  * insert Encodes(K24)
  * insert Encodes(K54)
  * insert Encodes(K58)
  * insert Encodes(K59)
  * insert Encodes(K61)
  * insert Encodes(K62)
  * insert Encodes(K63)
  * insert Encodes(K64)
  * insert Encodes(R5)
  * insert Encodes(R14)
  * insert Encodes(R15)
  * insert Because([["The order is the order of the source."]])
  * insert When("Steps Are Open")
  * insert After(procedure-20-start-anesthesia)
  * definitionCanonical = Canonical(kyphoplasty-procedure-steps)

* action[+]
  * id = "procedure-60-check-record"
  * title = "Record of the procedure"
  * description = "The record leaves a hard rule open, or shows that cement has leaked."
  * textEquivalent = "Complete the record of the procedure."
  * code.text = "Guideline-based care"
  * insert Encodes(K34)
  * insert Encodes(K62)
  * insert Encodes(R4)
  * insert Encodes(R5)
  * insert Encodes(R13)
  * insert Encodes(R14)
  * insert Encodes(R15)
  * insert Because([["What the record does not show cannot be taken for done."]])
  * insert When("Record Needs Attention")
  * definitionCanonical = Canonical(kyphoplasty-procedure-record)
