// Encodes nothing itself: the names of the code systems and the metadata that every terminology artifact shares.
Alias: $kyphoplasty = http://kyphoplasty-pathway.org/fhir/CodeSystem/kyphoplasty
Alias: $statements = http://kyphoplasty-pathway.org/fhir/CodeSystem/kyphoplasty-statements
Alias: $sct = http://snomed.info/sct
Alias: $loinc = http://loinc.org
Alias: $icd10cm = http://hl7.org/fhir/sid/icd-10-cm
Alias: $icd10pcs = http://www.cms.gov/Medicare/Coding/ICD10
Alias: $cpt = http://www.ama-assn.org/go/cpt
Alias: $rxnorm = http://www.nlm.nih.gov/research/umls/rxnorm
Alias: $ucum = http://unitsofmeasure.org
Alias: $ver-status = http://terminology.hl7.org/CodeSystem/condition-ver-status
Alias: $encodes = http://kyphoplasty-pathway.org/fhir/StructureDefinition/encodes
Alias: $beyondSource = http://kyphoplasty-pathway.org/fhir/StructureDefinition/beyond-source

RuleSet: Published
* ^version = "0.1.0"
* ^status = #active
* ^experimental = false
* ^date = "2026-03-01"
* ^publisher = "Kyphoplasty Pathway on FHIR"
* ^contact.name = "Kyphoplasty Pathway on FHIR"
* ^contact.telecom.system = #url
* ^contact.telecom.value = "http://kyphoplasty-pathway.org"
* ^jurisdiction = urn:iso:std:iso:3166#US "United States of America"
* ^purpose = "To name what the pathway decides on, asks for and records."
* ^copyright = "Apache-2.0. Codes of other code systems have terms of their own."

RuleSet: Encodes(code)
* ^extension[+].url = "http://kyphoplasty-pathway.org/fhir/StructureDefinition/encodes"
* ^extension[=].valueCoding = $statements#{code}

RuleSet: BeyondSource(text)
* ^extension[+].url = "http://kyphoplasty-pathway.org/fhir/StructureDefinition/beyond-source"
* ^extension[=].valueString = {text}

RuleSet: Selection
* insert Published
* ^meta.profile[+] = "http://hl7.org/fhir/uv/crmi/StructureDefinition/crmi-shareablevalueset"
* ^meta.profile[+] = "http://hl7.org/fhir/uv/crmi/StructureDefinition/crmi-publishablevalueset"

RuleSet: OwnCodes
* insert Published
* ^meta.profile[+] = "http://hl7.org/fhir/uv/crmi/StructureDefinition/crmi-shareablecodesystem"
* ^meta.profile[+] = "http://hl7.org/fhir/uv/crmi/StructureDefinition/crmi-publishablecodesystem"
* ^caseSensitive = true
* ^content = #complete
* ^copyright = "Apache-2.0. The codes are the project's own."

RuleSet: Statement(strength, class, clinical)
* ^property[0].code = #strength
* ^property[0].valueString = "{strength}"
* ^property[1].code = #class
* ^property[1].valueString = "{class}"
* ^property[2].code = #clinical
* ^property[2].valueBoolean = {clinical}

RuleSet: InSpanish(text)
* ^designation[0].language = #es
* ^designation[0].value = "{text}"
