// Encodes K25, K30, K31, K33, K36, K38, K41, K45-K48; R2-R4, R7, R8, R11, R12: what is checked before the procedure begins.
Instance: kyphoplasty-readiness-checklist
InstanceOf: Questionnaire
Usage: #definition
* insert Form(kyphoplasty-readiness-checklist, KyphoplastyReadinessChecklist)
* insert FilledInBy(PROV, [[healthcare provider]])
* title = "Ready for kyphoplasty"
* title insert InSpanish([[Preparación para la cifoplastia]])
* description = "What the team checks on the day, with the patient, before the procedure begins."
* purpose = "Stops what must not begin: without fasting, without a driver, without fluoroscopy, with an infection."
* code = $kyphoplasty#readiness-checklist "Readiness checklist"
* insert Encodes(K25)
* insert Encodes(K30)
* insert Encodes(K31)
* insert Encodes(K33)
* insert Encodes(K36)
* insert Encodes(K41)
* insert Encodes(K45)
* insert Encodes(K46)
* insert Encodes(K47)
* insert Encodes(K48)
* insert Encodes(R3)
* insert Encodes(R4)
* insert Encodes(R7)
* insert Encodes(R8)
* insert Encodes(R11)
* insert Encodes(R12)

* item[+]
  * insert Ask(fasting-part, group, [[Food and drink]], [[Comida y bebida]])
  * item[+]
    * insert AskYesNo(fasting-followed, [[Has the patient taken neither food nor drink for several hours?]], [[¿Lleva el paciente varias horas sin comer ni beber?]])
    * code = $kyphoplasty#fasting-followed "Fasting followed"
    * insert Encodes(K46)
    * insert Encodes(R11)
    * insert ExtractAs(survey)
    * required = true
    * insert Help(fasting-followed, [[The source says several hours and gives no number. Your team sets the number.]], [[La fuente dice varias horas y no da un número. Su equipo lo fija.]])
  * item[+]
    * insert Ask(last-food-or-drink, dateTime, [[When did the patient last eat or drink?]], [[¿Cuándo comió o bebió el paciente por última vez?]])
    * code = $kyphoplasty#last-food-or-drink "Last food or drink"
    * insert Encodes(K46)
    * insert ExtractAs(survey)

* item[+]
  * insert Ask(driver-part, group, [[Drivers]], [[Conductores]])
  * insert Encodes(R12)
  * item[+]
    * insert AskYesNo(driver-to-procedure, [[Was the patient driven here by somebody else?]], [[¿Otra persona trajo en coche al paciente?]])
    * code = $kyphoplasty#driver-to-procedure "Driver to the procedure"
    * insert Encodes(K47)
    * insert InitiallyKnown("Driver To Procedure")
    * insert ExtractAs(survey)
    * required = true
  * item[+]
    * insert AskYesNo(driver-home, [[Will somebody else drive the patient home?]], [[¿Otra persona llevará en coche al paciente a casa?]])
    * code = $kyphoplasty#driver-home "Driver home"
    * insert Encodes(K48)
    * insert InitiallyKnown("Driver Home")
    * insert ExtractAs(survey)
    * required = true
  * item[+]
    * insert Ask(driver-home-contact, string, [[Who drives home, and how is that person reached?]], [[¿Quién lo llevará a casa y cómo se localiza a esa persona?]])
    * insert Encodes(K48)
    * insert OnlyIf(driver-home, yes)

* item[+]
  * insert Ask(safety-part, group, [[Allergies, infection, pregnancy]], [[Alergias, infección, embarazo]])
  * item[+]
    * insert AskYesNo(allergy-known, [[Is an allergy on record to a medicine, contrast agent, contrast dye or iodine?]], [[¿Consta alguna alergia a medicamentos, medios de contraste, colorantes de contraste o yodo?]])
    * insert Encodes(K33)
    * insert Encodes(R8)
    * insert InitiallyKnown("Allergy Needing Precaution")
    * readOnly = true
  * item[+]
    * insert AskYesNo(allergies-reviewed, [[Were all four kinds of allergy gone through with the patient again?]], [[¿Se repasaron con el paciente los cuatro tipos de alergia?]])
    * code = $kyphoplasty#allergies-reviewed "Allergies reviewed"
    * insert Encodes(K33)
    * insert Encodes(K45)
    * insert Encodes(R8)
    * insert ExtractAs(survey)
    * required = true
    * insert Help(allergies-reviewed, [[Medicines, contrast agents, contrast dyes, iodine. An allergy calls for precaution; it excludes nobody.]], [[Medicamentos, medios de contraste, colorantes de contraste, yodo. Una alergia exige precaución; no excluye a nadie.]])
  * item[+]
    * insert AskYesNo(active-infection, [[Is any infection active today?]], [[¿Hay hoy alguna infección activa?]])
    * code = $kyphoplasty#active-infection-assessment "Assessment for active infection"
    * insert Encodes(K25)
    * insert Encodes(R3)
    * insert ExtractAs(exam)
    * required = true
  * item[+]
    * insert Ask(pregnancy-status, choice, [[Is the patient pregnant?]], [[¿Está embarazada la paciente?]])
    * code = $loinc#82810-3 "Pregnancy status"
    * insert Encodes(K38)
    * insert Encodes(R2)
    * insert AnswerFrom(pregnancy-status-answer)
    * insert InitiallyKnown("Pregnancy Status")
    * insert ExtractAs(exam)
    * required = true

