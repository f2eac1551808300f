// Encodes K08, K15: fracture codes that mean a vertebra only together with a site of the spine.
ValueSet: PathologicalFractureOfOtherSite
Id: pathological-fracture-of-other-site
Title: "Pathological fractures of other site"
Description: "Classification codes that are used for vertebrae but do not name them: they count when the body site is in the spine."
* insert Selection
* insert Encodes(K08)
* insert Encodes(K15)
* $icd10cm#M84.48XA "Pathological fracture, other site, initial encounter for fracture"
* $icd10cm#M84.58XA "Pathological fracture in neoplastic disease, other specified site, initial encounter for fracture"
* $icd10cm#M84.68XA "Pathological fracture in other disease, other site, initial encounter for fracture"
