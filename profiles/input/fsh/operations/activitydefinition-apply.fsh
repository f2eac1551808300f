// Encodes nothing of the source: how the server turns one activity into a request for a patient.
Instance: activitydefinition-apply
InstanceOf: OperationDefinition
Usage: #definition
* insert ServerOperation(activitydefinition-apply, ActivityDefinitionApply, apply, ActivityDefinition)
* title = "Apply an activity"
* description = "Applies a published activity to one patient, as ActivityDefinition/$apply of FHIR R4 does."
* base = "http://hl7.org/fhir/OperationDefinition/ActivityDefinition-apply"
* insert NamesDefinition
* insert NamesPatient
* insert NamesContext
* insert NamesEndpoint
* insert Out(Any, [["The request that the activity defines. It has no id and is not stored."]])
