// Encodes K34, K62; R5: one X-ray image after each injection.
Instance: image-after-injection
InstanceOf: ActivityDefinition
Usage: #definition
* insert Activity(image-after-injection, ImageAfterInjection)
* title = "X-ray image after each injection"
* description = "After each injection one image shows whether the cement is in the right place or has leaked."
* topic = $definition-topic#treatment "Treatment"
* kind = #ServiceRequest
* intent = #order
* priority = #urgent
* timingTiming.code.text = "After each injection of cement"
* code.coding[+] = $kyphoplasty#post-injection-image "Image after a cement injection"
* code.coding[+] = $sct#168537006 "Plain radiography"
* code.text = "X-ray image after each injection of cement"
* insert Performer(practitioner, [[Physician who performs the procedure]])
* insert CollectWith(kyphoplasty-procedure-log)
* insert Encodes(K34)
* insert Encodes(K62)
* insert Encodes(R5)
