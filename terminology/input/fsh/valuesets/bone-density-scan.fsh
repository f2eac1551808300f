// Encodes K73; R18: bone density, beyond the source (C04).
ValueSet: BoneDensityScan
Id: bone-density-scan
Title: "Bone density scan"
Description: "Measurement of bone density."
* insert Selection
* ^copyright = "LOINC (c) Regenstrief Institute, Inc.. See LICENSES.md of the terminology project."
* insert Encodes(K73)
* insert Encodes(R18)
* insert BeyondSource("C04 Referral for bone density evaluation; the source does not name it.")
* $loinc#38268-9 "DXA Skeletal system Views for bone density"
