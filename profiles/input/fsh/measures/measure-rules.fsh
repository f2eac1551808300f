// Encodes nothing itself: what the measures share.
RuleSet: ProcessMeasure(id, name, denominator, numerator)
* insert Published
* meta.profile[+] = "http://hl7.org/fhir/uv/crmi/StructureDefinition/crmi-shareablemeasure"
* meta.profile[+] = "http://hl7.org/fhir/uv/crmi/StructureDefinition/crmi-publishablemeasure"
* url = "http://kyphoplasty-pathway.org/fhir/Measure/{id}"
* name = "{name}"
* insert Released([["To show how often a hard rule of the process is kept."]])
* subjectCodeableConcept = http://hl7.org/fhir/resource-types#Patient
* topic = $definition-topic#treatment "Treatment"
* library = Canonical(KyphoplastyMeasureLogic)
* scoring = http://terminology.hl7.org/CodeSystem/measure-scoring#proportion "Proportion"
* type = http://terminology.hl7.org/CodeSystem/measure-type#process "Process"
* improvementNotation = http://terminology.hl7.org/CodeSystem/measure-improvement-notation#increase
* group.id = "{id}-group"
* insert Population(initial-population, Initial Population)
* insert Population(denominator, {denominator})
* insert Population(numerator, {numerator})
* insert FromTheSource
* insert ForVertebralFractures

RuleSet: Population(code, define)
* group.population[+].id = "{code}"
* group.population[=].code = http://terminology.hl7.org/CodeSystem/measure-population#{code}
* group.population[=].criteria.language = #text/cql-identifier
* group.population[=].criteria.expression = "{define}"
