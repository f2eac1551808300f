// Encodes K11, K12, K16, K23, K26, K29, K70, K71, K73, K74; R18: how the patient is after the procedure.
Instance: kyphoplasty-follow-up-report
InstanceOf: Questionnaire
Usage: #definition
* insert Form(kyphoplasty-follow-up-report, KyphoplastyFollowUpReport)
* insert FilledInBy(PAT, patient)
* title = "After your kyphoplasty"
* title insert InSpanish([[Después de su cifoplastia]])
* description = "The patient's own account after the procedure: pain, moving about, the needle site, signs of nerve damage, bone health. The source names no visit; the team decides when to ask."
* purpose = "Shows whether the pain has become less, finds complications, and opens the talk about bone health."
* code = $kyphoplasty#follow-up-report "Follow-up report"
* insert Encodes(K11)
* insert Encodes(K12)
* insert Encodes(K16)
* insert Encodes(K23)
* insert Encodes(K26)
* insert Encodes(K29)
* insert Encodes(K70)
* insert Encodes(K71)
* insert Encodes(K73)
* insert Encodes(K74)
* insert Encodes(R18)

* item[+]
  * insert Ask(pain-part, group, [[Your pain]], [[Su dolor]])
  * item[+]
    * insert Ask(pain-before, integer, [[Your back pain before the procedure, from 0 to 10]], [[Su dolor de espalda antes del procedimiento, de 0 a 10]])
    * insert Encodes(K16)
    * insert InitiallyKnown("Pain Score Before Procedure")
    * insert Between(0, 10)
    * insert Help(pain-before, [[If there is a number already it is the one that you gave then. Change it only if it is wrong.]], [[Si ya hay un número, es el que usted dio entonces. Cámbielo solo si está mal.]])
  * item[+]
    * insert Ask(pain-score, integer, [[How strong is your back pain today, from 0 (no pain) to 10 (the worst pain you can imagine)?]], [[¿Qué tan fuerte es hoy su dolor de espalda, de 0 (ningún dolor) a 10 (el peor dolor que pueda imaginar)?]])
    * code = $loinc#72514-3 "Pain severity - 0-10 verbal numeric rating [Score] - Reported"
    * insert Encodes(K16)
    * insert Encodes(K26)
    * insert Encodes(K71)
    * insert Between(0, 10)
    * insert ExtractAs(survey)
    * required = true
  * item[+]
    * insert Ask(pain-change, integer, [[Change of your pain: above zero means less pain]], [[Cambio de su dolor: más de cero significa menos dolor]])
    * code = $kyphoplasty#pain-change "Change of pain"
    * insert Encodes(K16)
    * insert Encodes(K26)
    * insert Calculated([["%resource.repeat(item).where(linkId = 'pain-before').answer.value - %resource.repeat(item).where(linkId = 'pain-score').answer.value"]])
    * insert ExtractAs(survey)

* item[+]
  * insert Ask(moving-part, group, [[Moving and breathing]], [[Moverse y respirar]])
  * item[+]
    * insert AskYesNo(pain-limits-walking, [[Does pain keep you from walking?]], [[¿El dolor le impide caminar?]])
    * code = $kyphoplasty#pain-limits-walking "Pain limits walking"
    * insert Encodes(K12)
    * insert ExtractAs(survey)
  * item[+]
    * insert AskYesNo(pain-limits-breathing, [[Does pain keep you from breathing deeply?]], [[¿El dolor le impide respirar hondo?]])
    * code = $kyphoplasty#pain-limits-breathing "Pain limits breathing"
    * insert Encodes(K11)
    * insert ExtractAs(survey)
  * item[+]
    * insert Ask(odi-score, decimal, [[Result of the Oswestry Disability Index, if you filled it in]], [[Resultado del Índice de Discapacidad de Oswestry, si lo rellenó]])
    * code = $loinc#97909-6 "Oswestry disability index score ODI"
    * insert Encodes(K12)
    * insert BeyondSource("C16 Trials follow patients with ODI; its questions are licensed and are not here.")
    * insert InUnit({score}, score)
    * insert ExtractAs(survey)
    * insert Help(odi-score, [[Your care team has this form. Leave it empty if nobody gave it to you.]], [[Su equipo de atención tiene este formulario. Déjelo vacío si nadie se lo dio.]])
  * item[+]
    * insert Ask(eq-5d-index, decimal, [[Result of the EQ-5D questionnaire, if you filled it in]], [[Resultado del cuestionario EQ-5D, si lo rellenó]])
    * code = $kyphoplasty#eq-5d-index "EQ-5D index"
    * insert Encodes(K12)
    * insert BeyondSource("C16 Trials follow patients with scores of quality of life; the questions are licensed and are not here.")
    * insert InUnit({score}, score)
    * insert ExtractAs(survey)
    * insert Help(eq-5d-index, [[Your care team works this number out. Leave it empty if you do not have it.]], [[Su equipo de atención calcula este número. Déjelo vacío si no lo tiene.]])

