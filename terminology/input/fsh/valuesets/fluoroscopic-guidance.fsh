// Encodes K31, K35; R4: fluoroscopy for the procedure.
ValueSet: FluoroscopicGuidance
Id: fluoroscopic-guidance
Title: "Fluoroscopic guidance"
Description: "Guidance by fluoroscopy of kyphoplasty."
* insert Selection
* ^copyright = "SNOMED CT (c) SNOMED International; LOINC (c) Regenstrief Institute, Inc.. See LICENSES.md of the terminology project."
* insert Encodes(K31)
* insert Encodes(K35)
* insert Encodes(R4)
* $loinc#72553-1 "RF Guidance for kyphoplasty of Thoracic spine"
* $loinc#72552-3 "RF Guidance for kyphoplasty of Lumbar spine"
* $sct#44491008 "Fluoroscopy"
