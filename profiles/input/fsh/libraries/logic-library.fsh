// Encodes nothing itself: what all logic libraries share; the publisher adds CQL, ELM, parameters and data requirements.
RuleSet: LogicLibrary(name)
* insert Published
* meta.profile[+] = "http://hl7.org/fhir/uv/crmi/StructureDefinition/crmi-shareablelibrary"
* meta.profile[+] = "http://hl7.org/fhir/uv/crmi/StructureDefinition/crmi-publishablelibrary"
* meta.profile[+] = "http://hl7.org/fhir/uv/crmi/StructureDefinition/crmi-executablelibrary"
* url = "http://kyphoplasty-pathway.org/fhir/Library/{name}"
* name = "{name}"
* type = $library-type#logic-library "Logic Library"
* insert Released([["To decide, from the record, what the plans of the pathway ask."]])
* subjectCodeableConcept = http://hl7.org/fhir/resource-types#Patient
* topic = $definition-topic#assessment "Assessment"
* insert ForVertebralFractures
