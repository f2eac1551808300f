// Encodes K01, K06: how sure a fracture is.
ValueSet: FractureVerification
Id: fracture-verification
Title: "Verification of a fracture"
Description: "Confirmed, suspected or refuted."
* insert Selection
* insert Encodes(K01)
* insert Encodes(K06)
* $ver-status#confirmed "Confirmed"
* $ver-status#confirmed insert InSpanish([[Confirmada]])
* $ver-status#provisional "Provisional"
* $ver-status#provisional insert InSpanish([[Sospechada]])
* $ver-status#refuted "Refuted"
* $ver-status#refuted insert InSpanish([[Descartada]])
