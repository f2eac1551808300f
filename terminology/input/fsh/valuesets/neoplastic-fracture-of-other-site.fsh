// Encodes K15: the neoplastic code among those fracture codes.
ValueSet: NeoplasticFractureOfOtherSite
Id: neoplastic-fracture-of-other-site
Title: "Neoplastic fractures of other site"
Description: "Classification code for a fracture in neoplastic disease at a site that it does not name."
* insert Selection
* insert Encodes(K15)
* $icd10cm#M84.58XA "Pathological fracture in neoplastic disease, other specified site, initial encounter for fracture"
