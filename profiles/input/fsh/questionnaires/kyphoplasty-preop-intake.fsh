// Encodes K09-K12, K18, K19, K25, K33, K38, K40, K44, K45, K47, K48, K74; R1-R3, R8-R10, R12: what the patient tells ahead.
Instance: kyphoplasty-preop-intake
InstanceOf: Questionnaire
Usage: #definition
* insert Form(kyphoplasty-preop-intake, KyphoplastyPreopIntake)
* insert FilledInBy(PAT, patient)
* title = "Before your kyphoplasty"
* title insert InSpanish([[Antes de su cifoplastia]])
* description = "The patient's own account ahead of the procedure: the back, treatments tried, pregnancy, infection, conditions, medicines, allergies and transport."
* purpose = "Gives the clinician what decides on eligibility and preparation."
* code = $kyphoplasty#preop-intake "Pre-procedure intake"
* insert Encodes(K09)
* insert Encodes(K10)
* insert Encodes(K11)
* insert Encodes(K12)
* insert Encodes(K18)
* insert Encodes(K19)
* insert Encodes(K25)
* insert Encodes(K33)
* insert Encodes(K38)
* insert Encodes(K40)
* insert Encodes(K44)
* insert Encodes(K45)
* insert Encodes(K47)
* insert Encodes(K48)
* insert Encodes(K74)
* insert Encodes(R1)
* insert Encodes(R2)
* insert Encodes(R3)
* insert Encodes(R8)
* insert Encodes(R9)
* insert Encodes(R10)
* insert Encodes(R12)

* item[+]
  * linkId = "about-you"
  * text = "About you"
  * text insert InSpanish([[Sobre usted]])
  * type = #group
  * item[+]
    * linkId = "full-name"
    * text = "Your name"
    * text insert InSpanish([[Su nombre]])
    * type = #string
    * insert Initially([["%patient.name.first().select(given.first() & ' ' & family)"]])
  * item[+]
    * linkId = "birth-date"
    * text = "Your date of birth"
    * text insert InSpanish([[Su fecha de nacimiento]])
    * type = #date
    * insert Initially([["%patient.birthDate"]])
  * item[+]
    * insert Ask(primary-care-physician, string, [[Who is your primary care doctor?]], [[¿Quién es su médico de cabecera?]])
    * insert Encodes(K74)
    * insert Initially([["%patient.generalPractitioner.display.first()"]])

* item[+]
  * linkId = "your-back"
  * text = "Your back"
  * text insert InSpanish([[Su espalda]])
  * type = #group
  * item[+]
    * linkId = "pain-score"
    * code = $loinc#72514-3 "Pain severity - 0-10 verbal numeric rating [Score] - Reported"
    * text = "How strong is your back pain today, from 0 (no pain) to 10 (the worst pain you can imagine)?"
    * text insert InSpanish([[¿Qué tan fuerte es hoy su dolor de espalda, de 0 (ningún dolor) a 10 (el peor dolor que pueda imaginar)?]])
    * type = #integer
    * insert Encodes(K09)
    * insert Between(0, 10)
    * insert ExtractAs(survey)
  * item[+]
    * linkId = "stooped-posture"
    * text = "Has your back become bent forward?"
    * text insert InSpanish([[¿Se le ha encorvado la espalda?]])
    * type = #choice
    * insert Encodes(K10)
    * answerValueSet = "http://kyphoplasty-pathway.org/fhir/ValueSet/yes-no-unsure"
    * insert AsButtons
  * item[+]
    * linkId = "pain-limits-breathing"
    * code = $kyphoplasty#pain-limits-breathing "Pain limits breathing"
    * text = "Does the pain keep you from breathing deeply?"
    * text insert InSpanish([[¿El dolor le impide respirar hondo?]])
    * type = #choice
    * insert Encodes(K11)
    * insert ExtractAs(survey)
    * answerValueSet = "http://kyphoplasty-pathway.org/fhir/ValueSet/yes-no-unsure"
    * insert AsButtons
  * item[+]
    * linkId = "pain-limits-walking"
    * code = $kyphoplasty#pain-limits-walking "Pain limits walking"
    * text = "Does the pain keep you from walking as you used to?"
    * text insert InSpanish([[¿El dolor le impide caminar como antes?]])
    * type = #choice
    * insert Encodes(K12)
    * insert ExtractAs(survey)
    * answerValueSet = "http://kyphoplasty-pathway.org/fhir/ValueSet/yes-no-unsure"
    * insert AsButtons

