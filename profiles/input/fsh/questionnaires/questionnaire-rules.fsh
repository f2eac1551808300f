// Encodes nothing itself: what questionnaires share.

// What every questionnaire states of itself.
RuleSet: Form(id, name)
* insert Published
* meta.profile[+] = "http://hl7.org/fhir/uv/crmi/StructureDefinition/crmi-shareablequestionnaire"
* meta.profile[+] = "http://hl7.org/fhir/uv/crmi/StructureDefinition/crmi-publishablequestionnaire"
* meta.profile[+] = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-pop-exp"
* meta.profile[+] = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-extr-obsn"
* meta.profile[+] = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-extr-defn"
* url = "http://kyphoplasty-pathway.org/fhir/Questionnaire/{id}"
* name = "{name}"
* subjectType = #Patient
* copyright = "Apache-2.0. Codes of other code systems have terms of their own."
* effectivePeriod.start = "2026-03-01"
* language = #en
* extension[+].url = "http://hl7.org/fhir/StructureDefinition/cqf-library"
* extension[=].valueCanonical = Canonical(KyphoplastyFormLogic)
* insert LaunchWithPatient

// Who fills the form in.
RuleSet: FilledInBy(code, display)
* useContext[+].code = $usage-context-type#user "User Type"
* useContext[=].valueCodeableConcept = $role-class#{code} "{display}"

// The translation of a text. Text in double square brackets.
RuleSet: InSpanish(content)
* extension[+].url = "http://hl7.org/fhir/StructureDefinition/translation"
* extension[=].extension[0].url = "lang"
* extension[=].extension[0].valueCode = #es
* extension[=].extension[1].url = "content"
* extension[=].extension[1].valueString = "{content}"

// An item, in English and Spanish.
RuleSet: Ask(linkId, type, english, spanish)
* linkId = "{linkId}"
* text = "{english}"
* text insert InSpanish([[{spanish}]])
* type = #{type}

RuleSet: AskYesNo(linkId, english, spanish)
* insert Ask({linkId}, choice, [[{english}]], [[{spanish}]])
* answerValueSet = "http://kyphoplasty-pathway.org/fhir/ValueSet/yes-no-unsure"
* insert AsButtons

RuleSet: AnswerFrom(valueSet)
* answerValueSet = "http://kyphoplasty-pathway.org/fhir/ValueSet/{valueSet}"

// The answers stand side by side: one click chooses.
RuleSet: AsButtons
* extension[+].url = "http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl"
* extension[=].valueCodeableConcept = http://hl7.org/fhir/questionnaire-item-control#radio-button
* extension[+].url = "http://hl7.org/fhir/StructureDefinition/questionnaire-choiceOrientation"
* extension[=].valueCode = #horizontal

// The answers stand below each other: a click each chooses several.
RuleSet: AsCheckBoxes
* extension[+].url = "http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl"
* extension[=].valueCodeableConcept = http://hl7.org/fhir/questionnaire-item-control#check-box
* extension[+].url = "http://hl7.org/fhir/StructureDefinition/questionnaire-choiceOrientation"
* extension[=].valueCode = #vertical

// What has to be read before the questions of a group can be answered. Renderers hide a help text behind a button.
RuleSet: Note(linkId, english, spanish)
* item[+]
  * linkId = "{linkId}-note"
  * text = "{english}"
  * text insert InSpanish([[{spanish}]])
  * type = #display

// A help text of an item, in English and Spanish.
RuleSet: Help(linkId, english, spanish)
* item[+]
  * linkId = "{linkId}-help"
  * extension[+].url = "http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl"
  * extension[=].valueCodeableConcept = http://hl7.org/fhir/questionnaire-item-control#help
  * text = "{english}"
  * text insert InSpanish([[{spanish}]])
  * type = #display

// The item is there when one of the answers to the question is the code.
RuleSet: OnlyIf(question, code)
* enableWhen[+].question = "{question}"
* enableWhen[=].operator = #=
* enableWhen[=].answerCoding = $kyphoplasty#{code}

// The patient is known when the form is opened.
RuleSet: LaunchWithPatient
* extension[+].url = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-launchContext"
* extension[=].extension[0].url = "name"
* extension[=].extension[0].valueCoding = http://hl7.org/fhir/uv/sdc/CodeSystem/launchContext#patient
* extension[=].extension[1].url = "type"
* extension[=].extension[1].valueCode = #Patient

// A FHIRPath expression for the first value. In quotation marks.
RuleSet: Initially(fhirpath)
* extension[+].url = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-initialExpression"
* extension[=].valueExpression.language = #text/fhirpath
* extension[=].valueExpression.expression = {fhirpath}

// The first value is what a define of KyphoplastyFormLogic gives; null leaves the item empty. In quotation marks.
RuleSet: InitiallyKnown(define)
* extension[+].url = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-initialExpression"
* extension[=].valueExpression.language = #text/cql-identifier
* extension[=].valueExpression.expression = {define}

// The group is repeated for each element of what a define gives. Within it, %name is that element.
RuleSet: ForEach(name, define)
* extension[+].url = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-itemPopulationContext"
* extension[=].valueExpression.name = "{name}"
* extension[=].valueExpression.language = #text/cql-identifier
* extension[=].valueExpression.expression = {define}

