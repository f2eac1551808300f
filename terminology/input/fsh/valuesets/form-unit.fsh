// Encodes K08, K55-K57, K70; R13: the units in which questionnaires ask for numbers.
ValueSet: FormUnit
Id: form-unit
Title: "Units of the questionnaires"
Description: "Units in which the questionnaires ask for numbers."
* insert Selection
* ^copyright = "UCUM (c) Regenstrief Institute, Inc.. See LICENSES.md of the terminology project."
* insert Encodes(K08)
* insert Encodes(K55)
* insert Encodes(K56)
* insert Encodes(K57)
* insert Encodes(K70)
* insert Encodes(R13)
* $ucum#mm[Hg] "mmHg"
* $ucum#/min "/min"
* $ucum#% "%"
* $ucum#d "d"
* $ucum#{score} "score"
