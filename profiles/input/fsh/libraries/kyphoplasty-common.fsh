// Encodes nothing itself: the library of shared functions of the pathway, which the decisions build on.
Instance: KyphoplastyCommon
InstanceOf: Library
Usage: #definition
* insert LogicLibrary(KyphoplastyCommon)
* title = "Shared functions of the pathway"
* description = "How the logic of the pathway reads dates and weighs statements against each other."
