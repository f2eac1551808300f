// Encodes K01, K07, K08, K15: vertebral fractures from SNOMED CT to ICD-10-CM.
Instance: fracture-snomed-to-icd10cm
InstanceOf: ConceptMap
Usage: #definition
* insert PublishedMap(fracture-snomed-to-icd10cm, FractureSnomedToIcd10cm)
* title = "Vertebral fractures: SNOMED CT to ICD-10-CM"
* description = "Candidates in ICD-10-CM, for the initial encounter, of a vertebral fracture that is coded in SNOMED CT. A coder decides."
* copyright = "SNOMED CT (c) SNOMED International. See LICENSES.md of the terminology project."
* insert EncodesMap(K01)
* insert EncodesMap(K07)
* insert EncodesMap(K08)
* insert EncodesMap(K15)
* group[+].source = "http://snomed.info/sct"
* group[=].target = "http://hl7.org/fhir/sid/icd-10-cm"
* group[=].element[+].code = #11311601000119109
* group[=].element[=].display = "Osteoporotic fracture of vertebra (disorder)"
* group[=].element[=].target[+].code = #M80.08XA
* group[=].element[=].target[=].display = "Age-related osteoporosis with current pathological fracture, vertebra(e), initial encounter for fracture"
* group[=].element[=].target[=].equivalence = #narrower
* group[=].element[=].target[=].comment = "Age-related or other osteoporosis has to be told apart."
* group[=].element[=].target[+].code = #M80.88XA
* group[=].element[=].target[=].display = "Other osteoporosis with current pathological fracture, vertebra(e), initial encounter for fracture"
* group[=].element[=].target[=].equivalence = #narrower
* group[=].element[=].target[=].comment = "Age-related or other osteoporosis has to be told apart."
* group[=].element[+].code = #203451004
* group[=].element[=].display = "Osteoporotic fracture of thoracic vertebra (disorder)"
* group[=].element[=].target[+].code = #M80.08XA
* group[=].element[=].target[=].display = "Age-related osteoporosis with current pathological fracture, vertebra(e), initial encounter for fracture"
* group[=].element[=].target[=].equivalence = #inexact
* group[=].element[=].target[=].comment = "Age-related or other osteoporosis has to be told apart."
* group[=].element[=].target[+].code = #M80.88XA
* group[=].element[=].target[=].display = "Other osteoporosis with current pathological fracture, vertebra(e), initial encounter for fracture"
* group[=].element[=].target[=].equivalence = #inexact
* group[=].element[=].target[=].comment = "Age-related or other osteoporosis has to be told apart."
* group[=].element[+].code = #203450003
* group[=].element[=].display = "Osteoporotic fracture of lumbar vertebra (disorder)"
* group[=].element[=].target[+].code = #M80.08XA
* group[=].element[=].target[=].display = "Age-related osteoporosis with current pathological fracture, vertebra(e), initial encounter for fracture"
* group[=].element[=].target[=].equivalence = #inexact
* group[=].element[=].target[=].comment = "Age-related or other osteoporosis has to be told apart."
* group[=].element[=].target[+].code = #M80.88XA
* group[=].element[=].target[=].display = "Other osteoporosis with current pathological fracture, vertebra(e), initial encounter for fracture"
* group[=].element[=].target[=].equivalence = #inexact
* group[=].element[=].target[=].comment = "Age-related or other osteoporosis has to be told apart."
* group[=].element[+].code = #240198002
* group[=].element[=].display = "Osteoporotic vertebral collapse"
* group[=].element[=].target[+].code = #M80.08XA
* group[=].element[=].target[=].display = "Age-related osteoporosis with current pathological fracture, vertebra(e), initial encounter for fracture"
* group[=].element[=].target[=].equivalence = #inexact
* group[=].element[=].target[=].comment = "Age-related or other osteoporosis has to be told apart."
* group[=].element[=].target[+].code = #M80.88XA
* group[=].element[=].target[=].display = "Other osteoporosis with current pathological fracture, vertebra(e), initial encounter for fracture"
* group[=].element[=].target[=].equivalence = #inexact
* group[=].element[=].target[=].comment = "Age-related or other osteoporosis has to be told apart."
* group[=].element[+].code = #311891006
* group[=].element[=].display = "Osteoporotic collapse of thoracic vertebra (disorder)"
* group[=].element[=].target[+].code = #M80.08XA
* group[=].element[=].target[=].display = "Age-related osteoporosis with current pathological fracture, vertebra(e), initial encounter for fracture"
* group[=].element[=].target[=].equivalence = #inexact
* group[=].element[=].target[=].comment = "Age-related or other osteoporosis has to be told apart."
* group[=].element[=].target[+].code = #M80.88XA
* group[=].element[=].target[=].display = "Other osteoporosis with current pathological fracture, vertebra(e), initial encounter for fracture"
* group[=].element[=].target[=].equivalence = #inexact
* group[=].element[=].target[=].comment = "Age-related or other osteoporosis has to be told apart."
* group[=].element[+].code = #311890007
* group[=].element[=].display = "Osteoporotic collapse of lumbar vertebra (disorder)"
* group[=].element[=].target[+].code = #M80.08XA
* group[=].element[=].target[=].display = "Age-related osteoporosis with current pathological fracture, vertebra(e), initial encounter for fracture"
* group[=].element[=].target[=].equivalence = #inexact
* group[=].element[=].target[=].comment = "Age-related or other osteoporosis has to be told apart."
* group[=].element[=].target[+].code = #M80.88XA
* group[=].element[=].target[=].display = "Other osteoporosis with current pathological fracture, vertebra(e), initial encounter for fracture"
* group[=].element[=].target[=].equivalence = #inexact
* group[=].element[=].target[=].comment = "Age-related or other osteoporosis has to be told apart."
* group[=].element[+].code = #84138006
* group[=].element[=].display = "Collapse of vertebra"
* group[=].element[=].target[+].code = #M48.50XA
* group[=].element[=].target[=].display = "Collapsed vertebra, not elsewhere classified, site unspecified, initial encounter for fracture"
* group[=].element[=].target[=].equivalence = #narrower
* group[=].element[=].target[=].comment = "Name the region."
* group[=].element[+].code = #308758008
* group[=].element[=].display = "Collapse of lumbar vertebra (disorder)"
* group[=].element[=].target[+].code = #M48.56XA
* group[=].element[=].target[=].display = "Collapsed vertebra, not elsewhere classified, lumbar region, initial encounter for fracture"
* group[=].element[=].target[=].equivalence = #narrower
* group[=].element[=].target[=].comment = "Only for the initial encounter."
* group[=].element[+].code = #698077007
* group[=].element[=].display = "Compression fracture of thoracic spine (disorder)"
* group[=].element[=].target[+].code = #S22.000A
* group[=].element[=].target[=].display = "Wedge compression fracture of unspecified thoracic vertebra, initial encounter for closed fracture"
* group[=].element[=].target[=].equivalence = #narrower
* group[=].element[=].target[=].comment = "Only for an injury; the vertebra has to be named."
* group[=].element[+].code = #426646004
* group[=].element[=].display = "Compression fracture of lumbar spine"
* group[=].element[=].target[+].code = #S32.000A
* group[=].element[=].target[=].display = "Wedge compression fracture of unspecified lumbar vertebra, initial encounter for closed fracture"
* group[=].element[=].target[=].equivalence = #narrower
* group[=].element[=].target[=].comment = "Only for an injury; the vertebra has to be named."
* group[=].element[+].code = #866087009
* group[=].element[=].display = "Pathologic fracture of vertebra at site of metastatic neoplasm (disorder)"
* group[=].element[=].target[+].code = #M84.58XA
* group[=].element[=].target[=].display = "Pathological fracture in neoplastic disease, other specified site, initial encounter for fracture"
* group[=].element[=].target[=].equivalence = #inexact
* group[=].element[=].target[=].comment = "Together with the code of the cancer."
* group[=].element[+].code = #274146004
* group[=].element[=].display = "Pathological fracture of vertebra"
* group[=].element[=].target[+].code = #M84.48XA
* group[=].element[=].target[=].display = "Pathological fracture, other site, initial encounter for fracture"
* group[=].element[=].target[=].equivalence = #inexact
* group[=].element[=].target[=].comment = "Where neither osteoporosis nor cancer is the cause."
* group[=].element[+].code = #42942008
* group[=].element[=].display = "Compression fracture of vertebral column"
* group[=].element[=].target[+].equivalence = #unmatched
* group[=].element[=].target[=].comment = "Name the region, the cause and the encounter first."
* group[=].element[+].code = #50448004
* group[=].element[=].display = "Fracture of vertebral column"
* group[=].element[=].target[+].equivalence = #unmatched
* group[=].element[=].target[=].comment = "Name the region, the cause and the encounter first."
* group[=].element[+].code = #125607007
* group[=].element[=].display = "Fracture of thoracic spine"
* group[=].element[=].target[+].equivalence = #unmatched
* group[=].element[=].target[=].comment = "Name the region, the cause and the encounter first."
* group[=].element[+].code = #125608002
* group[=].element[=].display = "Fracture of lumbar spine"
* group[=].element[=].target[+].equivalence = #unmatched
* group[=].element[=].target[=].comment = "Name the region, the cause and the encounter first."
