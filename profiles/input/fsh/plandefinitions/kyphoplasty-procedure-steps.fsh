// Encodes K03, K04, K05, K17, K24, K34, K54, K58, K59, K60, K61, K62, K63, K64, K66; R5, R14, R15: the steps of the procedure in the order of the source.
Instance: kyphoplasty-procedure-steps
InstanceOf: PlanDefinition
Usage: #definition
* insert Recommendation(kyphoplasty-procedure-steps, KyphoplastyProcedureSteps)
* insert Rated(strong)
* title = "Steps of the procedure"
* description = "From the position on the table to the dressing. A biopsy, if any, comes before space is made and cement goes in; exactly one of balloon and osteotome makes the space; an image follows each injection."
* library = Canonical(KyphoplastyProcedureLogic)
* insert Encodes(K03)
* insert Encodes(K04)
* insert Encodes(K05)
* insert Encodes(K17)
* insert Encodes(K24)
* insert Encodes(K34)
* insert Encodes(K54)
* insert Encodes(K58)
* insert Encodes(K59)
* insert Encodes(K60)
* insert Encodes(K61)
* insert Encodes(K62)
* insert Encodes(K63)
* insert Encodes(K64)
* insert Encodes(K66)
* insert Encodes(R5)
* insert Encodes(R14)
* insert Encodes(R15)

* action[+]
  * id = "procedure-41-position"
  * title = "Place the patient face down"
  * description = "Face down on the table."
  * textEquivalent = "Place the patient face down."
  * priority = #routine
  * insert Encodes(K54)
  * insert Because([["The patient lies face down."]])
  * insert Participant(practitioner, [[Nurse]])
  * requiredBehavior = #must
  * insert Perform(position-prone)

