// Encodes K51, K52: sedation or general anesthesia.
ValueSet: AnesthesiaChoice
Id: anesthesia-choice
Title: "Choice of anesthesia"
Description: "Sedation or, as its alternative, general anesthesia."
* insert Selection
* ^copyright = "SNOMED CT (c) SNOMED International. See LICENSES.md of the terminology project."
* insert Encodes(K51)
* insert Encodes(K52)
* $sct#72641008 "Sedation"
* $sct#72641008 insert InSpanish([[Sedación]])
* $sct#50697003 "General anesthesia"
* $sct#50697003 insert InSpanish([[Anestesia general]])
