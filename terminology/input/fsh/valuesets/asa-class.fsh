// Encodes K51: physical status before sedation, beyond the source (C23).
ValueSet: AsaClass
Id: asa-class
Title: "ASA physical status classes"
Description: "Classes 1 to 5 of physical status before anesthesia."
* insert Selection
* ^copyright = "SNOMED CT (c) SNOMED International. See LICENSES.md of the terminology project."
* insert Encodes(K51)
* insert BeyondSource("C23 ASA physical status class before sedation; the source does not name it.")
* $sct#413495001 "American Society of Anesthesiologists physical status class 1 (finding)"
* $sct#413496000 "American Society of Anesthesiologists physical status class 2 (finding)"
* $sct#413497009 "American Society of Anesthesiologists physical status class 3 (finding)"
* $sct#413498004 "American Society of Anesthesiologists physical status class 4 (finding)"
* $sct#413499007 "American Society of Anesthesiologists physical status class 5 (finding)"