// A value for the expressions of an item and of what is below it. FHIRPath in quotation marks.
RuleSet: Variable(name, fhirpath)
* extension[+].url = "http://hl7.org/fhir/StructureDefinition/variable"
* extension[=].valueExpression.name = "{name}"
* extension[=].valueExpression.language = #text/fhirpath
* extension[=].valueExpression.expression = {fhirpath}

// Nobody types the answer: it follows from others. FHIRPath in quotation marks. What counts answers goes to them step by
// step: repeat() gives equal items once.
RuleSet: Calculated(fhirpath)
* extension[+].url = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression"
* extension[=].valueExpression.language = #text/fhirpath
* extension[=].valueExpression.expression = {fhirpath}
* readOnly = true

RuleSet: Hidden
* extension[+].url = "http://hl7.org/fhir/StructureDefinition/questionnaire-hidden"
* extension[=].valueBoolean = true

// The answer becomes an observation with the code of the item.
RuleSet: Extract
* extension[+].url = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-observationExtract"
* extension[=].valueBoolean = true

RuleSet: ExtractAs(category)
* insert Extract
* extension[+].url = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-observation-extract-category"
* extension[=].valueCodeableConcept = $observation-category#{category}

// The answers of the group become one resource of this type; each repetition a resource of its own.
RuleSet: Becomes(type)
* extension[+].url = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-itemExtractionContext"
* extension[=].valueCode = #{type}

// The element of that resource to which the answer goes.
RuleSet: GoesTo(type, element)
* definition = "http://hl7.org/fhir/StructureDefinition/{type}#{type}.{element}"

// What the resource says besides the answers.
RuleSet: ValueOf(type, element)
* extension[+].url = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-definitionExtractValue"
* extension[=].extension[0].url = "definition"
* extension[=].extension[0].valueUri = "http://hl7.org/fhir/StructureDefinition/{type}#{type}.{element}"

RuleSet: FixedCode(type, element, code)
* insert ValueOf({type}, {element})
* extension[=].extension[1].url = "fixed-value"
* extension[=].extension[1].valueCode = #{code}

// A concept, or one of the concepts of the element. The coding with its display.
RuleSet: FixedConcept(type, element, coding)
* insert ValueOf({type}, {element})
* extension[=].extension[1].url = "fixed-value"
* extension[=].extension[1].valueCodeableConcept = {coding}

// FHIRPath in quotation marks.
RuleSet: DerivedValue(type, element, fhirpath)
* insert ValueOf({type}, {element})
* extension[=].extension[1].url = "expression"
* extension[=].extension[1].valueExpression.language = #text/fhirpath
* extension[=].extension[1].valueExpression.expression = {fhirpath}

// The item is there when the question has no answer.
RuleSet: OnlyIfEmpty(question)
* enableWhen[+].question = "{question}"
* enableWhen[=].operator = #exists
* enableWhen[=].answerBoolean = false

// Whether something was done, and when. What the define says is on record already is answered with yes; of what is not,
// a yes becomes a completed procedure. The define in quotation marks, the coding with its display.
RuleSet: AskDone(linkId, statement, rule, define, english, spanish, title, titulo, coding)
* item[+]
  * insert AskYesNo({linkId}, [[{english}]], [[{spanish}]])
  * insert Encodes({statement})
  * insert Encodes({rule})
  * insert InitiallyKnown({define})
* insert OnRecord({linkId}, {statement}, {define})
* item[+]
  * insert Ask({linkId}-record, group, [[{title}]], [[{titulo}]])
  * insert OnlyIf({linkId}, yes)
  * insert OnlyIfEmpty({linkId}-on-record)
  * enableBehavior = #all
  * insert Becomes(Procedure)
  * insert FixedCode(Procedure, status, completed)
  * insert FixedConcept(Procedure, code, [[{coding}]])
  * item[+]
    * insert Ask({linkId}-day, date, [[When was it done?]], [[¿Cuándo se hizo?]])
    * insert Encodes({statement})
    * insert GoesTo(Procedure, performed[x])
    * required = true

RuleSet: OnRecord(linkId, statement, define)
* item[+]
  * insert AskYesNo({linkId}-on-record, [[Already on record]], [[Ya está registrado]])
  * insert Encodes({statement})
  * insert InitiallyKnown({define})
  * insert Hidden

RuleSet: Between(low, high)
* extension[+].url = "http://hl7.org/fhir/StructureDefinition/minValue"
* extension[=].valueInteger = {low}
* extension[+].url = "http://hl7.org/fhir/StructureDefinition/maxValue"
* extension[=].valueInteger = {high}

// The unit of a number.
RuleSet: InUnit(code, display)
* extension[+].url = "http://hl7.org/fhir/StructureDefinition/questionnaire-unit"
* extension[=].valueCoding = $ucum#{code} "{display}"

// The one unit of a quantity.
RuleSet: InUnitOf(code, display)
* extension[+].url = "http://hl7.org/fhir/StructureDefinition/questionnaire-unitOption"
* extension[=].valueCoding = $ucum#{code} "{display}"
