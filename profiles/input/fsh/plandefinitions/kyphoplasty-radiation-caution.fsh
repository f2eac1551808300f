// Encodes K37, K38; R2: the caution about images that use X-rays while pregnancy is unknown (A14).
Instance: kyphoplasty-radiation-caution
InstanceOf: PlanDefinition
Usage: #definition
* insert Recommendation(kyphoplasty-radiation-caution, KyphoplastyRadiationCaution)
* insert Rated(weak)
* title = "Caution: X-rays while pregnancy is unknown"
* description = "Tells the clinician, before an X-ray, a bone scan or fluoroscopy, that pregnancy is not ruled out. The source is silent here (reading A14); nothing is withheld."
* library = Canonical(KyphoplastyAssessmentLogic)
* insert Encodes(K37)
* insert Encodes(K38)
* insert Encodes(R2)

* action[+]
  * id = "assessment-46-clarify-pregnancy"
  * title = "Caution: find out about pregnancy before X-rays"
  * description = "Pregnancy is unknown, and images that use X-rays are on offer."
  * textEquivalent = "Caution: find out about pregnancy before X-rays."
  * priority = #urgent
  * insert Encodes(K37)
  * insert Encodes(K38)
  * insert Encodes(R2)
  * insert Because([["Kyphoplasty is not performed in pregnancy; of images before that the source says nothing (reading A14)."]])
  * insert When("Radiation Needs Caution")
  * insert Participant(practitioner, [[Treating physician]])
  * requiredBehavior = #must-unless-documented
  * insert Perform(clarify-pregnancy-before-radiation)
