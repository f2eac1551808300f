// Encodes K03, K04, K17, K24, K31, K34, K35, K49-K52, K54-K59, K61-K66; R4, R5, R13-R15: what was done and seen, by level and by injection.
Instance: kyphoplasty-procedure-log
InstanceOf: Questionnaire
Usage: #definition
* insert Form(kyphoplasty-procedure-log, KyphoplastyProcedureLog)
* insert FilledInBy(PROV, [[healthcare provider]])
* title = "Kyphoplasty, step by step"
* title insert InSpanish([[Cifoplastia, paso a paso]])
* description = "The log of the procedure: anesthesia, monitoring, and for each level the instrument, each injection and what its image showed."
* purpose = "Shows that every injection had its image, that one instrument made each cavity, and that the vital signs were followed."
* code = $kyphoplasty#procedure-log "Procedure log"
* insert Encodes(K24)
* insert Encodes(K31)
* insert Encodes(K35)
* insert Encodes(K49)
* insert Encodes(K50)
* insert Encodes(K51)
* insert Encodes(K52)
* insert Encodes(K54)
* insert Encodes(K55)
* insert Encodes(K56)
* insert Encodes(K57)
* insert Encodes(K61)
* insert Encodes(K62)
* insert Encodes(K66)
* insert Encodes(R4)
* insert Encodes(R5)
* insert Encodes(R13)
* insert Encodes(R14)
* insert Encodes(R15)

* item[+]
  * insert Ask(beginning-part, group, [[Beginning]], [[Comienzo]])
  * item[+]
    * insert Ask(procedure-start, dateTime, [[Begun at]], [[Hora de comienzo]])
    * insert Encodes(K65)
    * required = true
  * item[+]
    * insert AskYesNo(intravenous-line, [[Did the anesthesia provider place a line into a vein?]], [[¿Colocó el proveedor de anestesia una vía intravenosa?]])
    * code = $kyphoplasty#intravenous-line "Intravenous line"
    * insert Encodes(K49)
    * insert ExtractAs(procedure)
  * item[+]
    * insert AskYesNo(antibiotic, [[Was an antibiotic given through the line?]], [[¿Se administró un antibiótico por la vía?]])
    * code = $kyphoplasty#antibiotic-given "Antibiotic given"
    * insert Encodes(K50)
    * insert ExtractAs(procedure)
  * item[+]
    * insert Ask(antibiotic-name, choice, [[Which one?]], [[¿Cuál?]])
    * insert Encodes(K50)
    * insert OnlyIf(antibiotic, yes)
    * insert AnswerFrom(antibiotic)
    * insert AsButtons
    * insert Help(antibiotic-name, [[The source names no drug. These are common ones.]], [[La fuente no nombra ningún fármaco. Estos son los habituales.]])
  * item[+]
    * insert Ask(anesthesia, choice, [[Sedation or general anesthesia?]], [[¿Sedación o anestesia general?]])
    * insert Encodes(K51)
    * insert Encodes(K52)
    * insert AnswerFrom(anesthesia-choice)
    * insert AsButtons
    * required = true
  * item[+]
    * insert AskYesNo(prone, [[Did the patient lie face down?]], [[¿Estuvo el paciente boca abajo?]])
    * code = $kyphoplasty#prone-positioning "Positioning on the belly"
    * insert Encodes(K54)
    * insert ExtractAs(procedure)
  * item[+]
    * insert AskYesNo(sterile, [[Was the work sterile?]], [[¿Se trabajó de forma estéril?]])
    * code = $kyphoplasty#sterile-technique "Sterile technique"
    * insert Encodes(K24)
    * insert ExtractAs(procedure)

