// Encodes nothing of the source: how the server fills a questionnaire in.
Instance: questionnaire-populate
InstanceOf: OperationDefinition
Usage: #definition
* insert ServerOperation(questionnaire-populate, QuestionnairePopulate, populate, Questionnaire)
* title = "Fill a questionnaire in"
* description = "Gives a response to a questionnaire, filled in with what is known of the patient, as Questionnaire/$populate of Structured Data Capture does. Each answer says by the extensions information-origin and answer-origin that the server gave it, and from what. Items that are not asked, by the answers so far, are left out."
* base = "http://hl7.org/fhir/uv/sdc/OperationDefinition/Questionnaire-populate"
* insert In(canonical, 0, 1, uri, [["The canonical URL of the questionnaire, with or without version. On the type level one of canonical, url, identifier, questionnaireRef and questionnaire is needed."]])
* insert In(url, 0, 1, uri, [["The same as canonical."]])
* insert In(version, 0, 1, string, [["The version, with canonical or url; without it the latest is meant."]])
* insert In(identifier, 0, 1, Identifier, [["An identifier of the questionnaire."]])
* insert In(questionnaireRef, 0, 1, Reference, [["The questionnaire as Questionnaire/[id], or its canonical URL."]])
* insert In(questionnaire, 0, 1, Element, [["The questionnaire itself, or its canonical URL, or a reference to it. CQL in one that is sent may only name defines of published libraries."]])
* insert In(allowRetired, 0, 1, boolean, [["True to use a questionnaire that is retired; it is refused otherwise."]])
* insert In(subject, 0, 1, string, [["The patient, as Patient/[id] or its id alone; stored on this server, or in data. It may be left out where the context patient names it."]])
* insert Context(context)
* insert Context(launchContext)
* insert In(local, 0, 1, boolean, [["False to use only what was sent; true, the default, adds what this server stores of the patient."]])
* insert In(useServerData, 0, 1, boolean, [["The same as local."]])
* insert In(parameters, 0, 1, Parameters, [["Values of CQL parameters by name, such as Evaluation Date. What the logic does not declare is refused."]])
* insert In(data, 0, 1, Bundle, [["Data of the patient. What is sent wins over the stored version of the same resource."]])
* insert Prefetched
* insert In(dataEndpoint, 0, 1, Endpoint, [["Another FHIR server that is read instead of this one; only addresses that the operator lists are called."]])
* insert Out(QuestionnaireResponse, [["The response, in progress. It has no id and is not stored."]])
* parameter[=].name = #response
* parameter[+].name = #issues
* parameter[=].use = #out
* parameter[=].min = 0
* parameter[=].max = "1"
* parameter[=].type = #OperationOutcome
* parameter[=].documentation = "What was left open although the questionnaire says how to know it, and why."

// What a questionnaire is opened with, by name.
RuleSet: Context(name)
* parameter[+].name = #{name}
* parameter[=].use = #in
* parameter[=].min = 0
* parameter[=].max = "*"
* parameter[=].documentation = "What the questionnaire is opened with: a launch context or a variable that it declares. The context encounter also becomes the encounter, and user the author of the response."
* parameter[=].part[+].name = #name
* parameter[=].part[=].use = #in
* parameter[=].part[=].min = 1
* parameter[=].part[=].max = "1"
* parameter[=].part[=].type = #string
* parameter[=].part[=].documentation = "The name that the questionnaire declares."
* parameter[=].part[+].name = #content
* parameter[=].part[=].use = #in
* parameter[=].part[=].min = 1
* parameter[=].part[=].max = "*"
* parameter[=].part[=].type = #Element
* parameter[=].part[=].documentation = "A resource, or a reference to one that is stored here or in data."
