// Encodes K01, K60: half of a kyphoplasty in ICD-10-PCS.
ValueSet: VertebralReposition
Id: vertebral-reposition
Title: "Reposition of a vertebra"
Description: "Procedure codes of ICD-10-PCS for bringing a vertebra back into shape through the skin. Together with a supplement on the same day they stand for a kyphoplasty."
* insert Selection
* insert Encodes(K01)
* insert Encodes(K60)
* $icd10pcs#0PS43ZZ "Reposition Thoracic Vertebra, Percutaneous Approach"
* $icd10pcs#0QS03ZZ "Reposition Lumbar Vertebra, Percutaneous Approach"
