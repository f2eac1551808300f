// Encodes K15; R1: the meeting of specialties where cancer broke the vertebra, beyond the source.
Instance: meet-on-cancer
InstanceOf: ActivityDefinition
Usage: #definition
* insert Activity(meet-on-cancer, MeetOnCancer)
* title = "Meeting of specialties"
* description = "A meeting of the specialties concerned, where cancer broke the vertebra. The gate of conservative treatment stays as it is (A8)."
* topic = $definition-topic#assessment "Assessment"
* kind = #Task
* intent = #proposal
* priority = #routine
* code = $kyphoplasty#review-risk "Review a risk"
* code.text = "Discuss the fracture with the other specialties"
* insert Performer(practitioner, [[Treating physician]])
* insert Encodes(K15)
* insert Encodes(R1)
* insert BeyondSource([["C24 NICE CG75: agreement of several specialties for spinal metastases."]])
