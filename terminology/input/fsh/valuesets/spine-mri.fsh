// Encodes K28, K42; R6: magnetic resonance of the spine.
ValueSet: SpineMri
Id: spine-mri
Title: "MRI of the spine"
Description: "Magnetic resonance imaging of the spine."
* insert Selection
* ^copyright = "LOINC (c) Regenstrief Institute, Inc.. See LICENSES.md of the terminology project."
* insert Encodes(K28)
* insert Encodes(K42)
* insert Encodes(R6)
* $loinc#36067-7 "MR Spine"
* $loinc#36531-2 "MR Spine WO contrast"
* $loinc#24980-5 "MR Thoracic spine"
* $loinc#36532-0 "MR Thoracic spine WO contrast"
* $loinc#24968-0 "MR Lumbar spine"
* $loinc#30679-5 "MR Lumbar spine WO contrast"
