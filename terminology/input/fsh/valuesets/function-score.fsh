// Encodes K12, K16: scores of function and quality of life.
ValueSet: FunctionScore
Id: function-score
Title: "Scores of function"
Description: "Scores of questionnaires that are licensed elsewhere; their items are not here."
* insert Selection
* ^copyright = "LOINC (c) Regenstrief Institute, Inc.. See LICENSES.md of the terminology project."
* insert Encodes(K12)
* insert Encodes(K16)
* insert BeyondSource("C16 Trials follow patients with ODI and other scores.")
* $loinc#97909-6 "Oswestry disability index score ODI"
* $kyphoplasty#eq-5d-index "EQ-5D index"
