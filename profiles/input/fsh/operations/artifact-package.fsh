// Encodes nothing of the source: how the server hands on an artifact with everything that it needs.
Instance: artifact-package
InstanceOf: OperationDefinition
Usage: #definition
* insert ServerOperation(artifact-package, ArtifactPackage, package, PlanDefinition)
* resource[1] = #ActivityDefinition
* resource[2] = #ImplementationGuide
* resource[3] = #Library
* resource[4] = #Measure
* resource[5] = #Questionnaire
* title = "Package an artifact"
* description = "Gives an artifact with everything that it names, directly or through others, as far as it is published here: nested plans, activities, questionnaires, logic with its ELM, value sets with their expansions, code systems, profiles and extensions. Posted to another FHIR server as it is, the transaction installs all of it. What the server does not support is refused, never ignored."
* insert NamesDefinition
* insert In(include, 0, *, string, [["What kinds of content to give beside the artifact: all (the default), artifact, canonical, terminology, conformance, profiles, extensions, knowledge. Tests and examples stand in the FHIR package only."]])
* insert In(packageOnly, 0, 1, boolean, [["Both values give the same: all that is published here is defined by one guide."]])
* insert In(bundleType, 0, 1, code, [["transaction (the default) or collection."]])
* insert In(offset, 0, 1, integer, [["How many entries to leave out; the result is then a collection."]])
* insert In(count, 0, 1, integer, [["How many entries to give at most; the result is then a collection. With 0 only the number of entries is told, as the total of a searchset."]])
* insert Out(Bundle, [["The artifact first, then what it needs, by type and id."]])
