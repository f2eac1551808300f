// Encodes K01, K02, K06, K08-K12, K18-K21, K25, K27, K28, K38, K40, K41, K42, K44; R1-R3, R6, R7, R9, R10: what the clinician finds on eligibility.
Instance: kyphoplasty-eligibility-review
InstanceOf: Questionnaire
Usage: #definition
* insert Form(kyphoplasty-eligibility-review, KyphoplastyEligibilityReview)
* insert FilledInBy(PROV, [[healthcare provider]])
* title = "Eligibility for kyphoplasty"
* title insert InSpanish([[Elegibilidad para la cifoplastia]])
* description = "The clinician's findings on the four gates of eligibility, the age of the fracture, and what has to be on record before the procedure."
* purpose = "Settles what the chart leaves open, in the terms that the pathway reads."
* code = $kyphoplasty#eligibility-review "Eligibility review"
* insert Encodes(K01)
* insert Encodes(K06)
* insert Encodes(K18)
* insert Encodes(K25)
* insert Encodes(K27)
* insert Encodes(K28)
* insert Encodes(K38)
* insert Encodes(K40)
* insert Encodes(K41)
* insert Encodes(K44)
* insert Encodes(R1)
* insert Encodes(R2)
* insert Encodes(R3)
* insert Encodes(R6)
* insert Encodes(R7)
* insert Encodes(R9)
* insert Encodes(R10)

