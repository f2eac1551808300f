// Encodes K69; R16: the permission to walk one hour after the procedure.
Instance: allow-walking
InstanceOf: ActivityDefinition
Usage: #definition
* insert Activity(allow-walking, AllowWalking)
* title = "Walking allowed after one hour"
* description = "One hour after the procedure the patient may walk. It is allowed, not demanded."
* topic = $definition-topic#treatment "Treatment"
* kind = #ServiceRequest
* intent = #proposal
* priority = #routine
* timingTiming.code.text = "From one hour after the procedure"
* code.coding[+] = $kyphoplasty#assisted-walking "First walking"
* code.coding[+] = $sct#62013009 "Ambulating patient (procedure)"
* insert Performer(practitioner, [[Nurse]])
* insert Encodes(K69)
* insert Encodes(R16)
