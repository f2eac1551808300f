// Encodes K01, K05: half of a kyphoplasty in ICD-10-PCS.
ValueSet: VertebralSupplement
Id: vertebral-supplement
Title: "Supplement of a vertebra"
Description: "Procedure codes of ICD-10-PCS for cement in a vertebra through the skin. Alone they may stand for a vertebroplasty."
* insert Selection
* insert Encodes(K01)
* insert Encodes(K05)
* $icd10pcs#0PU43JZ "Supplement Thoracic Vertebra with Synthetic Substitute, Percutaneous Approach"
* $icd10pcs#0QU03JZ "Supplement Lumbar Vertebra with Synthetic Substitute, Percutaneous Approach"
