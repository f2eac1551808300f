// Encodes K17, K24, K35, K49, K50, K51, K54, K58, K61, K62, K63, K64: steps of the procedure.
ValueSet: ProcedureStep
Id: procedure-step
Title: "Steps of the procedure"
Description: "What is done on the day, as services."
* insert Selection
* ^copyright = "SNOMED CT (c) SNOMED International. See LICENSES.md of the terminology project."
* insert Encodes(K17)
* insert Encodes(K24)
* insert Encodes(K35)
* insert Encodes(K49)
* insert Encodes(K50)
* insert Encodes(K51)
* insert Encodes(K54)
* insert Encodes(K58)
* insert Encodes(K61)
* insert Encodes(K62)
* insert Encodes(K63)
* insert Encodes(K64)
* $kyphoplasty#sterile-technique "Sterile technique"
* $kyphoplasty#continuous-fluoroscopy "Fluoroscopy throughout the procedure"
* $kyphoplasty#prone-positioning "Positioning on the belly"
* $kyphoplasty#intravenous-line "Intravenous line"
* $kyphoplasty#sedation "Sedation"
* $kyphoplasty#needle-placement "Needle placement"
* $kyphoplasty#vertebral-biopsy "Biopsy of the vertebra"
* $kyphoplasty#cavity-by-balloon "Cavity by balloon"
* $kyphoplasty#cavity-by-osteotome "Cavity by osteotome"
* $kyphoplasty#cement-injection "Cement injection"
* $kyphoplasty#post-injection-image "Image after a cement injection"
* $kyphoplasty#needle-removal "Needle removal"
* $kyphoplasty#sterile-dressing "Sterile dressing"
* $sct#370822003 "Implementation of aseptic technique (procedure)"
* $sct#28792004 "Preoperative preparation of skin (procedure)"
* $sct#431182000 "Placing subject in prone position (procedure)"
* $sct#1240000 "Prone body position (finding)"
* $sct#422181004 "Antibiotic prophylaxis (procedure)"
* $sct#47625008 "Intravenous route"
* $sct#182531007 "Dressing of wound (procedure)"
