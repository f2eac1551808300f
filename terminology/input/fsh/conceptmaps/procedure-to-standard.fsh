// Encodes K01, K03, K05, K17, K24, K31, K54, K61, K64, K67, K69: project codes of the procedure and its steps to standard codes.
Instance: procedure-to-standard
InstanceOf: ConceptMap
Usage: #definition
* insert PublishedMap(procedure-to-standard, ProcedureToStandard)
* title = "Kyphoplasty: project codes to standard codes"
* description = "The nearest verified standard codes of the project codes for the procedure and its steps. No SNOMED CT code for kyphoplasty could be verified, so the broader one stands."
* copyright = "SNOMED CT (c) SNOMED International; LOINC (c) Regenstrief Institute, Inc.; CPT (c) American Medical Association, numbers only. See LICENSES.md of the terminology project."
* insert EncodesMap(K01)
* insert EncodesMap(K03)
* insert EncodesMap(K05)
* insert EncodesMap(K17)
* insert EncodesMap(K24)
* insert EncodesMap(K31)
* insert EncodesMap(K54)
* insert EncodesMap(K61)
* insert EncodesMap(K64)
* insert EncodesMap(K67)
* insert EncodesMap(K69)
* group[+].source = "http://kyphoplasty-pathway.org/fhir/CodeSystem/kyphoplasty"
* group[=].target = "http://snomed.info/sct"
* group[=].element[+].code = #balloon-kyphoplasty
* group[=].element[=].display = "Percutaneous balloon kyphoplasty"
* group[=].element[=].target[+].code = #392236004
* group[=].element[=].target[=].display = "Operative procedure on spinal structure"
* group[=].element[=].target[=].equivalence = #wider
* group[=].element[+].code = #fluoroscopic-physical-examination
* group[=].element[=].display = "Physical examination of the spine under fluoroscopy"
* group[=].element[=].target[+].code = #5880005
* group[=].element[=].target[=].display = "Physical examination"
* group[=].element[=].target[=].equivalence = #wider
* group[=].element[=].target[=].comment = "With 44491008 beside it for the fluoroscopy."
* group[=].element[+].code = #sterile-technique
* group[=].element[=].display = "Sterile technique"
* group[=].element[=].target[+].code = #370822003
* group[=].element[=].target[=].display = "Implementation of aseptic technique (procedure)"
* group[=].element[=].target[=].equivalence = #wider
* group[=].element[+].code = #prone-positioning
* group[=].element[=].display = "Positioning on the belly"
* group[=].element[=].target[+].code = #431182000
* group[=].element[=].target[=].display = "Placing subject in prone position (procedure)"
* group[=].element[=].target[=].equivalence = #equivalent
* group[=].element[+].code = #sedation
* group[=].element[=].display = "Sedation"
* group[=].element[=].target[+].code = #72641008
* group[=].element[=].target[=].display = "Sedation"
* group[=].element[=].target[=].equivalence = #wider
* group[=].element[+].code = #vertebral-biopsy
* group[=].element[=].display = "Biopsy of the vertebra"
* group[=].element[=].target[+].code = #129249002
* group[=].element[=].target[=].display = "Needle biopsy (procedure)"
* group[=].element[=].target[=].equivalence = #wider
* group[=].element[+].code = #sterile-dressing
* group[=].element[=].display = "Sterile dressing"
* group[=].element[=].target[+].code = #182531007
* group[=].element[=].target[=].display = "Dressing of wound (procedure)"
* group[=].element[=].target[=].equivalence = #wider
* group[=].element[+].code = #continuous-fluoroscopy
* group[=].element[=].display = "Fluoroscopy throughout the procedure"
* group[=].element[=].target[+].code = #44491008
* group[=].element[=].target[=].display = "Fluoroscopy"
* group[=].element[=].target[=].equivalence = #wider
* group[=].element[+].code = #spinal-bone-cement
* group[=].element[=].display = "Bone cement for vertebral augmentation"
* group[=].element[=].target[+].code = #427811002
* group[=].element[=].target[=].display = "Polymethyl methacrylate"
* group[=].element[=].target[=].equivalence = #inexact
* group[=].element[=].target[=].comment = "What the cement is made of."
* group[=].element[+].code = #recovery-room-stay
* group[=].element[=].display = "Stay in the recovery room"
* group[=].element[=].target[+].code = #133899007
* group[=].element[=].target[=].display = "Postoperative care"
* group[=].element[=].target[=].equivalence = #wider
* group[=].element[+].code = #assisted-walking
* group[=].element[=].display = "First walking"
* group[=].element[=].target[+].code = #62013009
* group[=].element[=].target[=].display = "Ambulating patient (procedure)"
* group[=].element[=].target[=].equivalence = #wider
* group[=].element[+].code = #discharge-home
* group[=].element[=].display = "Discharge home"
* group[=].element[=].target[+].code = #58000006
* group[=].element[=].target[=].display = "Patient discharge (procedure)"
* group[=].element[=].target[=].equivalence = #wider
* group[+].source = "http://kyphoplasty-pathway.org/fhir/CodeSystem/kyphoplasty"
* group[=].target = "http://www.cms.gov/Medicare/Coding/ICD10"
* group[=].element[+].code = #balloon-kyphoplasty
* group[=].element[=].display = "Percutaneous balloon kyphoplasty"
* group[=].element[=].target[+].code = #0PS43ZZ
* group[=].element[=].target[=].display = "Reposition Thoracic Vertebra, Percutaneous Approach"
* group[=].element[=].target[=].equivalence = #narrower
* group[=].element[=].target[=].comment = "Thoracic: the reposition. Reported together with its pair; that the pair is the right report is convention."
* group[=].element[=].target[+].code = #0PU43JZ
* group[=].element[=].target[=].display = "Supplement Thoracic Vertebra with Synthetic Substitute, Percutaneous Approach"
* group[=].element[=].target[=].equivalence = #narrower
* group[=].element[=].target[=].comment = "Thoracic: the cement. Reported together with its pair; that the pair is the right report is convention."
* group[=].element[=].target[+].code = #0QS03ZZ
* group[=].element[=].target[=].display = "Reposition Lumbar Vertebra, Percutaneous Approach"
* group[=].element[=].target[=].equivalence = #narrower
* group[=].element[=].target[=].comment = "Lumbar: the reposition. Reported together with its pair; that the pair is the right report is convention."
* group[=].element[=].target[+].code = #0QU03JZ
* group[=].element[=].target[=].display = "Supplement Lumbar Vertebra with Synthetic Substitute, Percutaneous Approach"
* group[=].element[=].target[=].equivalence = #narrower
* group[=].element[=].target[=].comment = "Lumbar: the cement. Reported together with its pair; that the pair is the right report is convention."
* group[=].element[+].code = #vertebral-biopsy
* group[=].element[=].display = "Biopsy of the vertebra"
* group[=].element[=].target[+].code = #0PB43ZX
* group[=].element[=].target[=].display = "Excision of Thoracic Vertebra, Percutaneous Approach, Diagnostic"
* group[=].element[=].target[=].equivalence = #narrower
* group[=].element[=].target[=].comment = "Thoracic."
* group[=].element[=].target[+].code = #0QB03ZX
* group[=].element[=].target[=].display = "Excision of Lumbar Vertebra, Percutaneous Approach, Diagnostic"
* group[=].element[=].target[=].equivalence = #narrower
* group[=].element[=].target[=].comment = "Lumbar."
* group[+].source = "http://kyphoplasty-pathway.org/fhir/CodeSystem/kyphoplasty"
* group[=].target = "http://www.ama-assn.org/go/cpt"
* group[=].element[+].code = #balloon-kyphoplasty
* group[=].element[=].display = "Percutaneous balloon kyphoplasty"
* group[=].element[=].target[+].code = #22513
* group[=].element[=].target[=].equivalence = #narrower
* group[=].element[=].target[=].comment = "Thoracic, first level."
* group[=].element[=].target[+].code = #22514
* group[=].element[=].target[=].equivalence = #narrower
* group[=].element[=].target[=].comment = "Lumbar, first level."
* group[=].element[=].target[+].code = #22515
* group[=].element[=].target[=].equivalence = #narrower
* group[=].element[=].target[=].comment = "Each further level, beside one of the other two."
* group[+].source = "http://kyphoplasty-pathway.org/fhir/CodeSystem/kyphoplasty"
* group[=].target = "http://loinc.org"
* group[=].element[+].code = #continuous-fluoroscopy
* group[=].element[=].display = "Fluoroscopy throughout the procedure"
* group[=].element[=].target[+].code = #72553-1
* group[=].element[=].target[=].display = "RF Guidance for kyphoplasty of Thoracic spine"
* group[=].element[=].target[=].equivalence = #narrower
* group[=].element[=].target[=].comment = "Thoracic."
* group[=].element[=].target[+].code = #72552-3
* group[=].element[=].target[=].display = "RF Guidance for kyphoplasty of Lumbar spine"
* group[=].element[=].target[=].equivalence = #narrower
* group[=].element[=].target[=].comment = "Lumbar."
