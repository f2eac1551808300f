// Encodes K07, K73; R18: vertebral fractures that osteoporosis caused.
ValueSet: OsteoporoticVertebralFracture
Id: osteoporotic-vertebral-fracture
Title: "Osteoporotic vertebral fractures"
Description: "Vertebral fractures and collapses caused by osteoporosis, while they are treated."
* insert Selection
* ^copyright = "SNOMED CT (c) SNOMED International. See LICENSES.md of the terminology project."
* insert Encodes(K07)
* insert Encodes(K73)
* insert Encodes(R18)
* $sct#11311601000119109 "Osteoporotic fracture of vertebra (disorder)"
* $sct#203451004 "Osteoporotic fracture of thoracic vertebra (disorder)"
* $sct#203450003 "Osteoporotic fracture of lumbar vertebra (disorder)"
* $sct#240198002 "Osteoporotic vertebral collapse"
* $sct#311891006 "Osteoporotic collapse of thoracic vertebra (disorder)"
* $sct#311890007 "Osteoporotic collapse of lumbar vertebra (disorder)"
* $icd10cm#M80.08XA "Age-related osteoporosis with current pathological fracture, vertebra(e), initial encounter for fracture"
* $icd10cm#M80.08XD "Age-related osteoporosis with current pathological fracture, vertebra(e), subsequent encounter for fracture with routine healing"
* $icd10cm#M80.88XA "Other osteoporosis with current pathological fracture, vertebra(e), initial encounter for fracture"
