// Encodes K34, K62; R5: what the image shows.
ValueSet: PostInjectionImageAnswer
Id: post-injection-image-answer
Title: "What the image after an injection shows"
Description: "Cement in position, or leaked."
* insert Selection
* insert Encodes(K34)
* insert Encodes(K62)
* insert Encodes(R5)
* $kyphoplasty#in-position "Cement in position"
* $kyphoplasty#leaked "Cement leaked"
