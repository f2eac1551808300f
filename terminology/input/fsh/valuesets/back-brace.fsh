// Encodes K18, K19; R1: the back brace.
ValueSet: BackBrace
Id: back-brace
Title: "Back braces"
Description: "Application of a back brace."
* insert Selection
* ^copyright = "SNOMED CT (c) SNOMED International. See LICENSES.md of the terminology project."
* insert Encodes(K18)
* insert Encodes(K19)
* insert Encodes(R1)
* $sct#77476009 "Application of back brace"
