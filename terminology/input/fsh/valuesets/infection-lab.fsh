// Encodes K25: blood tests of infection, offered beyond the source (A4).
ValueSet: InfectionLab
Id: infection-lab
Title: "Laboratory tests of infection"
Description: "Blood tests that a clinician may use to look for an infection; none is demanded."
* insert Selection
* ^copyright = "LOINC (c) Regenstrief Institute, Inc.. See LICENSES.md of the terminology project."
* insert Encodes(K25)
* insert BeyondSource("A4 The source names no test for infection.")
* $loinc#6690-2 "Leukocytes [#/volume] in Blood by Automated count"
* $loinc#1988-5 "C reactive protein [Mass/volume] in Serum or Plasma"
* $loinc#4537-7 "Erythrocyte [Sedimentation Rate] in Blood by Westergren method"
* $loinc#600-7 "Bacteria identified in Blood by Culture"
