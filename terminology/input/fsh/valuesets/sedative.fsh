// Encodes K51: sedatives that can be given, offered beyond the source (A6).
ValueSet: Sedative
Id: sedative
Title: "Sedatives"
Description: "Examples of sedatives; the clinician chooses."
* insert Selection
* ^copyright = "RxNorm, U.S. National Library of Medicine. See LICENSES.md of the terminology project."
* insert Encodes(K51)
* insert BeyondSource("A6 The source names no drug; these are common choices.")
* $rxnorm#6960 "Midazolam"
* $rxnorm#4337 "Fentanyl"
* $rxnorm#8782 "Propofol"
