// Encodes K09, K16, K26, K71: pain scores from 0 to 10.
ValueSet: PainScore
Id: pain-score
Title: "Pain scores"
Description: "Pain on a scale from 0 to 10."
* insert Selection
* ^copyright = "LOINC (c) Regenstrief Institute, Inc.. See LICENSES.md of the terminology project."
* insert Encodes(K09)
* insert Encodes(K16)
* insert Encodes(K26)
* insert Encodes(K71)
* $loinc#72514-3 "Pain severity - 0-10 verbal numeric rating [Score] - Reported"
