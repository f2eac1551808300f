// Encodes nothing of the source: how the server applies a plan so that the result can be stored piece by piece.
Instance: plandefinition-r5-apply
InstanceOf: OperationDefinition
Usage: #definition
* insert ServerOperation(plandefinition-r5-apply, PlanDefinitionR5Apply, r5.apply, PlanDefinition)
* title = "Apply a plan, giving a Bundle"
* description = "Applies a published plan to one patient, and gives the result as a Bundle, as $apply of FHIR R5 does. Posted to the server as it is, the transaction stores the care plan, its request groups, requests and goals each for itself."
* insert NamesDefinition
* insert NamesPatient
* insert NamesContext
* insert NamesEndpoint
* insert NamesExplanation
* insert Out(Bundle, [["A transaction: the care plan first, then everything that it refers to."]])
