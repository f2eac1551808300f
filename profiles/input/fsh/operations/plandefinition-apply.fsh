// Encodes nothing of the source: how the server applies a plan to a patient.
Instance: plandefinition-apply
InstanceOf: OperationDefinition
Usage: #definition
* insert ServerOperation(plandefinition-apply, PlanDefinitionApply, apply, PlanDefinition)
* title = "Apply a plan"
* description = "Applies a published plan to one patient, or to each member of a Group (subject Group/[id]), as PlanDefinition/$apply of FHIR R4 does. What the server does not support is refused, never ignored; no address that a client names is called unless the operator lists it."
* base = "http://hl7.org/fhir/OperationDefinition/PlanDefinition-apply"
* insert NamesDefinition
* insert NamesPatient
* insert NamesContext
* insert NamesEndpoint
* insert NamesExplanation
* insert Out(Any, [["For a patient a CarePlan, with everything that it refers to contained in it; it has no id and is not stored. For a Group a Bundle of the type batch-response, as JSON: an entry per member, with the member's CarePlan or with the outcome that tells why there is none."]])
