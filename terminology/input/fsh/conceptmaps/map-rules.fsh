// Encodes nothing itself: what the concept maps share.
RuleSet: PublishedMap(id, name)
* url = "http://kyphoplasty-pathway.org/fhir/ConceptMap/{id}"
* version = "0.1.0"
* name = "{name}"
* status = #active
* experimental = false
* date = "2026-03-01"
* publisher = "Kyphoplasty Pathway on FHIR"
* contact.name = "Kyphoplasty Pathway on FHIR"
* contact.telecom.system = #url
* contact.telecom.value = "http://kyphoplasty-pathway.org"
* jurisdiction = urn:iso:std:iso:3166#US "United States of America"
* purpose = "To find the code of one system for what another one has recorded."

RuleSet: EncodesMap(code)
* extension[+].url = $encodes
* extension[=].valueCoding = $statements#{code}
