// Encodes K07, K73; R18: osteoporosis from SNOMED CT to ICD-10-CM.
Instance: osteoporosis-snomed-to-icd10cm
InstanceOf: ConceptMap
Usage: #definition
* insert PublishedMap(osteoporosis-snomed-to-icd10cm, OsteoporosisSnomedToIcd10cm)
* title = "Osteoporosis: SNOMED CT to ICD-10-CM"
* description = "Candidates in ICD-10-CM of osteoporosis that is coded in SNOMED CT. A coder decides."
* copyright = "SNOMED CT (c) SNOMED International. See LICENSES.md of the terminology project."
* insert EncodesMap(K07)
* insert EncodesMap(K73)
* insert EncodesMap(R18)
* group[+].source = "http://snomed.info/sct"
* group[=].target = "http://hl7.org/fhir/sid/icd-10-cm"
* group[=].element[+].code = #64859006
* group[=].element[=].display = "Osteoporosis"
* group[=].element[=].target[+].code = #M81.0
* group[=].element[=].target[=].display = "Age-related osteoporosis without current pathological fracture"
* group[=].element[=].target[=].equivalence = #narrower
* group[=].element[=].target[=].comment = "Age-related or other osteoporosis has to be told apart."
* group[=].element[=].target[+].code = #M81.8
* group[=].element[=].target[=].display = "Other osteoporosis without current pathological fracture"
* group[=].element[=].target[=].equivalence = #narrower
* group[=].element[=].target[=].comment = "Age-related or other osteoporosis has to be told apart."
* group[=].element[+].code = #18040001
* group[=].element[=].display = "Senile osteoporosis"
* group[=].element[=].target[+].code = #M81.0
* group[=].element[=].target[=].display = "Age-related osteoporosis without current pathological fracture"
* group[=].element[=].target[=].equivalence = #inexact
* group[=].element[=].target[=].comment = "Only without a current fracture."
* group[=].element[+].code = #203438009
* group[=].element[=].display = "Vertebral osteoporosis"
* group[=].element[=].target[+].code = #M81.0
* group[=].element[=].target[=].display = "Age-related osteoporosis without current pathological fracture"
* group[=].element[=].target[=].equivalence = #inexact
* group[=].element[=].target[=].comment = "Age-related or other osteoporosis has to be told apart."
* group[=].element[=].target[+].code = #M81.8
* group[=].element[=].target[=].display = "Other osteoporosis without current pathological fracture"
* group[=].element[=].target[=].equivalence = #inexact
* group[=].element[=].target[=].comment = "Age-related or other osteoporosis has to be told apart."
* group[=].element[+].code = #203657009
* group[=].element[=].display = "Osteoporotic kyphosis (disorder)"
* group[=].element[=].target[+].equivalence = #unmatched
* group[=].element[=].target[=].comment = "The deformity, not the bone disease."
