// Encodes K01, K61: standard codes of the procedure to project codes.
Instance: procedure-to-project
InstanceOf: ConceptMap
Usage: #definition
* insert PublishedMap(procedure-to-project, ProcedureToProject)
* title = "Kyphoplasty: standard codes to project codes"
* description = "The project code of a kyphoplasty that is reported by CPT number."
* copyright = "CPT (c) American Medical Association, numbers only. See LICENSES.md of the terminology project."
* insert EncodesMap(K01)
* insert EncodesMap(K61)
* group[+].source = "http://www.ama-assn.org/go/cpt"
* group[=].target = "http://kyphoplasty-pathway.org/fhir/CodeSystem/kyphoplasty"
* group[=].element[+].code = #22513
* group[=].element[=].target[+].code = #balloon-kyphoplasty
* group[=].element[=].target[=].display = "Percutaneous balloon kyphoplasty"
* group[=].element[=].target[=].equivalence = #wider
* group[=].element[+].code = #22514
* group[=].element[=].target[+].code = #balloon-kyphoplasty
* group[=].element[=].target[=].display = "Percutaneous balloon kyphoplasty"
* group[=].element[=].target[=].equivalence = #wider
* group[=].element[+].code = #22515
* group[=].element[=].target[+].code = #balloon-kyphoplasty
* group[=].element[=].target[=].display = "Percutaneous balloon kyphoplasty"
* group[=].element[=].target[=].equivalence = #wider