* item[+]
  * linkId = "treatments"
  * text = "Treatments so far"
  * text insert InSpanish([[Tratamientos hasta ahora]])
  * type = #group
  * insert Encodes(R1)
  * item[+]
    * linkId = "conservative-treatments"
    * code = $kyphoplasty#conservative-treatment-tried "Conservative treatment tried"
    * text = "Which of these have you had for this fracture? Choose all that apply."
    * text insert InSpanish([[¿Cuáles de estos ha recibido por esta fractura? Elija todos los que correspondan.]])
    * type = #choice
    * insert InitiallyKnown("Conservative Treatments")
    * insert Encodes(K19)
    * required = true
    * repeats = true
    * answerValueSet = "http://kyphoplasty-pathway.org/fhir/ValueSet/conservative-treatment"
    * insert AsCheckBoxes
    * insert Help(conservative-treatments, [[Pain medicine includes what you buy without a prescription. Other treatment means, for example, rest or exercises.]], [[Los analgésicos incluyen los que se compran sin receta. Otro tratamiento es, por ejemplo, reposo o ejercicios.]])
  * item[+]
    * linkId = "conservative-treatment-outcome"
    * code = $kyphoplasty#conservative-treatment-outcome "Outcome of conservative treatment"
    * text = "Did the treatments, taken together, help against the pain?"
    * text insert InSpanish([[En conjunto, ¿ayudaron los tratamientos contra el dolor?]])
    * type = #choice
    * insert Encodes(K18)
    * enableWhen[+].question = "conservative-treatments"
    * enableWhen[=].operator = #=
    * enableWhen[=].answerCoding = $kyphoplasty#back-brace
    * enableWhen[+].question = "conservative-treatments"
    * enableWhen[=].operator = #=
    * enableWhen[=].answerCoding = $kyphoplasty#pain-medicine
    * enableWhen[+].question = "conservative-treatments"
    * enableWhen[=].operator = #=
    * enableWhen[=].answerCoding = $kyphoplasty#other-conservative-treatment
    * enableBehavior = #any
    * required = true
    * answerOption[+].valueCoding = $kyphoplasty#failed "Did not help"
    * answerOption[=].valueCoding.display insert InSpanish([[No ayudó]])
    * answerOption[+].valueCoding = $kyphoplasty#partial "Helped somewhat"
    * answerOption[=].valueCoding.display insert InSpanish([[Ayudó algo]])
    * answerOption[+].valueCoding = $kyphoplasty#helped "Helped"
    * answerOption[=].valueCoding.display insert InSpanish([[Ayudó]])
    * answerOption[+].valueCoding = $kyphoplasty#ongoing "Too early to tell"
    * answerOption[=].valueCoding.display insert InSpanish([[Aún es pronto para saberlo]])
    * answerOption[+].valueCoding = $kyphoplasty#unsure "Not sure"
    * answerOption[=].valueCoding.display insert InSpanish([[No lo sé]])
    * insert AsButtons
    * insert Help(conservative-treatment-outcome, [[If one of them helped and another did not, choose what holds for the pain you have now.]], [[Si uno ayudó y otro no, elija lo que corresponda al dolor que tiene ahora.]])
  * item[+]
    * linkId = "treatment-details"
    * text = "What was it, and for how long?"
    * text insert InSpanish([[¿Qué fue y durante cuánto tiempo?]])
    * type = #text
    * insert Encodes(K19)
    * enableWhen[+].question = "conservative-treatments"
    * enableWhen[=].operator = #=
    * enableWhen[=].answerCoding = $kyphoplasty#back-brace
    * enableWhen[+].question = "conservative-treatments"
    * enableWhen[=].operator = #=
    * enableWhen[=].answerCoding = $kyphoplasty#pain-medicine
    * enableWhen[+].question = "conservative-treatments"
    * enableWhen[=].operator = #=
    * enableWhen[=].answerCoding = $kyphoplasty#other-conservative-treatment
    * enableBehavior = #any

