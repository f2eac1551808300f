// Encodes K28, K42; R6: images that find or date the fracture.
ValueSet: FractureImaging
Id: fracture-imaging
Title: "Imaging of the fracture"
Description: "X-ray, magnetic resonance and bone scan."
* insert Selection
* insert Encodes(K28)
* insert Encodes(K42)
* insert Encodes(R6)
* include codes from valueset http://kyphoplasty-pathway.org/fhir/ValueSet/spine-x-ray
* include codes from valueset http://kyphoplasty-pathway.org/fhir/ValueSet/spine-mri
* include codes from valueset http://kyphoplasty-pathway.org/fhir/ValueSet/bone-scan
