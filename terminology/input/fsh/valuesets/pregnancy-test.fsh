// Encodes K38; R2: laboratory tests for pregnancy.
ValueSet: PregnancyTest
Id: pregnancy-test
Title: "Pregnancy tests"
Description: "Tests for choriogonadotropin with the result present or absent."
* insert Selection
* ^copyright = "LOINC (c) Regenstrief Institute, Inc.. See LICENSES.md of the terminology project."
* insert Encodes(K38)
* insert Encodes(R2)
* $loinc#2106-3 "Choriogonadotropin (pregnancy test) [Presence] in Urine"
* $loinc#2118-8 "Choriogonadotropin (pregnancy test) [Presence] in Serum or Plasma"
* $loinc#2110-5 "Choriogonadotropin.beta subunit (pregnancy test) [Presence] in Serum or Plasma"
