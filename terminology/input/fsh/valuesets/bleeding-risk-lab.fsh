// Encodes K22, K43: blood tests of the bleeding risk.
ValueSet: BleedingRiskLab
Id: bleeding-risk-lab
Title: "Laboratory tests of bleeding risk"
Description: "Blood tests that may be ordered to judge the bleeding risk."
* insert Selection
* ^copyright = "LOINC (c) Regenstrief Institute, Inc.. See LICENSES.md of the terminology project."
* insert Encodes(K22)
* insert Encodes(K43)
* $loinc#6301-6 "INR in Platelet poor plasma by Coagulation assay"
* $loinc#34714-6 "INR in Blood by Coagulation assay"
* $loinc#5902-2 "Prothrombin time (PT)"
* $loinc#14979-9 "aPTT in Platelet poor plasma by Coagulation assay"
* $loinc#777-3 "Platelets [#/volume] in Blood by Automated count"
* $loinc#58410-2 "CBC panel - Blood by Automated count"
* $loinc#718-7 "Hemoglobin [Mass/volume] in Blood"
