// Encodes K24: sterile technique.
Instance: work-sterile
InstanceOf: ActivityDefinition
Usage: #definition
* insert Activity(work-sterile, WorkSterile)
* title = "Sterile technique"
* description = "The procedure is performed in a sterile way, which lowers the risk of infection."
* topic = $definition-topic#treatment "Treatment"
* kind = #ServiceRequest
* intent = #order
* priority = #routine
* code.coding[+] = $kyphoplasty#sterile-technique "Sterile technique"
* code.coding[+] = $sct#370822003 "Implementation of aseptic technique (procedure)"
* insert Performer(practitioner, [[Physician who performs the procedure]])
* insert Encodes(K24)
