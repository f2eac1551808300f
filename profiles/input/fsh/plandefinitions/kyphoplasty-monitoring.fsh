// Encodes K31, K35, K55, K56, K57; R4, R13: monitoring and fluoroscopy from beginning to end.
Instance: kyphoplasty-monitoring
InstanceOf: PlanDefinition
Usage: #definition
* insert Recommendation(kyphoplasty-monitoring, KyphoplastyMonitoring)
* insert Rated(strong)
* title = "Monitoring and fluoroscopy"
* description = "Blood pressure, heart rate, oxygen saturation and fluoroscopy, from the beginning of the procedure to its end."
* insert Encodes(K31)
* insert Encodes(K35)
* insert Encodes(K55)
* insert Encodes(K56)
* insert Encodes(K57)
* insert Encodes(R4)
* insert Encodes(R13)

* action[+]
  * id = "procedure-31-monitor-blood-pressure"
  * title = "Monitor the blood pressure throughout"
  * description = "Throughout; no interval is given."
  * textEquivalent = "Monitor the blood pressure throughout."
  * priority = #routine
  * insert Encodes(K55)
  * insert Encodes(R13)
  * insert Because([["Monitored throughout the procedure."]])
  * insert Along(procedure-34-guide-by-fluoroscopy)
  * insert Participant(practitioner, [[Anesthesia provider]])
  * requiredBehavior = #must
  * insert Perform(monitor-blood-pressure)

* action[+]
  * id = "procedure-32-monitor-heart-rate"
  * title = "Monitor the heart rate throughout"
  * description = "Throughout; no interval is given."
  * textEquivalent = "Monitor the heart rate throughout."
  * priority = #routine
  * insert Encodes(K56)
  * insert Encodes(R13)
  * insert Because([["Monitored throughout the procedure."]])
  * insert Along(procedure-34-guide-by-fluoroscopy)
  * insert Participant(practitioner, [[Anesthesia provider]])
  * requiredBehavior = #must
  * insert Perform(monitor-heart-rate)

* action[+]
  * id = "procedure-33-monitor-oxygen-saturation"
  * title = "Monitor the oxygen saturation throughout"
  * description = "Throughout; no interval is given."
  * textEquivalent = "Monitor the oxygen saturation throughout."
  * priority = #routine
  * insert Encodes(K57)
  * insert Encodes(R13)
  * insert Because([["Monitored throughout the procedure."]])
  * insert Along(procedure-34-guide-by-fluoroscopy)
  * insert Participant(practitioner, [[Anesthesia provider]])
  * requiredBehavior = #must
  * insert Perform(monitor-oxygen-saturation)

* action[+]
  * id = "procedure-34-guide-by-fluoroscopy"
  * title = "Use fluoroscopy throughout"
  * description = "Throughout."
  * textEquivalent = "Use fluoroscopy throughout."
  * priority = #urgent
  * insert Encodes(K31)
  * insert Encodes(K35)
  * insert Encodes(R4)
  * insert Because([["Required, and throughout, which lowers the risk that cement leaks."]])
  * insert Lowers([[$sct#57182000 "Nerve injury (disorder)"]])
  * insert Lowers([[$kyphoplasty#cement-leakage "Cement leakage"]])
  * insert Participant(practitioner, [[Physician who performs the procedure]])
  * requiredBehavior = #must
  * insert Perform(guide-by-fluoroscopy)