* item[+]
  * insert Ask(needle-part, group, [[Where the needle was]], [[Donde estuvo la aguja]])
  * item[+]
    * insert AskYesNo(soreness, [[Is the place sore?]], [[¿Le duele ese lugar?]])
    * code = $kyphoplasty#needle-site-soreness "Soreness of the needle site"
    * insert Encodes(K70)
    * insert ExtractAs(survey)
    * insert Help(soreness, [[It may be sore for a few days. This is to be expected.]], [[Puede doler unos días. Es de esperar.]])
  * item[+]
    * insert Ask(soreness-days, quantity, [[For how many days?]], [[¿Desde hace cuántos días?]])
    * code = $kyphoplasty#needle-site-soreness-days "Days of soreness"
    * insert Encodes(K70)
    * insert OnlyIf(soreness, yes)
    * insert InUnitOf(d, days)
    * insert ExtractAs(survey)
  * item[+]
    * insert AskYesNo(wound-sign, [[Is the place red or warm, does fluid come out, or do you have a fever?]], [[¿Está el lugar rojo o caliente, sale líquido o tiene usted fiebre?]])
    * code = $kyphoplasty#wound-infection-sign "Sign of infection at the needle site"
    * insert Encodes(K23)
    * insert ExtractAs(survey)
    * required = true

* item[+]
  * insert Ask(nerve-part, group, [[New since the procedure]], [[Nuevo desde el procedimiento]])
  * insert Encodes(K29)
  * item[+]
    * insert AskYesNo(numbness, [[Is any part of your body numb?]], [[¿Ha perdido la sensibilidad en alguna parte del cuerpo?]])
    * code = $kyphoplasty#numbness "Numbness"
    * insert Encodes(K29)
    * insert ExtractAs(survey)
    * required = true
  * item[+]
    * insert AskYesNo(tingling, [[Does any part of your body tingle?]], [[¿Siente hormigueo en alguna parte del cuerpo?]])
    * code = $kyphoplasty#tingling "Tingling"
    * insert Encodes(K29)
    * insert ExtractAs(survey)
    * required = true
  * item[+]
    * insert AskYesNo(weakness, [[Is an arm or a leg weaker than before?]], [[¿Tiene un brazo o una pierna más débil que antes?]])
    * code = $kyphoplasty#weakness "Weakness"
    * insert Encodes(K29)
    * insert ExtractAs(survey)
    * required = true
  * item[+]
    * insert Ask(nerve-details, text, [[Where, and since when?]], [[¿Dónde y desde cuándo?]])
    * insert Encodes(K29)
    * insert OnlyIf(numbness, yes)
    * insert OnlyIf(tingling, yes)
    * insert OnlyIf(weakness, yes)
    * enableBehavior = #any

