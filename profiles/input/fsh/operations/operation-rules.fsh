// Encodes nothing itself: what the definitions of the server's operations share.
RuleSet: ServerOperation(id, name, code, resource)
* insert Published
* url = "http://kyphoplasty-pathway.org/fhir/OperationDefinition/{id}"
* name = "{name}"
* purpose = "To say what the server does beyond, and short of, the operation of FHIR."
* kind = #operation
* affectsState = false
* code = #{code}
* resource = #{resource}
* system = false
* type = true
* instance = true

RuleSet: In(name, min, max, type, documentation)
* parameter[+].name = #{name}
* parameter[=].use = #in
* parameter[=].min = {min}
* parameter[=].max = "{max}"
* parameter[=].type = #{type}
* parameter[=].documentation = {documentation}

RuleSet: Out(type, documentation)
* parameter[+].name = #return
* parameter[=].use = #out
* parameter[=].min = 1
* parameter[=].max = "1"
* parameter[=].type = #{type}
* parameter[=].documentation = {documentation}

// How a call names the definition, the patient and the data.
RuleSet: NamesDefinition
* insert In(url, 0, 1, uri, [["The canonical URL of the definition, on the type level."]])
* insert In(canonical, 0, 1, uri, [["The same as url."]])
* insert In(version, 0, 1, string, [["The version of the definition, with url; without it the latest is meant."]])
* insert In(allowRetired, 0, 1, boolean, [["True to use a definition that is retired; it is refused otherwise."]])

RuleSet: NamesPatient
* insert In(subject, 1, 1, string, [["The patient, as Patient/[id] or its id alone; stored on this server, or in data."]])
* insert In(parameters, 0, 1, Parameters, [["Values of CQL parameters by name, such as Evaluation Date. What the logic does not declare is refused."]])
* insert In(data, 0, 1, Bundle, [["Data of the patient. What is sent wins over the stored version of the same resource. All of it counts as this patient's; what names another patient is refused."]])
* insert Prefetched
* insert In(useServerData, 0, 1, boolean, [["False to use only what is in data; true, the default, adds what this server stores of the patient."]])

// Where else data come from, and what else the result tells.
RuleSet: NamesEndpoint
* insert In(dataEndpoint, 0, 1, Endpoint, [["Another FHIR server that is read instead of this one; an address alone may be given as a string. Only addresses that the operator lists are called, any other is refused with 403."]])

RuleSet: NamesExplanation
* insert In(explain, 0, 1, boolean, [["True to have the messages say of each action that was left out which condition decided that, what it looks at, and which data are missing."]])

RuleSet: NamesContext
* insert In(encounter, 0, 1, string, [["The encounter in which the definition is applied, as Encounter/[id]."]])
* insert In(practitioner, 0, 1, string, [["Who applies it, as Practitioner/[id]; becomes author and requester."]])
* insert In(organization, 0, 1, string, [["On whose behalf, as Organization/[id]."]])
* insert In(userType, 0, 1, CodeableConcept, [["The type of user."]])
* insert In(userLanguage, 0, 1, CodeableConcept, [["The language of the result, where the texts are translated; others stay as published."]])
* insert In(userTaskContext, 0, 1, CodeableConcept, [["The task of the user."]])
* insert In(setting, 0, 1, CodeableConcept, [["The setting."]])
* insert In(settingContext, 0, 1, CodeableConcept, [["More on the setting."]])

RuleSet: Prefetched
* parameter[+].name = #prefetchData
* parameter[=].use = #in
* parameter[=].min = 0
* parameter[=].max = "*"
* parameter[=].documentation = "Data of the patient in parts, which count as data does."
* parameter[=].part[+].name = #key
* parameter[=].part[=].use = #in
* parameter[=].part[=].min = 0
* parameter[=].part[=].max = "1"
* parameter[=].part[=].type = #string
* parameter[=].part[=].documentation = "What the data are called; not used."
* parameter[=].part[+].name = #data
* parameter[=].part[=].use = #in
* parameter[=].part[=].min = 1
* parameter[=].part[=].max = "*"
* parameter[=].part[=].type = #Resource
* parameter[=].part[=].documentation = "A resource, or a Bundle of them."
