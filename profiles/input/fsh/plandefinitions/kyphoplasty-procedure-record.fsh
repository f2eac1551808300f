// Encodes K03, K04, K17, K31, K34, K35, K55, K56, K57, K59, K62; R4, R5, R13, R14, R15: the hard rules of the procedure, checked on its record.
Instance: kyphoplasty-procedure-record
InstanceOf: PlanDefinition
Usage: #definition
* insert Recommendation(kyphoplasty-procedure-record, KyphoplastyProcedureRecord)
* insert Rated(strong)
* title = "Record of the procedure"
* description = "Compares the record with the hard rules: an image after each injection, three vital signs throughout, one instrument for each level, the biopsy first, fluoroscopy throughout. What the record does not show is asked for."
* library = Canonical(KyphoplastyProcedureLogic)
* insert Encodes(K03)
* insert Encodes(K04)
* insert Encodes(K17)
* insert Encodes(K31)
* insert Encodes(K34)
* insert Encodes(K35)
* insert Encodes(K55)
* insert Encodes(K56)
* insert Encodes(K57)
* insert Encodes(K59)
* insert Encodes(K62)
* insert Encodes(R4)
* insert Encodes(R5)
* insert Encodes(R13)
* insert Encodes(R14)
* insert Encodes(R15)

* action[+]
  * id = "procedure-61-record-image"
  * title = "Take or record the missing image"
  * description = "An injection has no image after it."
  * textEquivalent = "Take or record the missing image."
  * priority = #stat
  * insert Encodes(K34)
  * insert Encodes(K62)
  * insert Encodes(R5)
  * insert Because([["An image is obtained after each injection."]])
  * insert Lowers([[$kyphoplasty#cement-leakage "Cement leakage"]])
  * insert When("Image Is Missing")
  * insert Participant(practitioner, [[Physician who performs the procedure]])
  * requiredBehavior = #must
  * insert Perform(record-missing-image)

* action[+]
  * id = "procedure-67-record-cement-position"
  * title = "Record where the image shows the cement"
  * description = "An image after an injection does not say where the cement is."
  * textEquivalent = "Record where the image shows the cement."
  * priority = #urgent
  * insert Encodes(K34)
  * insert Encodes(K62)
  * insert Because([["The image is there to show that the cement is in the right place."]])
  * insert Lowers([[$kyphoplasty#cement-leakage "Cement leakage"]])
  * insert When("Image Result Is Missing")
  * insert Participant(practitioner, [[Physician who performs the procedure]])
  * requiredBehavior = #must
  * insert Perform(record-cement-position)

* action[+]
  * id = "procedure-62-heed-leak"
  * title = "Heed the cement that has leaked"
  * description = "An image shows cement outside of its place."
  * textEquivalent = "Heed the cement that has leaked."
  * priority = #stat
  * insert Encodes(K34)
  * insert Encodes(K62)
  * insert Because([["Leaking cement is a risk; the image is there to show it."]])
  * insert When("Cement Leaked")
  * insert Participant(practitioner, [[Physician who performs the procedure]])
  * requiredBehavior = #must
  * insert Perform(report-cement-leak)

* action[+]
  * id = "procedure-63-record-monitoring"
  * title = "Complete the record of the monitoring"
  * description = "At least one of the three vital signs was not followed throughout."
  * textEquivalent = "Complete the record of the monitoring."
  * priority = #urgent
  * insert Encodes(K55)
  * insert Encodes(K56)
  * insert Encodes(K57)
  * insert Encodes(R13)
  * insert Because([["All three are monitored throughout; without an interval in the source (A5), the number of readings is a parameter."]])
  * insert When("Monitoring Is Incomplete")
  * insert Participant(practitioner, [[Anesthesia provider]])
  * requiredBehavior = #must
  * insert Perform(record-monitoring)

* action[+]
  * id = "procedure-64-record-instrument"
  * title = "Record which instrument made the space"
  * description = "A level has neither or both of balloon and osteotome."
  * textEquivalent = "Record which instrument made the space."
  * priority = #routine
  * insert Encodes(K03)
  * insert Encodes(K04)
  * insert Encodes(K59)
  * insert Encodes(R14)
  * insert Because([["Either one or the other."]])
  * insert When("Instrument Is Not Clear")
  * insert Participant(practitioner, [[Physician who performs the procedure]])
  * requiredBehavior = #must
  * insert Perform(record-instrument)

* action[+]
  * id = "procedure-65-record-biopsy"
  * title = "Check the order of the biopsy"
  * description = "The biopsy is not shown to come before space and cement."
  * textEquivalent = "Check the order of the biopsy."
  * priority = #urgent
  * insert Encodes(K17)
  * insert Encodes(R15)
  * insert Because([["A biopsy, if any, comes first."]])
  * insert When("Biopsy Order Is Not Shown")
  * insert Participant(practitioner, [[Physician who performs the procedure]])
  * requiredBehavior = #must
  * insert Perform(record-biopsy-order)

* action[+]
  * id = "procedure-66-record-fluoroscopy"
  * title = "Record the use of fluoroscopy"
  * description = "The record does not show fluoroscopy."
  * textEquivalent = "Record the use of fluoroscopy."
  * priority = #urgent
  * insert Encodes(K31)
  * insert Encodes(K35)
  * insert Encodes(R4)
  * insert Because([["Required, and throughout."]])
  * insert When("Fluoroscopy Is Not Shown")
  * insert Participant(practitioner, [[Physician who performs the procedure]])
  * requiredBehavior = #must
  * insert Perform(record-fluoroscopy)
