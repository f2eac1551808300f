// Encodes K20, K22, K43: blood tests for the risk of bleeding.
Instance: kyphoplasty-blood-tests
InstanceOf: PlanDefinition
Usage: #definition
* insert Recommendation(kyphoplasty-blood-tests, KyphoplastyBloodTests)
* insert Rated(weak)
* title = "Blood tests"
* description = "Offers blood tests that help to judge the risk of bleeding. Which of them, if any, is for the physician to say."
* library = Canonical(KyphoplastyAssessmentLogic)
* insert Encodes(K20)
* insert Encodes(K22)
* insert Encodes(K43)

* action[+]
  * id = "assessment-71-choose-blood-tests"
  * title = "Choose any of the blood tests, or none"
  * description = "May be ordered for anybody; a medicine or a condition that raises the risk of bleeding speaks for them."
  * textEquivalent = "Choose any of the blood tests, or none."
  * priority = #routine
  * insert Encodes(K22)
  * insert Encodes(K43)
  * insert Because([["Blood tests may be ordered to assess the risk of bleeding."]])
  * insert Lowers([[$sct#131148009 "Bleeding"]])
  * insert Participant(practitioner, [[Treating physician]])
  * groupingBehavior = #logical-group
  * selectionBehavior = #any
  * requiredBehavior = #could
  * action[+]
    * id = "assessment-72-test-inr"
    * title = "Consider INR"
    * description = "Clotting."
    * textEquivalent = "Consider INR."
    * priority = #routine
    * insert Encodes(K22)
    * insert Encodes(K43)
    * insert Because([["May be ordered."]])
    * insert Participant(practitioner, [[Treating physician]])
    * requiredBehavior = #could
    * insert Perform(test-inr)
  * action[+]
    * id = "assessment-73-test-aptt"
    * title = "Consider aPTT"
    * description = "Clotting."
    * textEquivalent = "Consider aPTT."
    * priority = #routine
    * insert Encodes(K22)
    * insert Encodes(K43)
    * insert Because([["May be ordered."]])
    * insert Participant(practitioner, [[Treating physician]])
    * requiredBehavior = #could
    * insert Perform(test-aptt)
  * action[+]
    * id = "assessment-74-test-platelets"
    * title = "Consider a platelet count"
    * description = "Platelets."
    * textEquivalent = "Consider a platelet count."
    * priority = #routine
    * insert Encodes(K22)
    * insert Encodes(K43)
    * insert Because([["May be ordered."]])
    * insert Participant(practitioner, [[Treating physician]])
    * requiredBehavior = #could
    * insert Perform(test-platelets)
  * action[+]
    * id = "assessment-75-test-blood-count"
    * title = "Consider a blood count"
    * description = "Red cells, white cells and platelets."
    * textEquivalent = "Consider a blood count."
    * priority = #routine
    * insert Encodes(K22)
    * insert Encodes(K43)
    * insert Because([["May be ordered."]])
    * insert Participant(practitioner, [[Treating physician]])
    * requiredBehavior = #could
    * insert Perform(test-blood-count)

* action[+]
  * id = "assessment-76-report-bleeding-risk-condition"
  * title = "Weigh the condition that raises the risk of bleeding"
  * description = "A disorder of clotting or of platelets is on the problem list."
  * textEquivalent = "Weigh the condition before the procedure."
  * priority = #urgent
  * insert Encodes(K20)
  * insert Encodes(K22)
  * insert Because([["Bleeding is a risk of the procedure; blood tests help to judge it."]])
  * insert When("Has Bleeding Risk Condition")
  * insert Participant(practitioner, [[Treating physician]])
  * requiredBehavior = #must
  * insert Perform(report-bleeding-risk-condition)
