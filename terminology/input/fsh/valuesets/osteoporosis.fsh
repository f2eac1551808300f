// Encodes K07, K73; R18: osteoporosis, and what proves it.
ValueSet: Osteoporosis
Id: osteoporosis
Title: "Osteoporosis"
Description: "Osteoporosis with or without fracture, also a healed fracture that it caused."
* insert Selection
* ^copyright = "SNOMED CT (c) SNOMED International. See LICENSES.md of the terminology project."
* insert Encodes(K07)
* insert Encodes(K73)
* insert Encodes(R18)
* $sct#64859006 "Osteoporosis"
* $sct#18040001 "Senile osteoporosis"
* $sct#203438009 "Vertebral osteoporosis"
* $sct#203657009 "Osteoporotic kyphosis (disorder)"
* $icd10cm#M81.0 "Age-related osteoporosis without current pathological fracture"
* $icd10cm#M81.8 "Other osteoporosis without current pathological fracture"
* $icd10cm#Z87.310 "Personal history of (healed) osteoporosis fracture"
* $icd10cm#M80.08XS "Age-related osteoporosis with current pathological fracture, vertebra(e), sequela"
* $icd10cm#M80.88XS "Other osteoporosis with current pathological fracture, vertebra(e), sequela"
* include codes from valueset http://kyphoplasty-pathway.org/fhir/ValueSet/osteoporotic-vertebral-fracture
