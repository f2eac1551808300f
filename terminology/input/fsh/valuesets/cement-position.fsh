// Encodes K34, K62; R5: where the image after an injection shows the cement.
ValueSet: CementPosition
Id: cement-position
Title: "Positions of the cement"
Description: "In position or leaked."
* insert Selection
* insert Encodes(K34)
* insert Encodes(K62)
* insert Encodes(R5)
* $kyphoplasty#in-position "Cement in position"
* $kyphoplasty#leaked "Cement leaked"
