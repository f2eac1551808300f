// Encodes K28, K42; R6: bone scans.
ValueSet: BoneScan
Id: bone-scan
Title: "Bone scan"
Description: "Nuclear medicine images of bone."
* insert Selection
* ^copyright = "LOINC (c) Regenstrief Institute, Inc.. See LICENSES.md of the terminology project."
* insert Encodes(K28)
* insert Encodes(K42)
* insert Encodes(R6)
* $loinc#25031-6 "NM Bone Views"
* $loinc#39818-0 "NM Whole body Bone Views"
* $loinc#39879-2 "SPECT Bone"
