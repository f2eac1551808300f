Instance: example-plan
InstanceOf: PlanDefinition
Usage: #definition
* url = "http://example.org/fhir/PlanDefinition/example-plan"
* name = "ExamplePlan"
* title = "Paints <things> & more."
* description = "Paints things."
* status = #active
* experimental = false
* type = http://terminology.hl7.org/CodeSystem/plan-definition-type#eca-rule
* library = "http://example.org/fhir/Library/ExampleLogic|1.0.0"
* action[0]
  * id = "paint-01-paint"
  * title = "Paint"
  * code = http://example.org/fhir/CodeSystem/colours#navy
  * condition[0]
    * kind = #applicability
    * expression
      * language = #text/cql-identifier
      * expression = "Is Adult"
  * definitionCanonical = "http://example.org/fhir/ActivityDefinition/paint"

Instance: paint
InstanceOf: ActivityDefinition
Usage: #definition
* url = "http://example.org/fhir/ActivityDefinition/paint"
* name = "Paint"
* title = "Paint it"
* description = "Ask for paint."
* status = #active
* experimental = false
* kind = #ServiceRequest
* intent = #order
* code = http://example.org/fhir/CodeSystem/colours#red "Red"

Instance: colour-form
InstanceOf: Questionnaire
Usage: #definition
* url = "http://example.org/fhir/Questionnaire/colour-form"
* name = "ColourForm"
* title = "Colours"
* title insert InSpanish([[Colores]])
* description = "Asks for a colour."
* status = #active
* experimental = false
* subjectType = #Patient
* item[0]
  * linkId = "colour"
  * text = "Which colour?"
  * text insert InSpanish([[¿Qué color?]])
  * type = #choice
  * answerValueSet = "http://example.org/fhir/ValueSet/any-colour"

Instance: ExampleLogic
InstanceOf: Library
Usage: #definition
* url = "http://example.org/fhir/Library/ExampleLogic"
* name = "ExampleLogic"
* title = "Example logic"
* description = "Decides what to paint."
* status = #active
* experimental = false
* type = http://terminology.hl7.org/CodeSystem/library-type#logic-library

Instance: ExampleElements
InstanceOf: Library
Usage: #definition
* url = "http://example.org/fhir/Library/ExampleElements"
* name = "ExampleElements"
* title = "Example elements"
* description = "Reads the facts."
* status = #active
* experimental = false
* type = http://terminology.hl7.org/CodeSystem/library-type#logic-library

Instance: anna
InstanceOf: ColouredPatient
Usage: #example
* name.family = "Example"
* gender = #female
* birthDate = "1950-02-03"

RuleSet: InSpanish(content)
* extension[+].url = "http://hl7.org/fhir/StructureDefinition/translation"
* extension[=].extension[0].url = "lang"
* extension[=].extension[0].valueCode = #es
* extension[=].extension[1].url = "content"
* extension[=].extension[1].valueString = "{content}"