* item[+]
  * insert Ask(alarm-part, group, [[What to do now]], [[Qué hacer ahora]])
  * item[+]
    * insert Ask(alarm-sign-count, integer, [[Answers that your care team should know today]], [[Respuestas que su equipo de atención debe conocer hoy]])
    * code = $kyphoplasty#alarm-sign-count "Signs to report"
    * insert Encodes(K23)
    * insert Encodes(K26)
    * insert Encodes(K29)
    * insert Calculated([["iif(%resource.repeat(item).where(linkId = 'numbness').answer.value.where(code = 'yes').exists(), 1, 0) + iif(%resource.repeat(item).where(linkId = 'tingling').answer.value.where(code = 'yes').exists(), 1, 0) + iif(%resource.repeat(item).where(linkId = 'weakness').answer.value.where(code = 'yes').exists(), 1, 0) + iif(%resource.repeat(item).where(linkId = 'wound-sign').answer.value.where(code = 'yes').exists(), 1, 0) + iif(%resource.repeat(item).where(linkId = 'pain-score').answer.value > %resource.repeat(item).where(linkId = 'pain-before').answer.value, 1, 0)"]])
    * insert ExtractAs(survey)
  * item[+]
    * insert Ask(alarm, display, [[Call your care team today and tell them about these answers. In an emergency call your local emergency number.]], [[Llame hoy a su equipo de atención y cuente estas respuestas. Si es una emergencia, llame al número de emergencias de su zona.]])
    * insert Encodes(K29)
    * insert BeyondSource("The source names the signs; what to do about them is ordinary advice.")
    * enableWhen[+].question = "alarm-sign-count"
    * enableWhen[=].operator = #>
    * enableWhen[=].answerInteger = 0

* item[+]
  * insert Ask(bone-part, group, [[Strong bones]], [[Huesos fuertes]])
  * insert Encodes(R18)
  * item[+]
    * insert AskYesNo(osteoporosis, [[Has a doctor told you that you have osteoporosis (thin bones)?]], [[¿Le ha dicho un médico que tiene osteoporosis (huesos frágiles)?]])
    * insert Encodes(K73)
    * insert Encodes(R18)
    * insert InitiallyKnown("Osteoporosis")
  * item[+]
    * insert AskYesNo(talk-physician, [[Have you talked about stronger bones with the doctor who did the procedure?]], [[¿Ha hablado sobre cómo fortalecer los huesos con el médico que hizo el procedimiento?]])
    * code = $kyphoplasty#bone-health-talk-physician "Bone health discussed with the operator"
    * insert Encodes(K74)
    * insert OnlyIf(osteoporosis, yes)
    * insert ExtractAs(survey)
  * item[+]
    * insert AskYesNo(talk-primary-care, [[Have you talked about it with your primary care doctor?]], [[¿Ha hablado de ello con su médico de cabecera?]])
    * code = $kyphoplasty#bone-health-talk-primary-care "Bone health discussed with primary care"
    * insert Encodes(K74)
    * insert OnlyIf(osteoporosis, yes)
    * insert ExtractAs(survey)
  * item[+]
    * insert Ask(bone-treatment, choice, [[What do you take for your bones? Choose all that apply.]], [[¿Qué toma para los huesos? Elija todo lo que corresponda.]])
    * code = $kyphoplasty#bone-treatment "Treatment for stronger bone"
    * insert Encodes(K73)
    * insert OnlyIf(osteoporosis, yes)
    * insert AnswerFrom(bone-treatment)
    * insert AsCheckBoxes
    * repeats = true
    * insert ExtractAs(survey)
    * insert Help(bone-treatment, [[Minerals, vitamins and medicines may lower the risk of another fracture. Which are right for you is for your doctors to say.]], [[Los minerales, las vitaminas y los medicamentos pueden disminuir el riesgo de otra fractura. Sus médicos le dirán cuáles le convienen.]])

* item[+]
  * insert Ask(your-questions, group, [[Your questions]], [[Sus preguntas]])
  * item[+]
    * insert Ask(questions, text, [[A question for your care team]], [[Una pregunta para su equipo de atención]])
    * code = $kyphoplasty#patient-question "Question of the patient"
    * insert Encodes(K74)
    * repeats = true
