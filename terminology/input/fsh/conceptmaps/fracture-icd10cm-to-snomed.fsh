// Encodes K01, K07, K08, K15: vertebral fractures from ICD-10-CM to SNOMED CT.
Instance: fracture-icd10cm-to-snomed
InstanceOf: ConceptMap
Usage: #definition
* insert PublishedMap(fracture-icd10cm-to-snomed, FractureIcd10cmToSnomed)
* title = "Vertebral fractures: ICD-10-CM to SNOMED CT"
* description = "What a vertebral fracture that is coded in ICD-10-CM is called in SNOMED CT."
* copyright = "SNOMED CT (c) SNOMED International. See LICENSES.md of the terminology project."
* insert EncodesMap(K01)
* insert EncodesMap(K07)
* insert EncodesMap(K08)
* insert EncodesMap(K15)
* group[+].source = "http://hl7.org/fhir/sid/icd-10-cm"
* group[=].target = "http://snomed.info/sct"
* group[=].element[+].code = #M80.08XA
* group[=].element[=].display = "Age-related osteoporosis with current pathological fracture, vertebra(e), initial encounter for fracture"
* group[=].element[=].target[+].code = #11311601000119109
* group[=].element[=].target[=].display = "Osteoporotic fracture of vertebra (disorder)"
* group[=].element[=].target[=].equivalence = #wider
* group[=].element[=].target[=].comment = "The encounter that the code names has no counterpart."
* group[=].element[+].code = #M80.08XD
* group[=].element[=].display = "Age-related osteoporosis with current pathological fracture, vertebra(e), subsequent encounter for fracture with routine healing"
* group[=].element[=].target[+].code = #11311601000119109
* group[=].element[=].target[=].display = "Osteoporotic fracture of vertebra (disorder)"
* group[=].element[=].target[=].equivalence = #wider
* group[=].element[=].target[=].comment = "The encounter that the code names has no counterpart."
* group[=].element[+].code = #M80.88XA
* group[=].element[=].display = "Other osteoporosis with current pathological fracture, vertebra(e), initial encounter for fracture"
* group[=].element[=].target[+].code = #11311601000119109
* group[=].element[=].target[=].display = "Osteoporotic fracture of vertebra (disorder)"
* group[=].element[=].target[=].equivalence = #wider
* group[=].element[=].target[=].comment = "The encounter that the code names has no counterpart."
* group[=].element[+].code = #M48.50XA
* group[=].element[=].display = "Collapsed vertebra, not elsewhere classified, site unspecified, initial encounter for fracture"
* group[=].element[=].target[+].code = #84138006
* group[=].element[=].target[=].display = "Collapse of vertebra"
* group[=].element[=].target[=].equivalence = #wider
* group[=].element[=].target[=].comment = "The encounter that the code names has no counterpart."
* group[=].element[+].code = #M48.54XA
* group[=].element[=].display = "Collapsed vertebra, not elsewhere classified, thoracic region, initial encounter for fracture"
* group[=].element[=].target[+].code = #84138006
* group[=].element[=].target[=].display = "Collapse of vertebra"
* group[=].element[=].target[=].equivalence = #wider
* group[=].element[=].target[=].comment = "The encounter that the code names has no counterpart."
* group[=].element[+].code = #M48.55XA
* group[=].element[=].display = "Collapsed vertebra, not elsewhere classified, thoracolumbar region, initial encounter for fracture"
* group[=].element[=].target[+].code = #84138006
* group[=].element[=].target[=].display = "Collapse of vertebra"
* group[=].element[=].target[=].equivalence = #wider
* group[=].element[=].target[=].comment = "The encounter that the code names has no counterpart."
* group[=].element[+].code = #M48.56XA
* group[=].element[=].display = "Collapsed vertebra, not elsewhere classified, lumbar region, initial encounter for fracture"
* group[=].element[=].target[+].code = #308758008
* group[=].element[=].target[=].display = "Collapse of lumbar vertebra (disorder)"
* group[=].element[=].target[=].equivalence = #wider
* group[=].element[=].target[=].comment = "The encounter that the code names has no counterpart."
* group[=].element[+].code = #M48.57XA
* group[=].element[=].display = "Collapsed vertebra, not elsewhere classified, lumbosacral region, initial encounter for fracture"
* group[=].element[=].target[+].code = #84138006
* group[=].element[=].target[=].display = "Collapse of vertebra"
* group[=].element[=].target[=].equivalence = #wider
* group[=].element[=].target[=].comment = "The encounter that the code names has no counterpart."
* group[=].element[+].code = #M84.58XA
* group[=].element[=].display = "Pathological fracture in neoplastic disease, other specified site, initial encounter for fracture"
* group[=].element[=].target[+].code = #866087009
* group[=].element[=].target[=].display = "Pathologic fracture of vertebra at site of metastatic neoplasm (disorder)"
* group[=].element[=].target[=].equivalence = #inexact
* group[=].element[=].target[=].comment = "Only where the site of the fracture is a vertebra. The cancer may also be a primary one."
* group[=].element[+].code = #M84.48XA
* group[=].element[=].display = "Pathological fracture, other site, initial encounter for fracture"
* group[=].element[=].target[+].code = #274146004
* group[=].element[=].target[=].display = "Pathological fracture of vertebra"
* group[=].element[=].target[=].equivalence = #inexact
* group[=].element[=].target[=].comment = "Only where the site of the fracture is a vertebra."
* group[=].element[+].code = #M84.68XA
* group[=].element[=].display = "Pathological fracture in other disease, other site, initial encounter for fracture"
* group[=].element[=].target[+].code = #274146004
* group[=].element[=].target[=].display = "Pathological fracture of vertebra"
* group[=].element[=].target[=].equivalence = #inexact
* group[=].element[=].target[=].comment = "Only where the site of the fracture is a vertebra."
* group[=].element[+].code = #S22.000A
* group[=].element[=].display = "Wedge compression fracture of unspecified thoracic vertebra, initial encounter for closed fracture"
* group[=].element[=].target[+].code = #698077007
* group[=].element[=].target[=].display = "Compression fracture of thoracic spine (disorder)"
* group[=].element[=].target[=].equivalence = #wider
* group[=].element[=].target[=].comment = "The encounter that the code names has no counterpart."
* group[=].element[+].code = #S22.010A
* group[=].element[=].display = "Wedge compression fracture of first thoracic vertebra, initial encounter for closed fracture"
* group[=].element[=].target[+].code = #698077007
* group[=].element[=].target[=].display = "Compression fracture of thoracic spine (disorder)"
* group[=].element[=].target[=].equivalence = #wider
* group[=].element[=].target[=].comment = "The encounter that the code names has no counterpart."
* group[=].element[+].code = #S22.020A
* group[=].element[=].display = "Wedge compression fracture of second thoracic vertebra, initial encounter for closed fracture"
* group[=].element[=].target[+].code = #698077007
* group[=].element[=].target[=].display = "Compression fracture of thoracic spine (disorder)"
* group[=].element[=].target[=].equivalence = #wider
* group[=].element[=].target[=].comment = "The encounter that the code names has no counterpart."
* group[=].element[+].code = #S22.030A
* group[=].element[=].display = "Wedge compression fracture of third thoracic vertebra, initial encounter for closed fracture"
* group[=].element[=].target[+].code = #698077007
* group[=].element[=].target[=].display = "Compression fracture of thoracic spine (disorder)"
* group[=].element[=].target[=].equivalence = #wider
* group[=].element[=].target[=].comment = "The encounter that the code names has no counterpart."
* group[=].element[+].code = #S22.040A
* group[=].element[=].display = "Wedge compression fracture of fourth thoracic vertebra, initial encounter for closed fracture"
* group[=].element[=].target[+].code = #698077007
* group[=].element[=].target[=].display = "Compression fracture of thoracic spine (disorder)"
* group[=].element[=].target[=].equivalence = #wider
* group[=].element[=].target[=].comment = "The encounter that the code names has no counterpart."
* group[=].element[+].code = #S22.050A
* group[=].element[=].display = "Wedge compression fracture of T5-T6 vertebra, initial encounter for closed fracture"
* group[=].element[=].target[+].code = #698077007
* group[=].element[=].target[=].display = "Compression fracture of thoracic spine (disorder)"
* group[=].element[=].target[=].equivalence = #wider
* group[=].element[=].target[=].comment = "The encounter that the code names has no counterpart."
* group[=].element[+].code = #S22.060A
* group[=].element[=].display = "Wedge compression fracture of T7-T8 vertebra, initial encounter for closed fracture"
* group[=].element[=].target[+].code = #698077007
* group[=].element[=].target[=].display = "Compression fracture of thoracic spine (disorder)"
* group[=].element[=].target[=].equivalence = #wider
* group[=].element[=].target[=].comment = "The encounter that the code names has no counterpart."
* group[=].element[+].code = #S22.070A
* group[=].element[=].display = "Wedge compression fracture of T9-T10 vertebra, initial encounter for closed fracture"
* group[=].element[=].target[+].code = #698077007
* group[=].element[=].target[=].display = "Compression fracture of thoracic spine (disorder)"
* group[=].element[=].target[=].equivalence = #wider
* group[=].element[=].target[=].comment = "The encounter that the code names has no counterpart."
* group[=].element[+].code = #S22.080A
* group[=].element[=].display = "Wedge compression fracture of T11-T12 vertebra, initial encounter for closed fracture"
* group[=].element[=].target[+].code = #698077007
* group[=].element[=].target[=].display = "Compression fracture of thoracic spine (disorder)"
* group[=].element[=].target[=].equivalence = #wider
* group[=].element[=].target[=].comment = "The encounter that the code names has no counterpart."
* group[=].element[+].code = #S32.000A
* group[=].element[=].display = "Wedge compression fracture of unspecified lumbar vertebra, initial encounter for closed fracture"
* group[=].element[=].target[+].code = #426646004
* group[=].element[=].target[=].display = "Compression fracture of lumbar spine"
* group[=].element[=].target[=].equivalence = #wider
* group[=].element[=].target[=].comment = "The encounter that the code names has no counterpart."
* group[=].element[+].code = #S32.010A
* group[=].element[=].display = "Wedge compression fracture of first lumbar vertebra, initial encounter for closed fracture"
* group[=].element[=].target[+].code = #426646004
* group[=].element[=].target[=].display = "Compression fracture of lumbar spine"
* group[=].element[=].target[=].equivalence = #wider
* group[=].element[=].target[=].comment = "The encounter that the code names has no counterpart."
* group[=].element[+].code = #S32.020A
* group[=].element[=].display = "Wedge compression fracture of second lumbar vertebra, initial encounter for closed fracture"
* group[=].element[=].target[+].code = #426646004
* group[=].element[=].target[=].display = "Compression fracture of lumbar spine"
* group[=].element[=].target[=].equivalence = #wider
* group[=].element[=].target[=].comment = "The encounter that the code names has no counterpart."
* group[=].element[+].code = #S32.030A
* group[=].element[=].display = "Wedge compression fracture of third lumbar vertebra, initial encounter for closed fracture"
* group[=].element[=].target[+].code = #426646004
* group[=].element[=].target[=].display = "Compression fracture of lumbar spine"
* group[=].element[=].target[=].equivalence = #wider
* group[=].element[=].target[=].comment = "The encounter that the code names has no counterpart."
* group[=].element[+].code = #S32.040A
* group[=].element[=].display = "Wedge compression fracture of fourth lumbar vertebra, initial encounter for closed fracture"
* group[=].element[=].target[+].code = #426646004
* group[=].element[=].target[=].display = "Compression fracture of lumbar spine"
* group[=].element[=].target[=].equivalence = #wider
* group[=].element[=].target[=].comment = "The encounter that the code names has no counterpart."
* group[=].element[+].code = #S32.050A
* group[=].element[=].display = "Wedge compression fracture of fifth lumbar vertebra, initial encounter for closed fracture"
* group[=].element[=].target[+].code = #426646004
* group[=].element[=].target[=].display = "Compression fracture of lumbar spine"
* group[=].element[=].target[=].equivalence = #wider
* group[=].element[=].target[=].comment = "The encounter that the code names has no counterpart."
