// Encodes nothing itself: the library of terminology of the pathway logic, which the decisions build on.
Instance: KyphoplastyConcepts
InstanceOf: Library
Usage: #definition
* insert LogicLibrary(KyphoplastyConcepts)
* title = "Terminology of the pathway logic"
* description = "The value sets and codes that the logic of the pathway uses."
