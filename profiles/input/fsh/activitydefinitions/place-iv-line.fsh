// Encodes K49: the line into a vein, placed by an anesthesia provider.
Instance: place-iv-line
InstanceOf: ActivityDefinition
Usage: #definition
* insert Activity(place-iv-line, PlaceIvLine)
* title = "Place a line into a vein"
* description = "An anesthesia provider places the line. Antibiotic and sedating medicine go through it."
* topic = $definition-topic#treatment "Treatment"
* kind = #ServiceRequest
* intent = #order
* priority = #routine
* code = $kyphoplasty#intravenous-line "Intravenous line"
* code.text = "Place a line into a vein"
* insert Performer(practitioner, [[Anesthesia provider]])
* insert Encodes(K49)
