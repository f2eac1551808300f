// Encodes K07, K73; R18: osteoporosis from ICD-10-CM to SNOMED CT.
Instance: osteoporosis-icd10cm-to-snomed
InstanceOf: ConceptMap
Usage: #definition
* insert PublishedMap(osteoporosis-icd10cm-to-snomed, OsteoporosisIcd10cmToSnomed)
* title = "Osteoporosis: ICD-10-CM to SNOMED CT"
* description = "What osteoporosis that is coded in ICD-10-CM is called in SNOMED CT."
* copyright = "SNOMED CT (c) SNOMED International. See LICENSES.md of the terminology project."
* insert EncodesMap(K07)
* insert EncodesMap(K73)
* insert EncodesMap(R18)
* group[+].source = "http://hl7.org/fhir/sid/icd-10-cm"
* group[=].target = "http://snomed.info/sct"
* group[=].element[+].code = #M81.0
* group[=].element[=].display = "Age-related osteoporosis without current pathological fracture"
* group[=].element[=].target[+].code = #64859006
* group[=].element[=].target[=].display = "Osteoporosis"
* group[=].element[=].target[=].equivalence = #wider
* group[=].element[+].code = #M81.8
* group[=].element[=].display = "Other osteoporosis without current pathological fracture"
* group[=].element[=].target[+].code = #64859006
* group[=].element[=].target[=].display = "Osteoporosis"
* group[=].element[=].target[=].equivalence = #wider
* group[=].element[+].code = #M80.08XS
* group[=].element[=].display = "Age-related osteoporosis with current pathological fracture, vertebra(e), sequela"
* group[=].element[=].target[+].code = #64859006
* group[=].element[=].target[=].display = "Osteoporosis"
* group[=].element[=].target[=].equivalence = #inexact
* group[=].element[=].target[=].comment = "The sequela of a fracture; the osteoporosis behind it."
* group[=].element[+].code = #M80.88XS
* group[=].element[=].display = "Other osteoporosis with current pathological fracture, vertebra(e), sequela"
* group[=].element[=].target[+].code = #64859006
* group[=].element[=].target[=].display = "Osteoporosis"
* group[=].element[=].target[=].equivalence = #inexact
* group[=].element[=].target[=].comment = "The sequela of a fracture; the osteoporosis behind it."
* group[=].element[+].code = #Z87.310
* group[=].element[=].display = "Personal history of (healed) osteoporosis fracture"
* group[=].element[=].target[+].equivalence = #unmatched
* group[=].element[=].target[=].comment = "A history, for which no code is verified."