* item[+]
  * linkId = "pregnancy-part"
  * text = "Pregnancy"
  * text insert InSpanish([[Embarazo]])
  * type = #group
  * insert Encodes(R2)
  * insert Note(pregnancy-part, [[Kyphoplasty is not done during pregnancy. We ask everyone.]], [[La cifoplastia no se hace durante el embarazo. Se lo preguntamos a todas las personas.]])
  * item[+]
    * linkId = "pregnancy"
    * text = "Are you pregnant?"
    * text insert InSpanish([[¿Está embarazada?]])
    * type = #choice
    * insert InitiallyKnown("Pregnancy")
    * insert Encodes(K38)
    * required = true
    * answerValueSet = "http://kyphoplasty-pathway.org/fhir/ValueSet/pregnancy-intake-answer"
    * insert AsButtons

* item[+]
  * linkId = "infection-part"
  * text = "Infection"
  * text insert InSpanish([[Infección]])
  * type = #group
  * insert Encodes(R3)
  * insert Note(infection-part, [[With an infection anywhere in the body the procedure has to wait.]], [[Con una infección en cualquier parte del cuerpo, el procedimiento tiene que esperar.]])
  * item[+]
    * linkId = "active-infection"
    * text = "Do you have an infection at present, for example of the bladder, the lungs, the skin or a tooth?"
    * text insert InSpanish([[¿Tiene actualmente alguna infección, por ejemplo de la vejiga, los pulmones, la piel o un diente?]])
    * type = #choice
    * insert Encodes(K25)
    * required = true
    * answerValueSet = "http://kyphoplasty-pathway.org/fhir/ValueSet/yes-no-unsure"
    * insert AsButtons
    * insert Help(active-infection, [[If you have a fever and do not know why, choose Not sure. Your doctor will look for an infection in any case.]], [[Si tiene fiebre y no sabe por qué, elija No lo sé. De todos modos, su médico buscará si hay una infección.]])
  * item[+]
    * linkId = "infection-details"
    * text = "Where is it, and what treatment do you get?"
    * text insert InSpanish([[¿Dónde está y qué tratamiento recibe?]])
    * type = #text
    * insert Encodes(K25)
    * enableWhen[+].question = "active-infection"
    * enableWhen[=].operator = #=
    * enableWhen[=].answerCoding = $kyphoplasty#yes
    * enableWhen[+].question = "active-infection"
    * enableWhen[=].operator = #=
    * enableWhen[=].answerCoding = $kyphoplasty#unsure
    * enableBehavior = #any

