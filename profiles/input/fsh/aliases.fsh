// Encodes nothing itself: the canonical base, the names of the code systems, and what every published artifact shares.
Alias: $kyphoplasty = http://kyphoplasty-pathway.org/fhir/CodeSystem/kyphoplasty
Alias: $statements = http://kyphoplasty-pathway.org/fhir/CodeSystem/kyphoplasty-statements
Alias: $sct = http://snomed.info/sct
Alias: $loinc = http://loinc.org
Alias: $icd10cm = http://hl7.org/fhir/sid/icd-10-cm
Alias: $icd10pcs = http://www.cms.gov/Medicare/Coding/ICD10
Alias: $rxnorm = http://www.nlm.nih.gov/research/umls/rxnorm
Alias: $ucum = http://unitsofmeasure.org
Alias: $plan-definition-type = http://terminology.hl7.org/CodeSystem/plan-definition-type
Alias: $definition-topic = http://terminology.hl7.org/CodeSystem/definition-topic
Alias: $usage-context-type = http://terminology.hl7.org/CodeSystem/usage-context-type
Alias: $action-type = http://terminology.hl7.org/CodeSystem/action-type
Alias: $goal-category = http://terminology.hl7.org/CodeSystem/goal-category
Alias: $goal-priority = http://terminology.hl7.org/CodeSystem/goal-priority
Alias: $library-type = http://terminology.hl7.org/CodeSystem/library-type
Alias: $condition-category = http://terminology.hl7.org/CodeSystem/condition-category
Alias: $condition-clinical = http://terminology.hl7.org/CodeSystem/condition-clinical
Alias: $condition-ver-status = http://terminology.hl7.org/CodeSystem/condition-ver-status
Alias: $allergy-verification = http://terminology.hl7.org/CodeSystem/allergyintolerance-verification
Alias: $allergy-clinical = http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical
Alias: $role-class = http://terminology.hl7.org/CodeSystem/v3-RoleClass
Alias: $observation-category = http://terminology.hl7.org/CodeSystem/observation-category
Alias: $cpg-activity = http://hl7.org/fhir/uv/cpg/CodeSystem/cpg-activity-type-cs

// Metadata of an instance.
RuleSet: Published
* version = "0.1.0"
* status = #active
* experimental = false
* date = "2026-03-01"
* publisher = "Kyphoplasty Pathway on FHIR"
* contact.name = "Kyphoplasty Pathway on FHIR"
* contact.telecom.system = #url
* contact.telecom.value = "http://kyphoplasty-pathway.org"
* jurisdiction = urn:iso:std:iso:3166#US "United States of America"

// What the publisher says of a definition that others are to use. It has neither approvalDate nor lastReviewDate until a
// clinical body has reviewed and approved it.
RuleSet: Released(purpose)
* purpose = {purpose}
* usage = "For tests and demonstrations. Not a medical device, and not approved for care."
* copyright = "Apache-2.0. Codes of other code systems have terms of their own."
* effectivePeriod.start = "2026-03-01"

// Whom it is for.
RuleSet: ForVertebralFractures
* useContext[+].code = $usage-context-type#focus "Clinical Focus"
* useContext[=].valueCodeableConcept = $sct#42942008 "Compression fracture of vertebral column"

// The one document that everything rests on.
RuleSet: FromTheSource
* relatedArtifact[+].type = #derived-from
* relatedArtifact[=].display = "A patient-information text on kyphoplasty, written by the medical director of an interventional pain practice (K75)"

// The same metadata of a structure definition.
RuleSet: PublishedDefinition
* ^version = "0.1.0"
* ^status = #active
* ^experimental = false
* ^date = "2026-03-01"
* ^publisher = "Kyphoplasty Pathway on FHIR"
* ^contact.name = "Kyphoplasty Pathway on FHIR"
* ^contact.telecom.system = #url
* ^contact.telecom.value = "http://kyphoplasty-pathway.org"
* ^jurisdiction = urn:iso:std:iso:3166#US "United States of America"
* ^purpose = "To record, in one form, what the pathway reads and gives."
* ^copyright = "Apache-2.0. Codes of other code systems have terms of their own."

// The statement or rule of the source that an instance, or an element of it, carries out.
RuleSet: Encodes(code)
* extension[+].url = "http://kyphoplasty-pathway.org/fhir/StructureDefinition/encodes"
* extension[=].valueCoding = $statements#{code}

RuleSet: EncodesDefinition(code)
* ^extension[+].url = "http://kyphoplasty-pathway.org/fhir/StructureDefinition/encodes"
* ^extension[=].valueCoding = $statements#{code}

// Evidence from elsewhere, for what the source does not say. Text in quotation marks.
RuleSet: BeyondSource(text)
* extension[+].url = "http://kyphoplasty-pathway.org/fhir/StructureDefinition/beyond-source"
* extension[=].valueString = {text}
