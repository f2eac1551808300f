// Encodes K28; R6: physical examination under fluoroscopy.
ValueSet: FluoroscopicExamination
Id: fluoroscopic-examination
Title: "Examination under fluoroscopy"
Description: "Physical examination of the spine under fluoroscopy."
* insert Selection
* insert Encodes(K28)
* insert Encodes(R6)
* $kyphoplasty#fluoroscopic-physical-examination "Physical examination of the spine under fluoroscopy"