* item[+]
  * insert Ask(monitoring-part, group, [[Monitoring]], [[Vigilancia]])
  * insert Encodes(R13)
  * item[+]
    * insert Ask(vital-signs, group, [[Reading]], [[Medición]])
    * repeats = true
    * insert Encodes(R13)
    * insert Variable(readingTime, [["item.where(linkId = 'reading-time').answer.value"]])
    * insert Help(vital-signs, [[Blood pressure, heart rate and oxygen saturation are followed throughout. The source gives no interval.]], [[La presión arterial, la frecuencia cardíaca y la saturación de oxígeno se vigilan durante todo el procedimiento. La fuente no da ningún intervalo.]])
    * item[+]
      * insert Ask(reading-time, dateTime, [[Time]], [[Hora]])
      * insert Encodes(R13)
      * required = true
    * item[+]
      * insert Ask(blood-pressure-reading, group, [[Blood pressure]], [[Presión arterial]])
      * insert Encodes(K55)
      * insert Becomes(Observation)
      * insert FixedCode(Observation, status, final)
      * insert FixedConcept(Observation, category, [[$observation-category#vital-signs "Vital Signs"]])
      * insert FixedConcept(Observation, code, [[$loinc#85354-9 "Blood pressure panel with all children optional"]])
      * insert DerivedValue(Observation, effective[x], [["%readingTime"]])
      * item[+]
        * insert Ask(systolic-reading, group, [[Systolic]], [[Sistólica]])
        * insert GoesTo(Observation, component)
        * insert FixedConcept(Observation, component.code, [[$loinc#8480-6 "Systolic blood pressure"]])
        * item[+]
          * insert Ask(systolic, quantity, [[Systolic]], [[Sistólica]])
          * insert Encodes(K55)
          * insert GoesTo(Observation, component.value[x])
          * insert InUnitOf(mm[Hg], [[mmHg]])
      * item[+]
        * insert Ask(diastolic-reading, group, [[Diastolic]], [[Diastólica]])
        * insert GoesTo(Observation, component)
        * insert FixedConcept(Observation, component.code, [[$loinc#8462-4 "Diastolic blood pressure"]])
        * item[+]
          * insert Ask(diastolic, quantity, [[Diastolic]], [[Diastólica]])
          * insert Encodes(K55)
          * insert GoesTo(Observation, component.value[x])
          * insert InUnitOf(mm[Hg], [[mmHg]])
    * item[+]
      * insert Ask(heart-rate-reading, group, [[Heart rate]], [[Frecuencia cardíaca]])
      * insert Encodes(K56)
      * insert Becomes(Observation)
      * insert FixedCode(Observation, status, final)
      * insert FixedConcept(Observation, category, [[$observation-category#vital-signs "Vital Signs"]])
      * insert FixedConcept(Observation, code, [[$loinc#8867-4 "Heart rate"]])
      * insert DerivedValue(Observation, effective[x], [["%readingTime"]])
      * item[+]
        * insert Ask(heart-rate, quantity, [[Heart rate]], [[Frecuencia cardíaca]])
        * insert Encodes(K56)
        * insert GoesTo(Observation, value[x])
        * insert InUnitOf(/min, [[/min]])
    * item[+]
      * insert Ask(oxygen-saturation-reading, group, [[Oxygen saturation]], [[Saturación de oxígeno]])
      * insert Encodes(K57)
      * insert Becomes(Observation)
      * insert FixedCode(Observation, status, final)
      * insert FixedConcept(Observation, category, [[$observation-category#vital-signs "Vital Signs"]])
      * insert FixedConcept(Observation, code, [[$loinc#59408-5 "Oxygen saturation in Arterial blood by Pulse oximetry"]])
      * insert DerivedValue(Observation, effective[x], [["%readingTime"]])
      * item[+]
        * insert Ask(oxygen-saturation, quantity, [[Oxygen saturation]], [[Saturación de oxígeno]])
        * insert Encodes(K57)
        * insert GoesTo(Observation, value[x])
        * insert InUnitOf(%, [[%]])
  * item[+]
    * insert AskYesNo(fluoroscopy-throughout, [[Was fluoroscopy used from the needle in to the needle out?]], [[¿Se usó fluoroscopia desde que entró la aguja hasta que salió?]])
    * code = $kyphoplasty#continuous-fluoroscopy "Fluoroscopy throughout the procedure"
    * insert Encodes(K31)
    * insert Encodes(K35)
    * insert Encodes(R4)
    * insert ExtractAs(procedure)
    * required = true

* item[+]
  * insert Ask(levels-part, group, [[Levels]], [[Niveles]])
  * insert Encodes(K66)
  * item[+]
    * insert Ask(level-log, group, [[Level]], [[Nivel]])
    * insert Encodes(K58)
    * insert Encodes(K66)
    * required = true
    * repeats = true
    * insert ForEach(fracturedLevel, "Fractured Levels")
    * insert Variable(level, [["item.where(linkId = 'level').answer.value"]])
    * insert Becomes(Procedure)
    * insert FixedCode(Procedure, status, completed)
    * insert FixedConcept(Procedure, code, [[$kyphoplasty#balloon-kyphoplasty "Percutaneous balloon kyphoplasty"]])
    * insert DerivedValue(Procedure, performed[x].start, [["%resource.repeat(item).where(linkId = 'procedure-start').answer.value"]])
    * insert DerivedValue(Procedure, performed[x].end, [["%resource.repeat(item).where(linkId = 'procedure-end').answer.value"]])
    * item[+]
      * insert Ask(level, choice, [[Vertebra]], [[Vértebra]])
      * insert Encodes(K58)
      * insert AnswerFrom(vertebral-level)
      * insert Initially([["%fracturedLevel"]])
      * insert GoesTo(Procedure, bodySite)
      * required = true
    * item[+]
      * insert AskYesNo(biopsy, [[Was a biopsy taken?]], [[¿Se tomó una biopsia?]])
      * insert Encodes(K17)
    * item[+]
      * insert Ask(biopsy-record, group, [[Biopsy]], [[Biopsia]])
      * insert Encodes(R15)
      * insert OnlyIf(biopsy, yes)
      * insert Becomes(Procedure)
      * insert FixedCode(Procedure, status, completed)
      * insert FixedConcept(Procedure, code, [[$kyphoplasty#vertebral-biopsy "Biopsy of the vertebra"]])
      * insert DerivedValue(Procedure, bodySite, [["%level"]])
      * item[+]
        * insert Ask(biopsy-time, dateTime, [[Time of the biopsy]], [[Hora de la biopsia]])
        * insert Encodes(R15)
        * insert GoesTo(Procedure, performed[x])
        * required = true
        * insert Help(biopsy-time, [[A biopsy comes before the space is made and before any cement.]], [[La biopsia va antes de crear el espacio y antes del cemento.]])
    * item[+]
      * insert Ask(cavity, group, [[Space for the cement]], [[Espacio para el cemento]])
      * insert Encodes(K59)
      * insert Encodes(R14)
      * required = true
      * insert Becomes(Procedure)
      * insert FixedCode(Procedure, status, completed)
      * insert DerivedValue(Procedure, bodySite, [["%level"]])
      * item[+]
        * insert Ask(cavity-instrument, choice, [[What made the space? Exactly one.]], [[¿Con qué se creó el espacio? Exactamente uno.]])
        * insert Encodes(K03)
        * insert Encodes(K04)
        * insert Encodes(K59)
        * insert Encodes(R14)
        * answerOption[+].valueCoding = $kyphoplasty#cavity-by-balloon "Cavity by balloon"
        * answerOption[=].valueCoding.display insert InSpanish([[Con balón]])
        * answerOption[+].valueCoding = $kyphoplasty#cavity-by-osteotome "Cavity by osteotome"
        * answerOption[=].valueCoding.display insert InSpanish([[Con osteótomo]])
        * insert AsButtons
        * insert GoesTo(Procedure, code)
        * required = true
      * item[+]
        * insert Ask(cavity-time, dateTime, [[When was the space made?]], [[¿Cuándo se creó el espacio?]])
        * insert Encodes(R15)
        * insert GoesTo(Procedure, performed[x])
        * required = true
    * item[+]
      * insert Ask(injection, group, [[Injection of cement]], [[Inyección de cemento]])
      * insert Encodes(K61)
      * insert Encodes(R5)
      * required = true
      * repeats = true
      * insert Becomes(Procedure)
      * insert FixedCode(Procedure, status, completed)
      * insert FixedConcept(Procedure, code, [[$kyphoplasty#cement-injection "Cement injection"]])
      * insert DerivedValue(Procedure, bodySite, [["%level"]])
      * item[+]
        * insert Ask(injection-time, dateTime, [[Time of the injection]], [[Hora de la inyección]])
        * insert Encodes(K61)
        * insert GoesTo(Procedure, performed[x])
        * required = true
      * item[+]
        * insert AskYesNo(image-taken, [[Was an X-ray image taken after it?]], [[¿Se tomó después una imagen de rayos X?]])
        * insert Encodes(K62)
        * insert Encodes(R5)
        * required = true
      * item[+]
        * insert Ask(image, group, [[The image]], [[La imagen]])
        * insert Encodes(K62)
        * insert OnlyIf(image-taken, yes)
        * insert Becomes(Observation)
        * insert FixedCode(Observation, status, final)
        * insert FixedConcept(Observation, category, [[$observation-category#imaging "Imaging"]])
        * insert FixedConcept(Observation, code, [[$kyphoplasty#post-injection-image "Image after a cement injection"]])
        * insert DerivedValue(Observation, bodySite, [["%level"]])
        * item[+]
          * insert Ask(image-time, dateTime, [[Time of the image]], [[Hora de la imagen]])
          * insert Encodes(K62)
          * insert GoesTo(Observation, effective[x])
          * required = true
        * item[+]
          * insert Ask(image-result, choice, [[Where is the cement?]], [[¿Dónde está el cemento?]])
          * insert Encodes(K34)
          * insert Encodes(K62)
          * insert AnswerFrom(cement-position)
          * insert AsButtons
          * insert GoesTo(Observation, value[x])
          * required = true
        * item[+]
          * insert Ask(leak-place, text, [[Where did it leak to, and what was done?]], [[¿Hacia dónde se salió y qué se hizo?]])
          * insert Encodes(K34)
          * insert OnlyIf(image-result, leaked)
          * insert GoesTo(Observation, note.text)
          * required = true

* item[+]
  * insert Ask(end-part, group, [[End]], [[Final]])
  * item[+]
    * insert AskYesNo(needle-removed, [[Was the needle taken out after the last image?]], [[¿Se retiró la aguja después de la última imagen?]])
    * code = $kyphoplasty#needle-removal "Needle removal"
    * insert Encodes(K63)
    * insert ExtractAs(procedure)
  * item[+]
    * insert AskYesNo(dressing, [[Were sterile dressings put on?]], [[¿Se colocaron apósitos estériles?]])
    * code = $kyphoplasty#sterile-dressing "Sterile dressing"
    * insert Encodes(K64)
    * insert ExtractAs(procedure)
  * item[+]
    * insert Ask(procedure-end, dateTime, [[Ended at]], [[Hora de finalización]])
    * insert Encodes(K65)
    * insert Encodes(K66)
    * required = true

* item[+]
  * insert Ask(result-part, group, [[Result]], [[Resultado]])
  * item[+]
    * insert Ask(injection-count, integer, [[Injections]], [[Inyecciones]])
    * code = $kyphoplasty#injection-count "Cement injections"
    * insert Encodes(K61)
    * insert Encodes(R5)
    * insert Calculated([["%resource.item.where(linkId = 'levels-part').item.where(linkId = 'level-log').item.where(linkId = 'injection').item.where(linkId = 'injection-time').answer.count()"]])
    * insert ExtractAs(procedure)
  * item[+]
    * insert Ask(image-count, integer, [[Injections with an image]], [[Inyecciones con imagen]])
    * code = $kyphoplasty#post-injection-image-count "Images after injections"
    * insert Encodes(K62)
    * insert Encodes(R5)
    * insert Calculated([["%resource.item.where(linkId = 'levels-part').item.where(linkId = 'level-log').item.where(linkId = 'injection').item.where(linkId = 'image-taken').answer.value.where(code = 'yes').count()"]])
    * insert ExtractAs(procedure)
  * item[+]
    * insert Ask(images-complete, boolean, [[Every injection has its image]], [[Cada inyección tiene su imagen]])
    * insert Encodes(R5)
    * insert Calculated([["iif(%resource.repeat(item).where(linkId = 'injection-count').answer.value > 0, %resource.repeat(item).where(linkId = 'injection-count').answer.value = %resource.repeat(item).where(linkId = 'image-count').answer.value)"]])
  * item[+]
    * insert Ask(leak-count, integer, [[Images that show a leak]], [[Imágenes que muestran una fuga]])
    * insert Encodes(K34)
    * insert Calculated([["%resource.item.where(linkId = 'levels-part').item.where(linkId = 'level-log').item.where(linkId = 'injection').item.where(linkId = 'image').item.where(linkId = 'image-result').answer.value.where(code = 'leaked').count()"]])
