// Encodes nothing itself: what the plans share, by kind of plan, and what their actions share.

// A pathway lists phases, a strategy orders recommendations, a recommendation says when to do what (CPG on FHIR).
RuleSet: Pathway(id, name)
* insert Plan({id}, {name})
* meta.profile[+] = "http://hl7.org/fhir/uv/cpg/StructureDefinition/cpg-pathwaydefinition"
* type = $plan-definition-type#clinical-protocol "Clinical Protocol"

RuleSet: Strategy(id, name)
* insert Plan({id}, {name})
* meta.profile[+] = "http://hl7.org/fhir/uv/cpg/StructureDefinition/cpg-strategydefinition"
* type = $plan-definition-type#workflow-definition "Workflow Definition"

RuleSet: Recommendation(id, name)
* insert Plan({id}, {name})
* meta.profile[+] = "http://hl7.org/fhir/uv/cpg/StructureDefinition/cpg-recommendationdefinition"
* type = $plan-definition-type#eca-rule "ECA Rule"

RuleSet: Plan(id, name)
* insert Published
* meta.profile[+] = "http://hl7.org/fhir/uv/crmi/StructureDefinition/crmi-shareableplandefinition"
* meta.profile[+] = "http://hl7.org/fhir/uv/crmi/StructureDefinition/crmi-publishableplandefinition"
* url = "http://kyphoplasty-pathway.org/fhir/PlanDefinition/{id}"
* name = "{name}"
* insert Released([["To say when what is done in the care of a patient in whom kyphoplasty is considered."]])
* topic = $definition-topic#treatment "Treatment"
* subjectCodeableConcept = http://hl7.org/fhir/resource-types#Patient
* insert FromTheSource
* insert ForVertebralFractures

// How strongly the source words it, and what it is worth as evidence: one text for patients, by one expert.
RuleSet: Rated(strength)
* relatedArtifact[0].document.contentType = #text/plain
* relatedArtifact[0].document.title = "Rating of the recommendation"
* relatedArtifact[0].document.extension[+].url = "http://hl7.org/fhir/StructureDefinition/cqf-strengthOfRecommendation"
* relatedArtifact[0].document.extension[=].valueCodeableConcept = http://terminology.hl7.org/CodeSystem/recommendation-strength#{strength}
* relatedArtifact[0].document.extension[+].url = "http://hl7.org/fhir/StructureDefinition/cqf-qualityOfEvidence"
* relatedArtifact[0].document.extension[=].valueCodeableConcept = http://terminology.hl7.org/CodeSystem/evidence-quality#very-low "Very low quality"

// The action applies when the define of the plan's library is true.
RuleSet: When(define)
* condition[+].kind = #applicability
* condition[=].expression.language = #text/cql-identifier
* condition[=].expression.expression = {define}

// What the action rests on, in words.
RuleSet: Because(text)
* documentation[+].type = #justification
* documentation[=].display = {text}

RuleSet: Participant(type, role)
* participant[+].type = #{type}
* participant[=].role.text = "{role}"

// A risk that the action lowers: the reason why it is done.
RuleSet: Lowers(risk)
* reason[+] = {risk}

// The activity that carries the action out.
RuleSet: Perform(activity)
* type = $action-type#create "Create"
* definitionCanonical = Canonical({activity})

// Order and time, relative to another action of the same plan.
RuleSet: After(action)
* relatedAction[+].actionId = "{action}"
* relatedAction[=].relationship = #after-end

// A window of weeks. The action may be one of another plan of the pathway, where both are applied together.
RuleSet: WeeksAfter(action, low, high)
* insert After({action})
* relatedAction[=].offsetRange.low = {low} 'wk' "week"
* relatedAction[=].offsetRange.high = {high} 'wk' "week"

RuleSet: AfterStart(action)
* relatedAction[+].actionId = "{action}"
* relatedAction[=].relationship = #after-start

RuleSet: HoursAfterStart(action, hours)
* insert AfterStart({action})
* relatedAction[=].offsetDuration = {hours} 'h' "hour"

RuleSet: Before(action)
* relatedAction[+].actionId = "{action}"
* relatedAction[=].relationship = #before-start

RuleSet: Starts(action)
* relatedAction[+].actionId = "{action}"
* relatedAction[=].relationship = #concurrent-with-start

RuleSet: Ends(action)
* relatedAction[+].actionId = "{action}"
* relatedAction[=].relationship = #concurrent-with-end

RuleSet: Along(action)
* insert Starts({action})
* insert Ends({action})

RuleSet: AddressesFracture
* addresses = $sct#42942008 "Compression fracture of vertebral column"
