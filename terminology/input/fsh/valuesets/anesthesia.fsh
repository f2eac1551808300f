// Encodes K51, K52: sedation and anesthesia.
ValueSet: Anesthesia
Id: anesthesia
Title: "Sedation and anesthesia"
Description: "Sedation and, as its alternative, general anesthesia."
* insert Selection
* ^copyright = "SNOMED CT (c) SNOMED International. See LICENSES.md of the terminology project."
* insert Encodes(K51)
* insert Encodes(K52)
* $sct#72641008 "Sedation"
* $sct#398239001 "Monitored anesthesia care sedation (procedure)"
* $sct#50697003 "General anesthesia"
