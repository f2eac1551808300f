// Encodes K21, K44; R9: problem list entries that stand for a medicine that promotes bleeding.
ValueSet: BleedingRiskLongTermUse
Id: bleeding-risk-long-term-use
Title: "Long-term use of medicines that promote bleeding"
Description: "Entries of the problem list that say the patient takes a medicine that promotes bleeding."
* insert Selection
* insert Encodes(K21)
* insert Encodes(K44)
* insert Encodes(R9)
* $icd10cm#Z79.01 "Long term (current) use of anticoagulants"
* $icd10cm#Z79.02 "Long term (current) use of antithrombotics/antiplatelets"
* $icd10cm#Z79.82 "Long term (current) use of aspirin"