* item[+]
  * linkId = "conditions"
  * text = "Your medical conditions"
  * text insert InSpanish([[Sus enfermedades]])
  * type = #group
  * insert Encodes(R10)
  * item[+]
    * linkId = "osteoporosis"
    * text = "Has a doctor told you that you have osteoporosis (thin bones)?"
    * text insert InSpanish([[¿Le ha dicho un médico que tiene osteoporosis (huesos frágiles)?]])
    * type = #choice
    * insert InitiallyKnown("Osteoporosis")
    * insert Encodes(K07)
    * insert Encodes(K73)
    * answerValueSet = "http://kyphoplasty-pathway.org/fhir/ValueSet/yes-no-unsure"
    * insert AsButtons
  * item[+]
    * linkId = "other-conditions"
    * code = $kyphoplasty#condition-list-obtained "List of conditions obtained"
    * text = "Do you have any other medical condition?"
    * text insert InSpanish([[¿Tiene alguna otra enfermedad?]])
    * type = #choice
    * insert Encodes(K39)
    * insert Encodes(K40)
    * required = true
    * answerValueSet = "http://kyphoplasty-pathway.org/fhir/ValueSet/yes-no-unsure"
    * insert AsButtons
  * item[+]
    * insert Ask(condition, group, [[Condition]], [[Enfermedad]])
    * insert Encodes(K40)
    * insert OnlyIf(other-conditions, yes)
    * required = true
    * repeats = true
    * insert Becomes(Condition)
    * insert FixedConcept(Condition, verificationStatus, [[$condition-ver-status#unconfirmed "Unconfirmed"]])
    * insert FixedConcept(Condition, clinicalStatus, [[$condition-clinical#active "Active"]])
    * insert FixedConcept(Condition, category, [[$condition-category#problem-list-item "Problem List Item"]])
    * item[+]
      * insert Ask(condition-name, string, [[Name of the condition]], [[Nombre de la enfermedad]])
      * insert Encodes(K40)
      * insert GoesTo(Condition, code.text)
      * required = true
    * item[+]
      * insert Ask(condition-since, string, [[Since when? A year is enough.]], [[¿Desde cuándo? Basta con el año.]])
      * insert Encodes(K40)
      * insert GoesTo(Condition, onset[x])

* item[+]
  * linkId = "medicines"
  * text = "Your medicines and supplements"
  * text insert InSpanish([[Sus medicamentos y suplementos]])
  * type = #group
  * insert Encodes(R9)
  * insert Note(medicines, [[Some medicines and supplements make bleeding more likely. Do not stop any of them by yourself: your doctor tells you what to do.]], [[Algunos medicamentos y suplementos aumentan el riesgo de sangrado. No deje ninguno por su cuenta: su médico le dirá qué hacer.]])
  * item[+]
    * linkId = "takes-medicines"
    * text = "Do you take any medicine?"
    * text insert InSpanish([[¿Toma algún medicamento?]])
    * type = #choice
    * insert InitiallyKnown("Takes Medicines")
    * insert Encodes(K44)
    * required = true
    * answerValueSet = "http://kyphoplasty-pathway.org/fhir/ValueSet/yes-no-unsure"
    * insert AsButtons
  * item[+]
    * linkId = "medicine"
    * text = "Medicine"
    * text insert InSpanish([[Medicamento]])
    * type = #group
    * repeats = true
    * insert Encodes(K44)
    * insert OnlyIf(takes-medicines, yes)
    * insert Becomes(MedicationStatement)
    * insert FixedCode(MedicationStatement, status, active)
    * item[+]
      * insert Ask(medicine-name, string, [[Name of the medicine]], [[Nombre del medicamento]])
      * insert Encodes(K44)
      * insert GoesTo(MedicationStatement, medication[x].text)
      * required = true
    * item[+]
      * insert Ask(medicine-dose, string, [[How much, and how often]], [[Cuánto y con qué frecuencia]])
      * insert Encodes(K44)
      * insert GoesTo(MedicationStatement, dosage.text)
  * item[+]
    * linkId = "takes-supplements"
    * text = "Do you take any vitamin, mineral, herb or other supplement?"
    * text insert InSpanish([[¿Toma alguna vitamina, mineral, hierba u otro suplemento?]])
    * type = #choice
    * insert Encodes(K44)
    * required = true
    * answerValueSet = "http://kyphoplasty-pathway.org/fhir/ValueSet/yes-no-unsure"
    * insert AsButtons
  * item[+]
    * insert Ask(supplement, group, [[Supplement]], [[Suplemento]])
    * insert Encodes(K44)
    * insert OnlyIf(takes-supplements, yes)
    * required = true
    * repeats = true
    * insert Becomes(MedicationStatement)
    * insert FixedCode(MedicationStatement, status, active)
    * item[+]
      * insert Ask(supplement-name, string, [[Name of the supplement]], [[Nombre del suplemento]])
      * insert Encodes(K44)
      * insert GoesTo(MedicationStatement, medication[x].text)
      * required = true
  * item[+]
    * linkId = "bleeding-risk-medicines"
    * text = "Which of these do you take? Choose all that apply."
    * text insert InSpanish([[¿Cuáles de estos toma? Elija todos los que correspondan.]])
    * type = #choice
    * insert InitiallyKnown("Bleeding Risk Medicines")
    * insert Encodes(K21)
    * insert Encodes(K44)
    * enableWhen[+].question = "takes-medicines"
    * enableWhen[=].operator = #=
    * enableWhen[=].answerCoding = $kyphoplasty#yes
    * enableWhen[+].question = "takes-medicines"
    * enableWhen[=].operator = #=
    * enableWhen[=].answerCoding = $kyphoplasty#unsure
    * enableWhen[+].question = "takes-supplements"
    * enableWhen[=].operator = #=
    * enableWhen[=].answerCoding = $kyphoplasty#yes
    * enableWhen[+].question = "takes-supplements"
    * enableWhen[=].operator = #=
    * enableWhen[=].answerCoding = $kyphoplasty#unsure
    * enableBehavior = #any
    * required = true
    * repeats = true
    * answerValueSet = "http://kyphoplasty-pathway.org/fhir/ValueSet/bleeding-risk-intake-answer"
    * insert AsCheckBoxes
    * insert Help(bleeding-risk-medicines, [[The list has no brand names. Among them are: warfarin (Coumadin); apixaban (Eliquis); rivaroxaban (Xarelto); dabigatran (Pradaxa); edoxaban (Savaysa); enoxaparin (Lovenox); dalteparin (Fragmin); fondaparinux (Arixtra); clopidogrel (Plavix); prasugrel (Effient); ticagrelor (Brilinta); ibuprofen (Advil and Motrin); naproxen (Aleve); diclofenac (Voltaren); celecoxib (Celebrex); meloxicam (Mobic). If you take none of them choose None of these; if you cannot tell choose Not sure.]], [[La lista no tiene marcas. Algunas son: warfarina (Coumadin); apixabán (Eliquis); rivaroxabán (Xarelto); dabigatrán (Pradaxa); edoxabán (Savaysa); enoxaparina (Lovenox); dalteparina (Fragmin); fondaparinux (Arixtra); clopidogrel (Plavix); prasugrel (Effient); ticagrelor (Brilinta); ibuprofeno (Advil y Motrin); naproxeno (Aleve); diclofenaco (Voltaren); celecoxib (Celebrex); meloxicam (Mobic). Si no toma ninguno, elija Ninguno de estos; si no está seguro, elija No lo sé.]])

* item[+]
  * linkId = "allergies"
  * text = "Your allergies"
  * text insert InSpanish([[Sus alergias]])
  * type = #group
  * insert Encodes(R8)
  * insert Note(allergies, [[Have you ever had a rash, swelling, trouble breathing or another reaction to any of these? If you do not know which kind of contrast it was, choose Not sure for both and say what happened.]], [[¿Ha tenido alguna vez erupción, hinchazón, dificultad para respirar u otra reacción a alguno de estos? Si no sabe qué tipo de contraste fue, elija No lo sé en ambas preguntas y diga qué pasó.]])
  * item[+]
    * linkId = "allergy-medication"
    * code = $kyphoplasty#medication-allergy "Allergy to a medicine"
    * text = "A medicine"
    * text insert InSpanish([[Un medicamento]])
    * type = #choice
    * insert InitiallyKnown("Medication Allergy")
    * insert Encodes(K33)
    * insert Encodes(K45)
    * required = true
    * answerValueSet = "http://kyphoplasty-pathway.org/fhir/ValueSet/yes-no-unsure"
    * insert AsButtons
  * item[+]
    * insert Ask(allergy-medication-record, group, [[Medicine that you are allergic to]], [[Medicamento al que es alérgico o alérgica]])
    * insert OnlyIf(allergy-medication, yes)
    * repeats = true
    * insert Becomes(AllergyIntolerance)
    * insert FixedConcept(AllergyIntolerance, clinicalStatus, [[$allergy-clinical#active "Active"]])
    * insert FixedConcept(AllergyIntolerance, verificationStatus, [[$allergy-verification#unconfirmed "Unconfirmed"]])
    * insert FixedCode(AllergyIntolerance, category, medication)
    * item[+]
      * insert Ask(allergy-medication-name, string, [[Which medicine?]], [[¿Qué medicamento?]])
      * insert Encodes(K45)
      * insert GoesTo(AllergyIntolerance, code.text)
      * required = true
    * item[+]
      * insert Ask(allergy-medication-details, text, [[What happened?]], [[¿Qué pasó?]])
      * insert Encodes(K45)
      * insert GoesTo(AllergyIntolerance, reaction.manifestation.text)
  * item[+]
    * linkId = "allergy-contrast-agent"
    * code = $kyphoplasty#contrast-agent-allergy "Allergy to a contrast agent"
    * text = "A contrast agent, given for a scan (MRI or CT)"
    * text insert InSpanish([[Un medio de contraste, administrado para una resonancia o una tomografía]])
    * type = #choice
    * insert InitiallyKnown("Contrast Agent Allergy")
    * insert Encodes(K33)
    * insert Encodes(K45)
    * required = true
    * answerValueSet = "http://kyphoplasty-pathway.org/fhir/ValueSet/yes-no-unsure"
    * insert AsButtons
  * item[+]
    * insert Ask(allergy-contrast-agent-record, group, [[The contrast agent]], [[El medio de contraste]])
    * insert OnlyIf(allergy-contrast-agent, yes)
    * insert Becomes(AllergyIntolerance)
    * insert FixedConcept(AllergyIntolerance, clinicalStatus, [[$allergy-clinical#active "Active"]])
    * insert FixedConcept(AllergyIntolerance, verificationStatus, [[$allergy-verification#unconfirmed "Unconfirmed"]])
    * insert FixedConcept(AllergyIntolerance, code, [[$sct#385420005 "Contrast media"]])
    * item[+]
      * insert Ask(allergy-contrast-agent-details, text, [[What was it, and what happened? If you do not know write: not known.]], [[¿Qué fue y qué pasó? Si no lo sabe, escriba: no lo sé.]])
      * insert Encodes(K45)
      * insert GoesTo(AllergyIntolerance, note.text)
      * required = true
  * item[+]
    * linkId = "allergy-contrast-dye"
    * code = $kyphoplasty#contrast-dye-allergy "Allergy to a contrast dye"
    * text = "A contrast dye, given for an X-ray or to see the blood vessels"
    * text insert InSpanish([[Un medio de contraste (colorante), administrado para una radiografía o para ver los vasos sanguíneos]])
    * type = #choice
    * insert InitiallyKnown("Contrast Dye Allergy")
    * insert Encodes(K33)
    * insert Encodes(K45)
    * required = true
    * answerValueSet = "http://kyphoplasty-pathway.org/fhir/ValueSet/yes-no-unsure"
    * insert AsButtons
  * item[+]
    * insert Ask(allergy-contrast-dye-record, group, [[The contrast dye]], [[El medio de contraste (colorante)]])
    * insert OnlyIf(allergy-contrast-dye, yes)
    * insert Becomes(AllergyIntolerance)
    * insert FixedConcept(AllergyIntolerance, clinicalStatus, [[$allergy-clinical#active "Active"]])
    * insert FixedConcept(AllergyIntolerance, verificationStatus, [[$allergy-verification#unconfirmed "Unconfirmed"]])
    * insert FixedConcept(AllergyIntolerance, code, [[$sct#385420005 "Contrast media"]])
    * item[+]
      * insert Ask(allergy-contrast-dye-details, text, [[What was it, and what happened? If you do not know write: not known.]], [[¿Qué fue y qué pasó? Si no lo sabe, escriba: no lo sé.]])
      * insert Encodes(K45)
      * insert GoesTo(AllergyIntolerance, note.text)
      * required = true
  * item[+]
    * linkId = "allergy-iodine"
    * code = $kyphoplasty#iodine-allergy "Allergy to iodine"
    * text = "Iodine"
    * text insert InSpanish([[Yodo]])
    * type = #choice
    * insert InitiallyKnown("Iodine Allergy")
    * insert Encodes(K33)
    * insert Encodes(K45)
    * required = true
    * answerValueSet = "http://kyphoplasty-pathway.org/fhir/ValueSet/yes-no-unsure"
    * insert AsButtons
  * item[+]
    * insert Ask(allergy-iodine-record, group, [[Your reaction to iodine]], [[Su reacción al yodo]])
    * insert OnlyIf(allergy-iodine, yes)
    * insert Becomes(AllergyIntolerance)
    * insert FixedConcept(AllergyIntolerance, clinicalStatus, [[$allergy-clinical#active "Active"]])
    * insert FixedConcept(AllergyIntolerance, verificationStatus, [[$allergy-verification#unconfirmed "Unconfirmed"]])
    * insert FixedConcept(AllergyIntolerance, code, [[$sct#44588005 "Iodine"]])
    * item[+]
      * insert Ask(allergy-iodine-details, text, [[What was it, and what happened? If you do not know write: not known.]], [[¿Qué fue y qué pasó? Si no lo sabe, escriba: no lo sé.]])
      * insert Encodes(K45)
      * insert GoesTo(AllergyIntolerance, note.text)
      * required = true
  * item[+]
    * insert Ask(allergy-unsure-details, text, [[You chose Not sure: what was it, and what happened?]], [[Usted eligió No lo sé: ¿qué fue y qué pasó?]])
    * insert Encodes(K45)
    * insert OnlyIf(allergy-medication, unsure)
    * insert OnlyIf(allergy-contrast-agent, unsure)
    * insert OnlyIf(allergy-contrast-dye, unsure)
    * insert OnlyIf(allergy-iodine, unsure)
    * enableBehavior = #any

* item[+]
  * linkId = "transport"
  * text = "Getting there and home"
  * text insert InSpanish([[La ida y la vuelta]])
  * type = #group
  * insert Encodes(R12)
  * insert Note(transport, [[You must not drive yourself on that day, neither to the procedure nor home.]], [[Ese día usted no debe conducir, ni a la ida ni a la vuelta.]])
  * item[+]
    * linkId = "driver-to-procedure"
    * code = $kyphoplasty#driver-to-procedure "Driver to the procedure"
    * text = "Will somebody drive you to the procedure?"
    * text insert InSpanish([[¿Le llevará alguien al procedimiento?]])
    * type = #choice
    * insert InitiallyKnown("Driver To Procedure")
    * insert Encodes(K47)
    * required = true
    * answerValueSet = "http://kyphoplasty-pathway.org/fhir/ValueSet/yes-no-unsure"
    * insert AsButtons
  * item[+]
    * linkId = "driver-home"
    * code = $kyphoplasty#driver-home "Driver home"
    * text = "Will somebody drive you home afterwards?"
    * text insert InSpanish([[¿Le llevará alguien a casa después?]])
    * type = #choice
    * insert InitiallyKnown("Driver Home")
    * insert Encodes(K48)
    * required = true
    * answerValueSet = "http://kyphoplasty-pathway.org/fhir/ValueSet/yes-no-unsure"
    * insert AsButtons

* item[+]
  * linkId = "your-questions"
  * text = "Your questions"
  * text insert InSpanish([[Sus preguntas]])
  * type = #group
  * item[+]
    * linkId = "questions"
    * code = $kyphoplasty#patient-question "Question of the patient"
    * text = "A question for your care team"
    * text insert InSpanish([[Una pregunta para su equipo de atención]])
    * type = #text
    * repeats = true
