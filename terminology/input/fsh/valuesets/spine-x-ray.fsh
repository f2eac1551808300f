// Encodes K42: plain X-ray of the spine.
ValueSet: SpineXRay
Id: spine-x-ray
Title: "X-ray of the spine"
Description: "Plain X-ray images of the spine."
* insert Selection
* ^copyright = "LOINC (c) Regenstrief Institute, Inc.. See LICENSES.md of the terminology project."
* insert Encodes(K42)
* $loinc#28613-8 "XR Spine Views"
* $loinc#24983-9 "XR Thoracic spine Views"
* $loinc#24972-2 "XR Lumbar spine Views"
