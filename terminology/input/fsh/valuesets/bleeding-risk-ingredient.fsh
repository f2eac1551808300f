// Encodes K21, K44; R9: ingredients that promote bleeding, to choose from.
ValueSet: BleedingRiskIngredient
Id: bleeding-risk-ingredient
Title: "Ingredients that promote bleeding"
Description: "Anticoagulants, antiplatelets, anti-inflammatory pain medicines and supplements that promote bleeding, as ingredients from which a patient can choose."
* insert Selection
* ^copyright = "RxNorm, U.S. National Library of Medicine. See LICENSES.md of the terminology project."
* insert Encodes(K21)
* insert Encodes(K44)
* insert Encodes(R9)
* $rxnorm#11289 "warfarin"
* $rxnorm#11289 insert InSpanish([[Warfarina]])
* $rxnorm#1364430 "apixaban"
* $rxnorm#1364430 insert InSpanish([[Apixabán]])
* $rxnorm#1114195 "rivaroxaban"
* $rxnorm#1114195 insert InSpanish([[Rivaroxabán]])
* $rxnorm#1037042 "dabigatran etexilate"
* $rxnorm#1037042 insert InSpanish([[Dabigatrán]])
* $rxnorm#1599538 "edoxaban"
* $rxnorm#1599538 insert InSpanish([[Edoxabán]])
* $rxnorm#5224 "heparin"
* $rxnorm#5224 insert InSpanish([[Heparina]])
* $rxnorm#67108 "enoxaparin"
* $rxnorm#67108 insert InSpanish([[Enoxaparina]])
* $rxnorm#67109 "dalteparin"
* $rxnorm#67109 insert InSpanish([[Dalteparina]])
* $rxnorm#321208 "fondaparinux"
* $rxnorm#321208 insert InSpanish([[Fondaparinux]])
* $rxnorm#32968 "clopidogrel"
* $rxnorm#32968 insert InSpanish([[Clopidogrel]])
* $rxnorm#613391 "prasugrel"
* $rxnorm#613391 insert InSpanish([[Prasugrel]])
* $rxnorm#1116632 "Ticagrelor"
* $rxnorm#1116632 insert InSpanish([[Ticagrelor]])
* $rxnorm#1191 "Aspirin"
* $rxnorm#1191 insert InSpanish([[Aspirina]])
* $rxnorm#5640 "Ibuprofen"
* $rxnorm#5640 insert InSpanish([[Ibuprofeno]])
* $rxnorm#7258 "Naproxen"
* $rxnorm#7258 insert InSpanish([[Naproxeno]])
* $rxnorm#3355 "Diclofenac"
* $rxnorm#3355 insert InSpanish([[Diclofenaco]])
* $rxnorm#35827 "Ketorolac"
* $rxnorm#35827 insert InSpanish([[Ketorolaco]])
* $rxnorm#140587 "celecoxib"
* $rxnorm#140587 insert InSpanish([[Celecoxib]])
* $rxnorm#41493 "meloxicam"
* $rxnorm#41493 insert InSpanish([[Meloxicam]])
* $rxnorm#4419 "Fish Oils"
* $rxnorm#4419 insert InSpanish([[Aceite de pescado]])
* $rxnorm#11256 "Vitamin E"
* $rxnorm#11256 insert InSpanish([[Vitamina E]])
