// Encodes nothing itself: what questionnaires share.

// The translation of a text. Text in double square brackets.
RuleSet: InSpanish(content)
* extension[+].url = "http://hl7.org/fhir/StructureDefinition/translation"
* extension[=].extension[0].url = "lang"
* extension[=].extension[0].valueCode = #es
* extension[=].extension[1].url = "content"
* extension[=].extension[1].valueString = "{content}"

// A help text below an item, in English and Spanish.
RuleSet: Help(linkId, english, spanish)
* item[+]
  * linkId = "{linkId}-help"
  * extension[+].url = "http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl"
  * extension[=].valueCodeableConcept = http://hl7.org/fhir/questionnaire-item-control#help
  * text = "{english}"
  * text insert InSpanish([[{spanish}]])
  * type = #display

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

// The answer becomes an observation with the code of the item.
RuleSet: Extract
* extension[+].url = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-observationExtract"
* extension[=].valueBoolean = true

RuleSet: Between(low, high)
* extension[+].url = "http://hl7.org/fhir/StructureDefinition/minValue"
* extension[=].valueInteger = {low}
* extension[+].url = "http://hl7.org/fhir/StructureDefinition/maxValue"
* extension[=].valueInteger = {high}
