// Encodes K13, K14, K20, K23, K26, K29, K32, K34: outcomes that the source names as risks.
ValueSet: Risk
Id: risk
Title: "Risks"
Description: "What can go wrong, by the fracture itself or by the procedure."
* insert Selection
* ^copyright = "SNOMED CT (c) SNOMED International. See LICENSES.md of the terminology project."
* insert Encodes(K13)
* insert Encodes(K14)
* insert Encodes(K20)
* insert Encodes(K23)
* insert Encodes(K26)
* insert Encodes(K29)
* insert Encodes(K32)
* insert Encodes(K34)
* $sct#233604007 "Pneumonia"
* $sct#404223003 "Deep venous thrombosis of lower extremity"
* $sct#131148009 "Bleeding"
* $sct#58126003 "Postoperative wound infection"
* $sct#213299007 "Postoperative pain"
* $sct#57182000 "Nerve injury (disorder)"
* $sct#419076005 "Allergic reaction (disorder)"
* $kyphoplasty#cement-leakage "Cement leakage"
