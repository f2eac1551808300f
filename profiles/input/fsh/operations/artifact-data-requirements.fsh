// Encodes nothing of the source: how the server tells which data of a patient the logic reads.
Instance: artifact-data-requirements
InstanceOf: OperationDefinition
Usage: #definition
* insert ServerOperation(artifact-data-requirements, ArtifactDataRequirements, data-requirements, PlanDefinition)
* resource[1] = #Library
* resource[2] = #Measure
* resource[3] = #Questionnaire
* title = "Tell the data requirements of an artifact"
* description = "Tells which data of a patient the logic of an artifact reads, with all that it nests, worked out from the compiled logic: types, profiles, filters by code, and the elements that are looked at. What the server does not support is refused, never ignored."
* insert NamesDefinition
* insert In(expression, 0, *, string, [["For a Library, the defines that are meant; without any, all of it."]])
* insert Out(Library, [["A module definition: data requirements, the parameters of the logic, and the libraries, value sets and code systems that it needs. It has no id and is not stored."]])
