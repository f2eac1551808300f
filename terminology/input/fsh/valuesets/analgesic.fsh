// Encodes K18, K19; R1: medicines against pain.
ValueSet: Analgesic
Id: analgesic
Title: "Pain medicines"
Description: "Medicines against pain, as ingredients, and their class."
* insert Selection
* ^copyright = "SNOMED CT (c) SNOMED International; RxNorm, U.S. National Library of Medicine. See LICENSES.md of the terminology project."
* insert Encodes(K18)
* insert Encodes(K19)
* insert Encodes(R1)
* $rxnorm#161 "Acetaminophen"
* $rxnorm#1191 "Aspirin"
* $rxnorm#5640 "Ibuprofen"
* $rxnorm#7258 "Naproxen"
* $rxnorm#3355 "Diclofenac"
* $rxnorm#35827 "Ketorolac"
* $rxnorm#140587 "celecoxib"
* $rxnorm#41493 "meloxicam"
* $rxnorm#7804 "Oxycodone"
* $rxnorm#5489 "Hydrocodone"
* $rxnorm#10689 "Tramadol"
* $rxnorm#7052 "Morphine"
* $sct#373265006 "Analgesic"
