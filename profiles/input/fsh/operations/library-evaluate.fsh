// Encodes nothing of the source: how the server shows what the decision logic says of a patient.
Instance: library-evaluate
InstanceOf: OperationDefinition
Usage: #definition
* insert ServerOperation(library-evaluate, LibraryEvaluate, evaluate, Library)
* title = "Evaluate decision logic"
* description = "Evaluates defines of a published logic library for one patient."
* insert NamesDefinition
* insert NamesPatient
* insert In(expression, 0, *, string, [["A define to evaluate; without any, all of the library."]])
* insert Out(Parameters, [["One parameter per define, more for a list: its value; a value with data-absent-reason for null; an OperationOutcome if it cannot be evaluated."]])
