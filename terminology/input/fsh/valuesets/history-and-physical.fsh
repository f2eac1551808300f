// Encodes K41; R7: history and physical examination.
ValueSet: HistoryAndPhysical
Id: history-and-physical
Title: "History and physical examination"
Description: "The complete history and physical examination."
* insert Selection
* ^copyright = "SNOMED CT (c) SNOMED International. See LICENSES.md of the terminology project."
* insert Encodes(K41)
* insert Encodes(R7)
* $sct#63332003 "History AND physical examination"
