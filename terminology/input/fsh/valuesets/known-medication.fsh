// Encodes K44; R9: medicines of which the pathway can tell whether they promote bleeding.
ValueSet: KnownMedication
Id: known-medication
Title: "Medicines that the pathway knows"
Description: "Medicines that the logic can place: those that promote bleeding, and others that its value sets name. Whatever is not listed here is put to the clinician. The class of pain medicines is left out, as some of them promote bleeding."
* insert Selection
* ^copyright = "SNOMED CT (c) SNOMED International; RxNorm, U.S. National Library of Medicine. See LICENSES.md of the terminology project."
* insert Encodes(K44)
* insert Encodes(R9)
* $rxnorm#161 "Acetaminophen"
* $rxnorm#7804 "Oxycodone"
* $rxnorm#5489 "Hydrocodone"
* $rxnorm#10689 "Tramadol"
* $rxnorm#7052 "Morphine"
* include codes from valueset http://kyphoplasty-pathway.org/fhir/ValueSet/bleeding-risk-medication
* include codes from valueset http://kyphoplasty-pathway.org/fhir/ValueSet/antibiotic
* include codes from valueset http://kyphoplasty-pathway.org/fhir/ValueSet/sedative
* include codes from valueset http://kyphoplasty-pathway.org/fhir/ValueSet/bone-agent
