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
* $rxnorm#1364430 "apixaban"
* $rxnorm#1114195 "rivaroxaban"
* $rxnorm#1037042 "dabigatran etexilate"
* $rxnorm#1599538 "edoxaban"
* $rxnorm#5224 "heparin"
* $rxnorm#67108 "enoxaparin"
* $rxnorm#67109 "dalteparin"
* $rxnorm#321208 "fondaparinux"
* $rxnorm#32968 "clopidogrel"
* $rxnorm#613391 "prasugrel"
* $rxnorm#1116632 "Ticagrelor"
* $rxnorm#1191 "Aspirin"
* $rxnorm#5640 "Ibuprofen"
* $rxnorm#7258 "Naproxen"
* $rxnorm#3355 "Diclofenac"
* $rxnorm#35827 "Ketorolac"
* $rxnorm#140587 "celecoxib"
* $rxnorm#41493 "meloxicam"
* $rxnorm#4419 "Fish Oils"
* $rxnorm#11256 "Vitamin E"
