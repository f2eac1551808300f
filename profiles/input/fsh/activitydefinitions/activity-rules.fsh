// Encodes nothing itself: what the activities share.
RuleSet: Activity(id, name)
* insert Published
* meta.profile[+] = "http://hl7.org/fhir/StructureDefinition/shareableactivitydefinition"
* meta.profile[+] = "http://hl7.org/fhir/uv/crmi/StructureDefinition/crmi-publishableactivitydefinition"
* meta.profile[+] = "http://hl7.org/fhir/uv/cpg/StructureDefinition/cpg-computableactivity"
* url = "http://kyphoplasty-pathway.org/fhir/ActivityDefinition/{id}"
* name = "{name}"
* insert Released([["To say what is to be done, by whom, when a plan of the pathway asks for it."]])
* subjectCodeableConcept = http://hl7.org/fhir/resource-types#Patient
* insert FromTheSource
* insert ForVertebralFractures

// Who carries the activity out, or receives it.
RuleSet: Performer(type, role)
* participant[+].type = #{type}
* participant[=].role.text = "{role}"

// The questionnaire that brings the information.
RuleSet: CollectWith(questionnaire)
* extension[+].url = "http://kyphoplasty-pathway.org/fhir/StructureDefinition/collect-with"
* extension[=].valueCanonical = "http://kyphoplasty-pathway.org/fhir/Questionnaire/{questionnaire}"
* relatedArtifact[+].type = #depends-on
* relatedArtifact[=].resource = "http://kyphoplasty-pathway.org/fhir/Questionnaire/{questionnaire}"

// The description of the request names what it is about for this patient.
RuleSet: Describe(library, define)
* library = Canonical({library})
* dynamicValue[+].path = "description"
* dynamicValue[=].expression.language = #text/cql-identifier
* dynamicValue[=].expression.expression = {define}
