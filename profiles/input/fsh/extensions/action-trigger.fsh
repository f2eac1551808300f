// Encodes nothing of the source: the place for a trigger in a result, where FHIR R4 has none.
Extension: ActionTrigger
Id: action-trigger
Title: "Trigger of an action"
Description: "When an action of a request group is to be started, as the plan says it: RequestGroup.action has no trigger in FHIR R4."
Context: RequestGroup.action
* insert PublishedDefinition
* . 0..*
* value[x] only TriggerDefinition
* value[x] 1..1
