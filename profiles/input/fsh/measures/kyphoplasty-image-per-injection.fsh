// Encodes K62; R5: an image after each injection.
Instance: kyphoplasty-image-per-injection
InstanceOf: Measure
Usage: #definition
* insert ProcessMeasure(kyphoplasty-image-per-injection, KyphoplastyImagePerInjection, Denominator With Injection, Every Injection Has Its Image)
* title = "An image after each injection"
* description = "Share of the patients with an injection of cement on record in whom every injection has an image of its own before the next one."
* rationale = "An image after each injection shows where the cement went."
* insert Encodes(K62)
* insert Encodes(R5)
