// Encodes K32, K33, K45; R8: the allergy history and what follows from it.
Instance: kyphoplasty-allergy-history
InstanceOf: PlanDefinition
Usage: #definition
* insert Recommendation(kyphoplasty-allergy-history, KyphoplastyAllergyHistory)
* insert Rated(strong)
* title = "Allergy history"
* description = "Asks for allergies to medicines, contrast agents, contrast dyes and iodine until each is answered, has an entry classified that fits none of them, and calls for caution where there is one. An allergy excludes nobody."
* library = Canonical(KyphoplastyAssessmentLogic)
* insert Encodes(K32)
* insert Encodes(K33)
* insert Encodes(K45)
* insert Encodes(R8)

* action[+]
  * id = "assessment-21-collect-allergy-history"
  * title = "Ask about all four kinds of allergy"
  * description = "At least one of the four questions has no answer."
  * textEquivalent = "Ask about all four kinds of allergy."
  * priority = #routine
  * insert Encodes(K33)
  * insert Encodes(R8)
  * insert Because([["The physician should obtain the history of earlier allergies."]])
  * insert Lowers([[$sct#419076005 "Allergic reaction (disorder)"]])
  * insert When("Allergy History Is Needed")
  * insert Participant(practitioner, [[Treating physician]])
  * insert Participant(patient, [[Patient]])
  * requiredBehavior = #must
  * insert Perform(collect-allergy-history)

* action[+]
  * id = "assessment-22-ask-patient-to-tell-allergies"
  * title = "Ask the patient to tell about allergies"
  * description = "At least one of the four questions has no answer."
  * textEquivalent = "Ask the patient to tell about allergies."
  * priority = #routine
  * insert Encodes(K45)
  * insert Encodes(R8)
  * insert Because([["The patient is asked to make the physician aware of them."]])
  * insert Lowers([[$sct#419076005 "Allergic reaction (disorder)"]])
  * insert When("Allergy History Is Needed")
  * insert Participant(patient, [[Patient]])
  * requiredBehavior = #must
  * insert Perform(ask-patient-to-tell-allergies)

* action[+]
  * id = "assessment-23-heed-medication-allergy"
  * title = "Heed the allergy to medicines in every order"
  * description = "The patient has an allergy to a medicine."
  * textEquivalent = "Heed the allergy to medicines in every order."
  * priority = #urgent
  * insert Encodes(K32)
  * insert Encodes(K33)
  * insert Encodes(R8)
  * insert Because([["Allergic reactions are a risk of the procedure; the history is what lowers it."]])
  * insert When("Has Medication Allergy")
  * insert Participant(practitioner, [[Treating physician]])
  * requiredBehavior = #must
  * insert Perform(report-medication-allergy)

* action[+]
  * id = "assessment-24-heed-contrast-allergy"
  * title = "Heed the allergy to contrast or iodine"
  * description = "The patient has an allergy to a contrast agent, a contrast dye or iodine."
  * textEquivalent = "Heed the allergy to contrast or iodine."
  * priority = #urgent
  * insert Encodes(K32)
  * insert Encodes(K33)
  * insert Encodes(R8)
  * insert Because([["Allergic reactions are a risk of the procedure; the history is what lowers it."]])
  * insert When("Has Contrast Or Iodine Allergy")
  * insert Participant(practitioner, [[Treating physician]])
  * requiredBehavior = #must
  * insert Perform(report-contrast-allergy)

* action[+]
  * id = "assessment-25-classify-allergy"
  * title = "Classify the allergy that cannot be placed"
  * description = "An allergy on record does not say to what kind of thing it is."
  * textEquivalent = "Classify the allergy on record."
  * priority = #urgent
  * insert Encodes(K33)
  * insert Encodes(K45)
  * insert Encodes(R8)
  * insert Because([["An allergy that nobody can read warns nobody."]])
  * insert When("Allergies Need Classification")
  * insert Participant(practitioner, [[Treating physician]])
  * requiredBehavior = #must
  * insert Perform(classify-allergy)
