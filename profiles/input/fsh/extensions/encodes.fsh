// Encodes K01-K78, R1-R18: the mark by which an artifact, or a part of one, names the statements that it carries out.
Extension: Encodes
Id: encodes
Title: "Encodes"
Description: "A statement or hard rule of the source that this artifact, or this part of it, carries out."
Context: Element
* insert PublishedDefinition
* . 0..*
* value[x] only Coding
* value[x] 1..1
* valueCoding.system 1..1
* valueCoding.system = "http://kyphoplasty-pathway.org/fhir/CodeSystem/kyphoplasty-statements" (exactly)
* valueCoding.code 1..1
