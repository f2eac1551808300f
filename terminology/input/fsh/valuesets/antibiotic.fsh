// Encodes K50: antibiotics that can be given, offered beyond the source (A6).
ValueSet: Antibiotic
Id: antibiotic
Title: "Antibiotics"
Description: "Examples of antibiotics for prophylaxis; the clinician chooses."
* insert Selection
* ^copyright = "RxNorm, U.S. National Library of Medicine. See LICENSES.md of the terminology project."
* insert Encodes(K50)
* insert BeyondSource("C12 The source names no drug; these are common choices.")
* $rxnorm#2180 "Cefazolin"
* $rxnorm#2582 "Clindamycin"
* $rxnorm#11124 "Vancomycin"
