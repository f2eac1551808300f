// Encodes K16, K26, K29, K48, K67-K72; R12, R16, R17: what is seen in the recovery room, and the gate before the way home.
Instance: kyphoplasty-recovery-check
InstanceOf: Questionnaire
Usage: #definition
* insert Form(kyphoplasty-recovery-check, KyphoplastyRecoveryCheck)
* insert FilledInBy(PROV, [[healthcare provider]])
* title = "Recovery and the way home"
* title insert InSpanish([[Recuperación y regreso a casa]])
* description = "The hours in the recovery room, the signs to look for, and what has to be there before the patient goes home."
* purpose = "Keeps the patient until about three hours have passed, the list is given and somebody is there to drive."
* code = $kyphoplasty#recovery-check "Recovery and discharge check"
* insert Encodes(K16)
* insert Encodes(K26)
* insert Encodes(K29)
* insert Encodes(K48)
* insert Encodes(K67)
* insert Encodes(K68)
* insert Encodes(K69)
* insert Encodes(K70)
* insert Encodes(K71)
* insert Encodes(K72)
* insert Encodes(R12)
* insert Encodes(R16)
* insert Encodes(R17)

* item[+]
  * insert Ask(recovery-part, group, [[Recovery room]], [[Sala de recuperación]])
  * insert Encodes(R16)
  * item[+]
    * insert Ask(recovery-stay, group, [[Stay in the recovery room]], [[Estancia en la sala de recuperación]])
    * insert Encodes(K67)
    * required = true
    * insert Becomes(Procedure)
    * insert FixedCode(Procedure, status, completed)
    * insert FixedConcept(Procedure, code, [[$kyphoplasty#recovery-room-stay "Stay in the recovery room"]])
    * insert DerivedValue(Procedure, performed[x].end, [["%resource.repeat(item).where(linkId = 'discharge-time').answer.value"]])
    * item[+]
      * insert Ask(recovery-start, dateTime, [[Procedure ended, recovery began at]], [[Fin del procedimiento y comienzo de la recuperación]])
      * insert Encodes(K67)
      * insert GoesTo(Procedure, performed[x].start)
      * required = true
  * item[+]
    * insert Ask(first-walk-record, group, [[First walk]], [[Primera caminata]])
    * insert Encodes(K69)
    * insert Becomes(Procedure)
    * insert FixedCode(Procedure, status, completed)
    * insert FixedConcept(Procedure, code, [[$kyphoplasty#assisted-walking "First walking"]])
    * item[+]
      * insert Ask(first-walk, dateTime, [[First walk at]], [[Hora de la primera caminata]])
      * insert Encodes(K69)
      * insert GoesTo(Procedure, performed[x])
      * insert Help(first-walk, [[From one hour on the patient may walk. It is allowed, not demanded.]], [[A partir de una hora el paciente puede caminar. Se permite, no se exige.]])
  * item[+]
    * insert Ask(walk-time-reached, boolean, [[The first walk was one hour after the procedure, or later]], [[La primera caminata fue una hora después del procedimiento, o más tarde]])
    * insert Encodes(K69)
    * insert Encodes(R16)
    * insert Calculated([["%resource.repeat(item).where(linkId = 'first-walk').answer.value >= %resource.repeat(item).where(linkId = 'recovery-start').answer.value + 1 hour"]])
  * item[+]
    * insert Ask(pain-before, integer, [[Pain score before the procedure]], [[Puntuación del dolor antes del procedimiento]])
    * insert Encodes(K16)
    * insert InitiallyKnown("Pain Score Before Procedure")
    * insert Between(0, 10)
  * item[+]
    * insert Ask(pain-score, integer, [[Pain score now, 0 to 10]], [[Puntuación del dolor ahora, de 0 a 10]])
    * code = $loinc#72514-3 "Pain severity - 0-10 verbal numeric rating [Score] - Reported"
    * insert Encodes(K16)
    * insert Encodes(K26)
    * insert Encodes(K71)
    * insert Between(0, 10)
    * insert ExtractAs(survey)
  * item[+]
    * insert Ask(pain-change, integer, [[Change of pain: above zero is less pain]], [[Cambio del dolor: más de cero es menos dolor]])
    * code = $kyphoplasty#pain-change "Change of pain"
    * insert Encodes(K16)
    * insert Encodes(K26)
    * insert Encodes(K71)
    * insert Calculated([["%resource.repeat(item).where(linkId = 'pain-before').answer.value - %resource.repeat(item).where(linkId = 'pain-score').answer.value"]])
    * insert ExtractAs(survey)
  * item[+]
    * insert AskYesNo(numbness, [[Any new numbness?]], [[¿Alguna pérdida nueva de sensibilidad?]])
    * code = $kyphoplasty#numbness "Numbness"
    * insert Encodes(K29)
    * insert ExtractAs(exam)
  * item[+]
    * insert AskYesNo(tingling, [[Any new tingling?]], [[¿Algún hormigueo nuevo?]])
    * code = $kyphoplasty#tingling "Tingling"
    * insert Encodes(K29)
    * insert ExtractAs(exam)
  * item[+]
    * insert AskYesNo(weakness, [[Any new weakness?]], [[¿Alguna debilidad nueva?]])
    * code = $kyphoplasty#weakness "Weakness"
    * insert Encodes(K29)
    * insert ExtractAs(exam)
  * item[+]
    * insert Ask(nerve-alert, display, [[A nerve may be injured: tell the physician now.]], [[Puede haber una lesión nerviosa: avise al médico ahora.]])
    * insert OnlyIf(numbness, yes)
    * insert OnlyIf(tingling, yes)
    * insert OnlyIf(weakness, yes)
    * enableBehavior = #any

* item[+]
  * insert Ask(discharge-part, group, [[Before the way home]], [[Antes de ir a casa]])
  * item[+]
    * insert AskYesNo(driver-home, [[Is somebody here to drive the patient home?]], [[¿Hay alguien aquí para llevar en coche al paciente a casa?]])
    * code = $kyphoplasty#driver-home "Driver home"
    * insert Encodes(K48)
    * insert Encodes(R12)
    * insert ExtractAs(survey)
    * required = true
  * item[+]
    * insert AskYesNo(activities-list, [[Was the list of activities to avoid given?]], [[¿Se entregó la lista de actividades que se deben evitar?]])
    * insert Encodes(K72)
    * insert Encodes(R17)
    * required = true
  * item[+]
    * insert Ask(activities-list-record, group, [[List of activities to avoid]], [[Lista de actividades que se deben evitar]])
    * insert OnlyIf(activities-list, yes)
    * insert Becomes(Procedure)
    * insert FixedCode(Procedure, status, completed)
    * insert FixedConcept(Procedure, code, [[$kyphoplasty#activities-to-avoid-list-given "List of activities to avoid given"]])
    * item[+]
      * insert Ask(activities-list-day, date, [[When was it given?]], [[¿Cuándo se entregó?]])
      * insert Encodes(K72)
      * insert GoesTo(Procedure, performed[x])
      * required = true
  * item[+]
    * insert AskYesNo(soreness-explained, [[Does the patient know that the needle site may be sore for a few days?]], [[¿Sabe el paciente que el sitio de la aguja puede doler unos días?]])
    * code = $kyphoplasty#needle-site-soreness-information "Information on soreness"
    * insert Encodes(K70)
    * insert ExtractAs(procedure)
  * item[+]
    * insert Ask(discharge-record, group, [[The way home]], [[Regreso a casa]])
    * insert Encodes(K68)
    * insert Encodes(R16)
    * insert Becomes(Procedure)
    * insert FixedCode(Procedure, status, completed)
    * insert FixedConcept(Procedure, code, [[$kyphoplasty#discharge-home "Discharge home"]])
    * item[+]
      * insert Ask(discharge-time, dateTime, [[Goes home at]], [[Se va a casa a las]])
      * insert Encodes(K68)
      * insert Encodes(R16)
      * insert GoesTo(Procedure, performed[x])

* item[+]
  * insert Ask(result-part, group, [[Result]], [[Resultado]])
  * item[+]
    * insert Ask(recovery-time-reached, boolean, [[Three hours have passed]], [[Han pasado tres horas]])
    * insert Encodes(K67)
    * insert Encodes(R16)
    * insert Calculated([["%resource.repeat(item).where(linkId = 'discharge-time').answer.value >= %resource.repeat(item).where(linkId = 'recovery-start').answer.value + 3 hours"]])
    * insert Help(recovery-time-reached, [[The source says about three hours. Less is for the physician to decide.]], [[La fuente dice unas tres horas. Si es menos, decide el médico.]])
  * item[+]
    * insert Ask(same-day, boolean, [[Home on the same day]], [[A casa el mismo día]])
    * insert Encodes(K68)
    * insert Encodes(R16)
    * insert Calculated([["%resource.repeat(item).where(linkId = 'discharge-time').answer.value.toString().substring(0, 10) = %resource.repeat(item).where(linkId = 'recovery-start').answer.value.toString().substring(0, 10)"]])
  * item[+]
    * insert Ask(criteria-met, integer, [[Points met, of four: time, same day, driver, list]], [[Puntos cumplidos, de cuatro: tiempo, mismo día, conductor, lista]])
    * code = $kyphoplasty#criteria-for-discharge-met "Criteria for discharge met"
    * insert Encodes(R12)
    * insert Encodes(R16)
    * insert Encodes(R17)
    * insert Calculated([["iif(%resource.repeat(item).where(linkId = 'discharge-time').answer.value >= %resource.repeat(item).where(linkId = 'recovery-start').answer.value + 3 hours, 1, 0) + iif(%resource.repeat(item).where(linkId = 'discharge-time').answer.value.toString().substring(0, 10) = %resource.repeat(item).where(linkId = 'recovery-start').answer.value.toString().substring(0, 10), 1, 0) + iif(%resource.repeat(item).where(linkId = 'driver-home').answer.value.where(code = 'yes').exists(), 1, 0) + iif(%resource.repeat(item).where(linkId = 'activities-list').answer.value.where(code = 'yes').exists(), 1, 0)"]])
    * insert ExtractAs(survey)
  * item[+]
    * insert Ask(may-go-home, boolean, [[All four are met]], [[Se cumplen los cuatro]])
    * insert Encodes(R12)
    * insert Encodes(R16)
    * insert Encodes(R17)
    * insert Calculated([["%resource.repeat(item).where(linkId = 'criteria-met').answer.value = 4"]])
  * item[+]
    * insert Ask(no-driver, display, [[Do not discharge: nobody is confirmed to drive home.]], [[No dé el alta: nadie confirmado para llevar al paciente a casa.]])
    * insert OnlyIf(driver-home, no)
    * insert OnlyIf(driver-home, unsure)
    * enableBehavior = #any
