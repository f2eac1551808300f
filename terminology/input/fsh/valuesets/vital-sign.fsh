// Encodes K55, K56, K57; R13: the vital signs that are followed.
ValueSet: VitalSign
Id: vital-sign
Title: "Vital signs during the procedure"
Description: "Blood pressure, heart rate and oxygen saturation, and their monitoring."
* insert Selection
* ^copyright = "SNOMED CT (c) SNOMED International; LOINC (c) Regenstrief Institute, Inc.. See LICENSES.md of the terminology project."
* insert Encodes(K55)
* insert Encodes(K56)
* insert Encodes(K57)
* insert Encodes(R13)
* $loinc#85354-9 "Blood pressure panel with all children optional"
* $loinc#8480-6 "Systolic blood pressure"
* $loinc#8462-4 "Diastolic blood pressure"
* $loinc#8867-4 "Heart rate"
* $loinc#59408-5 "Oxygen saturation in Arterial blood by Pulse oximetry"
* $loinc#2708-6 "Oxygen saturation in Arterial blood"
* $sct#135840009 "Blood pressure monitoring (regime/therapy)"
* $sct#284034009 "Pulse oximetry monitoring (regime/therapy)"
