// Encodes K18; R1: the notice that treatment without a procedure goes on.
Instance: continue-conservative-treatment
InstanceOf: ActivityDefinition
Usage: #definition
* insert Activity(continue-conservative-treatment, ContinueConservativeTreatment)
* title = "Continue treatment without a procedure"
* description = "Tells the treating physician that conservative treatment has not failed, so that kyphoplasty is not open yet."
* topic = $definition-topic#treatment "Treatment"
* kind = #CommunicationRequest
* intent = #proposal
* priority = #routine
* code.coding[+] = $cpg-activity#send-message "Send a message"
* code.coding[+] = $kyphoplasty#continue-conservative-treatment "Continue conservative treatment"
* code.text = "Treatment without a procedure has not failed. Kyphoplasty is for patients in whom it has. Continue with a back brace, pain medicine or both, and look at eligibility again if they fail."
* insert Performer(practitioner, [[Treating physician]])
* insert Encodes(K18)
* insert Encodes(R1)
