// Encodes nothing of the source: how the server applies a plan to a patient.
Instance: plandefinition-apply
InstanceOf: OperationDefinition
Usage: #definition
* insert ServerOperation(plandefinition-apply, PlanDefinitionApply, apply, PlanDefinition)
* title = "Apply a plan"
* description = "Applies a published plan to one patient, as PlanDefinition/$apply of FHIR R4 does. What the server does not support is refused, never ignored; no address that a client names is called."
* base = "http://hl7.org/fhir/OperationDefinition/PlanDefinition-apply"
* insert NamesDefinition
* insert NamesPatient
* insert NamesContext
* insert Out(CarePlan, [["The care plan, with everything that it refers to contained in it. It has no id and is not stored."]])