* action[+]
  * id = "procedure-42-work-sterile"
  * title = "Work in a sterile way"
  * description = "From needle to dressing."
  * textEquivalent = "Work in a sterile way."
  * priority = #routine
  * insert Encodes(K24)
  * insert Because([["Sterile technique lowers the risk of infection."]])
  * insert Lowers([[$sct#58126003 "Postoperative wound infection"]])
  * insert Starts(procedure-43-insert-needle)
  * insert Ends(procedure-51-dress-wound)
  * insert Participant(practitioner, [[Physician who performs the procedure]])
  * requiredBehavior = #must
  * insert Perform(work-sterile)

* action[+]
  * id = "procedure-43-insert-needle"
  * title = "Insert the needle"
  * description = "Through skin and back muscles into the broken bone."
  * textEquivalent = "Insert the needle."
  * priority = #routine
  * insert Encodes(K58)
  * insert Because([["The needle goes into the bone that is broken."]])
  * insert After(procedure-41-position)
  * insert Participant(practitioner, [[Physician who performs the procedure]])
  * requiredBehavior = #must
  * insert Perform(insert-needle)

* action[+]
  * id = "procedure-44-take-biopsy"
  * title = "Consider a biopsy"
  * description = "Only before space is made and cement goes in."
  * textEquivalent = "Consider a biopsy."
  * priority = #routine
  * insert Encodes(K17)
  * insert Encodes(R15)
  * insert Because([["The physician may take a biopsy before making space and injecting cement."]])
  * insert After(procedure-43-insert-needle)
  * insert Before(procedure-45-make-space)
  * insert Before(procedure-53-inject-and-image)
  * insert Participant(practitioner, [[Physician who performs the procedure]])
  * requiredBehavior = #could
  * insert Perform(take-biopsy)

* action[+]
  * id = "procedure-45-make-space"
  * title = "Make space with a balloon or with an osteotome"
  * description = "Exactly one of balloon and osteotome."
  * textEquivalent = "Make space with a balloon or with an osteotome."
  * priority = #routine
  * insert Encodes(K59)
  * insert Encodes(K60)
  * insert Encodes(R14)
  * insert Because([["Either the balloon or a dilating tool makes the space, which may also raise the bone."]])
  * insert After(procedure-43-insert-needle)
  * insert Participant(practitioner, [[Physician who performs the procedure]])
  * groupingBehavior = #logical-group
  * selectionBehavior = #exactly-one
  * requiredBehavior = #must
  * action[+]
    * id = "procedure-46-inflate-balloon"
    * title = "Inflate the balloon"
    * description = "Inflated in the bone."
    * textEquivalent = "Inflate the balloon."
    * priority = #routine
    * insert Encodes(K03)
    * insert Encodes(K59)
    * insert Encodes(R14)
    * insert Because([["The first of the two ways."]])
    * insert Participant(practitioner, [[Physician who performs the procedure]])
    * requiredBehavior = #could
    * insert Perform(inflate-balloon)
  * action[+]
    * id = "procedure-47-use-osteotome"
    * title = "Use the osteotome"
    * description = "A dilating tool."
    * textEquivalent = "Use the osteotome."
    * priority = #routine
    * insert Encodes(K04)
    * insert Encodes(K59)
    * insert Encodes(R14)
    * insert Because([["Used instead of the balloon."]])
    * insert Participant(practitioner, [[Physician who performs the procedure]])
    * requiredBehavior = #could
    * insert Perform(use-osteotome)

* action[+]
  * id = "procedure-53-inject-and-image"
  * title = "Inject the cement, each time with an image after it"
  * description = "One injection and one image, repeated until the space is filled."
  * textEquivalent = "Inject the cement, each time with an image after it."
  * priority = #routine
  * insert Encodes(K61)
  * insert Encodes(K62)
  * insert Encodes(R5)
  * insert Because([["An X-ray image follows each injection."]])
  * insert After(procedure-45-make-space)
  * insert Participant(practitioner, [[Physician who performs the procedure]])
  * groupingBehavior = #logical-group
  * selectionBehavior = #all
  * requiredBehavior = #must
  * cardinalityBehavior = #multiple
  * action[+]
    * id = "procedure-48-inject-cement"
    * title = "Inject the cement"
    * description = "Into the space in the bone."
    * textEquivalent = "Inject the cement."
    * priority = #routine
    * insert Encodes(K05)
    * insert Encodes(K61)
    * insert Because([["The cement fills the space and makes the bone steadier."]])
    * insert Participant(practitioner, [[Physician who performs the procedure]])
    * requiredBehavior = #must
    * insert Perform(inject-cement)
  * action[+]
    * id = "procedure-49-take-image"
    * title = "Take an X-ray image after each injection"
    * description = "Of this injection, before the next."
    * textEquivalent = "Take an X-ray image after each injection."
    * priority = #urgent
    * insert Encodes(K34)
    * insert Encodes(K62)
    * insert Encodes(R5)
    * insert Because([["An image after each injection shows that the cement is in the right place."]])
    * insert Lowers([[$kyphoplasty#cement-leakage "Cement leakage"]])
    * insert After(procedure-48-inject-cement)
    * insert Participant(practitioner, [[Physician who performs the procedure]])
    * requiredBehavior = #must
    * insert Perform(image-after-injection)

* action[+]
  * id = "procedure-50-remove-needle"
  * title = "Remove the needle"
  * description = "After the last image."
  * textEquivalent = "Remove the needle."
  * priority = #routine
  * insert Encodes(K63)
  * insert Because([["The needle is removed."]])
  * insert After(procedure-53-inject-and-image)
  * insert Participant(practitioner, [[Physician who performs the procedure]])
  * requiredBehavior = #must
  * insert Perform(remove-needle)

* action[+]
  * id = "procedure-51-dress-wound"
  * title = "Apply sterile dressings"
  * description = "Sterile dressings."
  * textEquivalent = "Apply sterile dressings."
  * priority = #routine
  * insert Encodes(K64)
  * insert Because([["Sterile dressings are applied."]])
  * insert After(procedure-50-remove-needle)
  * insert Participant(practitioner, [[Nurse]])
  * requiredBehavior = #must
  * insert Perform(dress-wound)

* action[+]
  * id = "procedure-52-repeat-for-each-level"
  * title = "Repeat the steps for each further vertebra that is to be treated"
  * description = "The steps from needle to last image, once more for each that is to be treated."
  * textEquivalent = "Repeat the steps for each further vertebra that is to be treated."
  * priority = #routine
  * insert Encodes(K66)
  * insert Because([["More than one vertebra may be treated, which may take longer."]])
  * insert When("More Than One Level")
  * insert After(procedure-50-remove-needle)
  * insert Before(procedure-51-dress-wound)
  * insert Participant(practitioner, [[Physician who performs the procedure]])
  * requiredBehavior = #could
  * insert Perform(repeat-for-each-level)