* item[+]
  * insert Ask(team-part, group, [[Record, team and room]], [[Historia, equipo y sala]])
  * item[+]
    * insert AskYesNo(history-and-physical, [[Are history and physical examination done?]], [[¿Se hicieron la historia clínica y el examen físico?]])
    * insert Encodes(K41)
    * insert Encodes(R7)
    * insert InitiallyKnown("History And Physical Done")
    * required = true
  * item[+]
    * insert AskYesNo(operator-qualified, [[Is the operator trained and experienced in kyphoplasty, and at home in the anatomy of the spine?]], [[¿Tiene el operador formación y experiencia en cifoplastia y conoce la anatomía de la columna?]])
    * code = $kyphoplasty#operator-qualification "Qualification of the operator"
    * insert Encodes(K30)
    * insert Encodes(K36)
    * insert ExtractAs(procedure)
    * required = true
  * item[+]
    * insert AskYesNo(fluoroscopy-available, [[Is fluoroscopy at hand for the whole procedure?]], [[¿Se dispone de fluoroscopia para todo el procedimiento?]])
    * code = $kyphoplasty#fluoroscopy-available "Fluoroscopy at hand"
    * insert Encodes(K31)
    * insert Encodes(R4)
    * insert ExtractAs(procedure)
    * required = true
    * insert Help(fluoroscopy-available, [[Without it the procedure does not begin.]], [[Sin ella el procedimiento no comienza.]])
  * item[+]
    * insert AskYesNo(consent-documented, [[Is the consent of the patient on record?]], [[¿Consta el consentimiento del paciente?]])
    * code = $kyphoplasty#consent-documented "Consent documented"
    * insert BeyondSource("The source does not speak of consent. It is here because every operating team asks for it; it is not counted.")
    * insert ExtractAs(procedure)

* item[+]
  * insert Ask(result-part, group, [[Result]], [[Resultado]])
  * item[+]
    * insert Ask(readiness-count, integer, [[Points met, of nine]], [[Puntos cumplidos, de nueve]])
    * code = $kyphoplasty#readiness-count "Readiness points met"
    * insert Encodes(R4)
    * insert Encodes(R11)
    * insert Encodes(R12)
    * insert Calculated([["iif(%resource.repeat(item).where(linkId = 'fasting-followed').answer.value.where(code = 'yes').exists(), 1, 0) + iif(%resource.repeat(item).where(linkId = 'driver-to-procedure').answer.value.where(code = 'yes').exists(), 1, 0) + iif(%resource.repeat(item).where(linkId = 'driver-home').answer.value.where(code = 'yes').exists(), 1, 0) + iif(%resource.repeat(item).where(linkId = 'allergies-reviewed').answer.value.where(code = 'yes').exists(), 1, 0) + iif(%resource.repeat(item).where(linkId = 'active-infection').answer.value.where(code = 'no').exists(), 1, 0) + iif(%resource.repeat(item).where(linkId = 'pregnancy-status').answer.value.where(code = '60001007' or code = 'not-of-childbearing-potential').exists(), 1, 0) + iif(%resource.repeat(item).where(linkId = 'history-and-physical').answer.value.where(code = 'yes').exists(), 1, 0) + iif(%resource.repeat(item).where(linkId = 'operator-qualified').answer.value.where(code = 'yes').exists(), 1, 0) + iif(%resource.repeat(item).where(linkId = 'fluoroscopy-available').answer.value.where(code = 'yes').exists(), 1, 0)"]])
    * insert ExtractAs(survey)
  * item[+]
    * insert Ask(ready, boolean, [[All nine are met]], [[Se cumplen los nueve]])
    * insert Encodes(R4)
    * insert Encodes(R11)
    * insert Encodes(R12)
    * insert Calculated([["%resource.repeat(item).where(linkId = 'readiness-count').answer.value = 9"]])
  * item[+]
    * insert Ask(not-ready, display, [[Do not begin: at least one point is open.]], [[No comience: queda al menos un punto pendiente.]])
    * enableWhen[+].question = "readiness-count"
    * enableWhen[=].operator = #<
    * enableWhen[=].answerInteger = 9
