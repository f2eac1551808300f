// Encodes K01, K06, K08: vertebral fractures that the pathway is for.
ValueSet: VertebralFracture
Id: vertebral-fracture
Title: "Vertebral fractures"
Description: "Fractures and collapses of a vertebra, whatever the cause, while they are treated."
* insert Selection
* ^copyright = "SNOMED CT (c) SNOMED International. See LICENSES.md of the terminology project."
* insert Encodes(K01)
* insert Encodes(K06)
* insert Encodes(K08)
* $sct#42942008 "Compression fracture of vertebral column"
* $sct#698077007 "Compression fracture of thoracic spine (disorder)"
* $sct#426646004 "Compression fracture of lumbar spine"
* $sct#50448004 "Fracture of vertebral column"
* $sct#125607007 "Fracture of thoracic spine"
* $sct#125608002 "Fracture of lumbar spine"
* $sct#84138006 "Collapse of vertebra"
* $sct#308758008 "Collapse of lumbar vertebra (disorder)"
* $sct#207938004 "Closed fracture thoracic vertebra"
* $sct#89825003 "Closed fracture of thoracic vertebra without spinal cord injury (disorder)"
* $sct#207957008 "Closed fracture lumbar vertebra"
* $sct#17463000 "Closed fracture of lumbar vertebra without spinal cord injury (disorder)"
* $icd10cm#M48.50XA "Collapsed vertebra, not elsewhere classified, site unspecified, initial encounter for fracture"
* $icd10cm#M48.54XA "Collapsed vertebra, not elsewhere classified, thoracic region, initial encounter for fracture"
* $icd10cm#M48.55XA "Collapsed vertebra, not elsewhere classified, thoracolumbar region, initial encounter for fracture"
* $icd10cm#M48.56XA "Collapsed vertebra, not elsewhere classified, lumbar region, initial encounter for fracture"
* $icd10cm#M48.57XA "Collapsed vertebra, not elsewhere classified, lumbosacral region, initial encounter for fracture"
* $icd10cm#S22.000A "Wedge compression fracture of unspecified thoracic vertebra, initial encounter for closed fracture"
* $icd10cm#S22.010A "Wedge compression fracture of first thoracic vertebra, initial encounter for closed fracture"
* $icd10cm#S22.020A "Wedge compression fracture of second thoracic vertebra, initial encounter for closed fracture"
* $icd10cm#S22.030A "Wedge compression fracture of third thoracic vertebra, initial encounter for closed fracture"
* $icd10cm#S22.040A "Wedge compression fracture of fourth thoracic vertebra, initial encounter for closed fracture"
* $icd10cm#S22.050A "Wedge compression fracture of T5-T6 vertebra, initial encounter for closed fracture"
* $icd10cm#S22.060A "Wedge compression fracture of T7-T8 vertebra, initial encounter for closed fracture"
* $icd10cm#S22.070A "Wedge compression fracture of T9-T10 vertebra, initial encounter for closed fracture"
* $icd10cm#S22.080A "Wedge compression fracture of T11-T12 vertebra, initial encounter for closed fracture"
* $icd10cm#S32.000A "Wedge compression fracture of unspecified lumbar vertebra, initial encounter for closed fracture"
* $icd10cm#S32.010A "Wedge compression fracture of first lumbar vertebra, initial encounter for closed fracture"
* $icd10cm#S32.020A "Wedge compression fracture of second lumbar vertebra, initial encounter for closed fracture"
* $icd10cm#S32.030A "Wedge compression fracture of third lumbar vertebra, initial encounter for closed fracture"
* $icd10cm#S32.040A "Wedge compression fracture of fourth lumbar vertebra, initial encounter for closed fracture"
* $icd10cm#S32.050A "Wedge compression fracture of fifth lumbar vertebra, initial encounter for closed fracture"
* include codes from valueset http://kyphoplasty-pathway.org/fhir/ValueSet/osteoporotic-vertebral-fracture
* include codes from valueset http://kyphoplasty-pathway.org/fhir/ValueSet/neoplastic-vertebral-fracture
* include codes from valueset http://kyphoplasty-pathway.org/fhir/ValueSet/pathological-vertebral-fracture