* item[+]
  * insert Ask(fracture-part, group, [[The fracture]], [[La fractura]])
  * item[+]
    * insert Ask(fracture, group, [[Fracture]], [[Fractura]])
    * insert Help(fracture, [[An entry for each time at which bone broke. One entry may name several levels.]], [[Una entrada por cada vez que se rompió el hueso. Una entrada puede nombrar varios niveles.]])
    * insert Encodes(K01)
    * repeats = true
    * insert ForEach(fracture, "Fractures")
    * insert Becomes(Condition)
    * insert FixedConcept(Condition, clinicalStatus, [[$condition-clinical#active "Active"]])
    * insert FixedConcept(Condition, category, [[$condition-category#problem-list-item "Problem List Item"]])
    * item[+]
      * insert Ask(fracture-id, string, [[Entry in the record]], [[Entrada en la historia clínica]])
      * insert Encodes(K01)
      * insert Hidden
      * insert Initially([["%fracture.id"]])
      * insert GoesTo(Condition, id)
    * item[+]
      * insert Ask(fracture-kind, choice, [[Kind of fracture]], [[Tipo de fractura]])
      * insert Encodes(K01)
      * insert Encodes(K07)
      * insert Encodes(K08)
      * insert Encodes(K15)
      * insert AnswerFrom(vertebral-fracture)
      * insert Initially([["%fracture.code.coding.first()"]])
      * insert GoesTo(Condition, code)
      * required = true
    * item[+]
      * insert Ask(fracture-verification, choice, [[How sure is it?]], [[¿Qué tan segura es?]])
      * insert Encodes(K01)
      * insert Encodes(K06)
      * insert AnswerFrom(fracture-verification)
      * insert AsButtons
      * insert Initially([["%fracture.verificationStatus.coding.where(code = 'confirmed' or code = 'provisional')"]])
      * insert GoesTo(Condition, verificationStatus)
      * required = true
    * item[+]
      * insert Ask(fracture-level, choice, [[Level, or levels]], [[Nivel o niveles]])
      * insert Encodes(K02)
      * insert Encodes(K42)
      * insert AnswerFrom(vertebral-level)
      * insert Initially([["%fracture.bodySite.coding.where(system = 'http://snomed.info/sct')"]])
      * insert GoesTo(Condition, bodySite)
      * repeats = true
      * insert Help(fracture-level, [[The source sets no limit of level. Name every vertebra that is to be treated.]], [[La fuente no limita el nivel. Indique cada vértebra que se va a tratar.]])
    * item[+]
      * insert Ask(fracture-onset, date, [[Day on which it began]], [[Día en que comenzó]])
      * insert Encodes(K08)
      * insert Initially([["%fracture.onset.ofType(dateTime)"]])
      * insert GoesTo(Condition, onset[x])
      * insert Help(fracture-onset, [[Treatments, images and examinations count from this day on.]], [[Los tratamientos, las imágenes y los exámenes cuentan desde este día.]])
  * item[+]
    * insert Ask(fracture-acuity, choice, [[Is the fracture new?]], [[¿Es reciente la fractura?]])
    * code = $kyphoplasty#fracture-acuity "Fracture acuity"
    * insert Encodes(K27)
    * insert Encodes(R6)
    * insert AnswerFrom(fracture-acuity)
    * insert AsButtons
    * insert InitiallyKnown("Fracture Acuity")
    * insert ExtractAs(exam)
    * insert Help(fracture-acuity, [[MRI or bone scan, and an examination under fluoroscopy, support the answer. An old fracture raises the risk of more back pain; it excludes nobody.]], [[La respuesta se apoya en una resonancia o gammagrafía ósea y en un examen bajo fluoroscopia. Una fractura antigua aumenta el riesgo de más dolor de espalda; no excluye a nadie.]])
  * insert AskDone(fluoroscopic-examination, K28, R6, "Fluoroscopic Examination Done", [[Was the painful level examined under fluoroscopy?]], [[¿Se examinó bajo fluoroscopia el nivel doloroso?]], [[Examination under fluoroscopy]], [[Examen bajo fluoroscopia]], [[$kyphoplasty#fluoroscopic-physical-examination "Physical examination of the spine under fluoroscopy"]])
  * item[+]
    * insert Ask(height-loss, quantity, [[Height that the vertebra has lost]], [[Altura que ha perdido la vértebra]])
    * code = $kyphoplasty#vertebral-height-loss "Loss of vertebral height"
    * insert Encodes(K08)
    * insert InUnitOf(%, [[%]])
    * insert ExtractAs(imaging)
    * insert Help(height-loss, [[If measured. No threshold decides.]], [[Si se midió. Ningún umbral decide.]])

* item[+]
  * insert Ask(pain-part, group, [[Pain]], [[Dolor]])
  * item[+]
    * insert Ask(pain-score, integer, [[Pain score, 0 to 10]], [[Puntuación del dolor, de 0 a 10]])
    * code = $loinc#72514-3 "Pain severity - 0-10 verbal numeric rating [Score] - Reported"
    * insert Encodes(K09)
    * insert Between(0, 10)
    * insert ExtractAs(survey)
  * item[+]
    * insert AskYesNo(pain-limits-breathing, [[Does the pain limit breathing?]], [[¿El dolor limita la respiración?]])
    * code = $kyphoplasty#pain-limits-breathing "Pain limits breathing"
    * insert Encodes(K11)
    * insert InitiallyKnown("Pain Limits Breathing")
    * insert ExtractAs(exam)
  * item[+]
    * insert AskYesNo(pain-limits-walking, [[Does the pain limit walking?]], [[¿El dolor limita la marcha?]])
    * code = $kyphoplasty#pain-limits-walking "Pain limits walking"
    * insert Encodes(K12)
    * insert InitiallyKnown("Pain Limits Walking")
    * insert ExtractAs(exam)

* item[+]
  * insert Ask(treatment-part, group, [[Treatment without surgery]], [[Tratamiento sin cirugía]])
  * insert Encodes(R1)
  * insert AskDone(back-brace, K19, R1, "Back Brace Tried", [[Was a back brace tried for this fracture?]], [[¿Se probó una faja o un corsé por esta fractura?]], [[Back brace]], [[Faja o corsé]], [[$sct#77476009 "Application of back brace"]])
  * item[+]
    * insert AskYesNo(pain-medicine, [[Was pain medicine tried for this fracture?]], [[¿Se probaron analgésicos por esta fractura?]])
    * insert Encodes(K19)
    * insert InitiallyKnown("Pain Medicine Tried")
  * insert OnRecord(pain-medicine, K19, "Pain Medicine Tried")
  * item[+]
    * insert Ask(pain-medicine-record, group, [[Pain medicine]], [[Analgésico]])
    * insert Encodes(K19)
    * insert OnlyIf(pain-medicine, yes)
    * insert OnlyIfEmpty(pain-medicine-on-record)
    * enableBehavior = #all
    * required = true
    * repeats = true
    * insert Becomes(MedicationStatement)
    * insert FixedCode(MedicationStatement, status, active)
    * item[+]
      * insert Ask(pain-medicine-kind, choice, [[Medicine]], [[Medicamento]])
      * insert Encodes(K19)
      * insert AnswerFrom(analgesic)
      * insert GoesTo(MedicationStatement, medication[x])
      * required = true
    * item[+]
      * insert Ask(pain-medicine-day, date, [[Since when?]], [[¿Desde cuándo?]])
      * insert Encodes(K19)
      * insert GoesTo(MedicationStatement, effective[x])
      * required = true
  * insert AskDone(other-treatment, K19, R1, "Other Treatment Tried", [[Was any other treatment without surgery tried?]], [[¿Se probó otro tratamiento sin cirugía?]], [[Other treatment]], [[Otro tratamiento]], [[$kyphoplasty#other-conservative-treatment "Other treatment without surgery"]])
  * item[+]
    * insert Ask(conservative-treatment-outcome, choice, [[What have these treatments achieved, taken together?]], [[¿Qué se ha logrado con estos tratamientos, en conjunto?]])
    * code = $kyphoplasty#conservative-treatment-outcome "Outcome of conservative treatment"
    * insert Encodes(K18)
    * insert Encodes(R1)
    * insert AnswerFrom(conservative-treatment-outcome)
    * insert AsButtons
    * insert InitiallyKnown("Conservative Treatment Outcome")
    * insert ExtractAs(therapy)
    * required = true
    * insert Help(conservative-treatment-outcome, [[Kyphoplasty is open only when they have failed. This holds for fractures by cancer, too.]], [[La cifoplastia solo procede cuando han fallado. Esto vale también para las fracturas por cáncer.]])

* item[+]
  * insert Ask(exclusion-part, group, [[Pregnancy and infection]], [[Embarazo e infección]])
  * insert Encodes(R2)
  * insert Encodes(R3)
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
    * insert AskYesNo(active-infection, [[Is any infection active?]], [[¿Hay alguna infección activa?]])
    * code = $kyphoplasty#active-infection-assessment "Assessment for active infection"
    * insert Encodes(K25)
    * insert Encodes(R3)
    * insert ExtractAs(exam)
    * required = true
    * insert Help(active-infection, [[Yes postpones the procedure, not sure leaves it undecided. The source names no test: how an infection is ruled out is your decision.]], [[Un sí pospone el procedimiento; un no lo sé lo deja sin decidir. La fuente no indica ninguna prueba: usted decide cómo descartar una infección.]])

* item[+]
  * insert Ask(record-part, group, [[On record before the procedure]], [[Registrado antes del procedimiento]])
  * insert AskDone(history-and-physical, K41, R7, "History And Physical Done", [[Have history and physical examination been done?]], [[¿Se hicieron la historia clínica y el examen físico?]], [[History and physical examination]], [[Historia clínica y examen físico]], [[$sct#63332003 "History AND physical examination"]])
  * insert AskDone(condition-list, K40, R10, "Condition List Obtained", [[Do you have the list of medical conditions?]], [[¿Tiene la lista de enfermedades?]], [[List of conditions]], [[Lista de enfermedades]], [[$kyphoplasty#condition-list-obtained "List of conditions obtained"]])
  * insert AskDone(medication-review, K44, R9, "Medication List Obtained", [[Have all medicines and supplements been gone through?]], [[¿Se revisaron todos los medicamentos y suplementos?]], [[Review of medicines]], [[Revisión de medicamentos]], [[$sct#182836005 "Review of medication"]])
  * item[+]
    * insert AskYesNo(bleeding-risk-medication, [[Does the patient take anything that raises the risk of bleeding?]], [[¿Toma el paciente algo que aumente el riesgo de sangrado?]])
    * code = $kyphoplasty#bleeding-risk-medication-assessment "Assessment for medicines that promote bleeding"
    * insert Encodes(K44)
    * insert Encodes(R9)
    * insert ExtractAs(exam)
    * insert Help(bleeding-risk-medication, [[A no settles every medicine that is on record up to now, also those that the pathway cannot place.]], [[Un no resuelve todos los medicamentos registrados hasta ahora, también los que el protocolo no puede clasificar.]])
  * insert AskDone(avoid-list, K21, R9, "Medications To Avoid List Given", [[Was the list of medicines to avoid given?]], [[¿Se entregó la lista de medicamentos que se deben evitar?]], [[List of medicines to avoid]], [[Lista de medicamentos que se deben evitar]], [[$kyphoplasty#medications-to-avoid-list-given "List of medicines to avoid given"]])

* item[+]
  * insert Ask(result-part, group, [[Result]], [[Resultado]])
  * item[+]
    * insert Ask(gates-met, integer, [[Gates that are met, of four]], [[Condiciones que se cumplen, de cuatro]])
    * code = $kyphoplasty#gates-met "Gates met"
    * insert Encodes(R1)
    * insert Encodes(R2)
    * insert Encodes(R3)
    * insert Calculated([["iif(%resource.repeat(item).where(linkId = 'fracture-verification').answer.value.where(code = 'confirmed').exists(), 1, 0) + iif(%resource.repeat(item).where(linkId = 'conservative-treatment-outcome').answer.value.where(code = 'failed').exists() and %resource.repeat(item).where(linkId = 'back-brace' or linkId = 'pain-medicine' or linkId = 'other-treatment').answer.value.where(code = 'yes').exists(), 1, 0) + iif(%resource.repeat(item).where(linkId = 'pregnancy-status').answer.value.where(code = '60001007' or code = 'not-of-childbearing-potential').exists(), 1, 0) + iif(%resource.repeat(item).where(linkId = 'active-infection').answer.value.where(code = 'no').exists(), 1, 0)"]])
    * insert Help(gates-met, [[A confirmed fracture; treatment that was tried and failed; no pregnancy; no active infection. The pathway itself decides by the whole record.]], [[Una fractura confirmada; un tratamiento que se probó y falló; sin embarazo; sin infección activa. El protocolo mismo decide según toda la historia.]])
