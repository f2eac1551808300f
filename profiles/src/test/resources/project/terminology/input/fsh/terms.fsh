CodeSystem: Colours
Id: colours
Title: "Colours"
Description: "Colours, as an example."
* ^url = "http://example.org/fhir/CodeSystem/colours"
* ^status = #active
* ^experimental = false
* ^caseSensitive = true
* ^content = #complete
* ^property[0].code = #warm
* ^property[0].type = #boolean
* #red "Red"
  * ^property[0].code = #warm
  * ^property[0].valueBoolean = true
* #blue "Blue"
  * #navy "Navy blue"

ValueSet: Blues
Id: blues
Title: "Blues"
Description: "Blue and all shades of it."
* ^url = "http://example.org/fhir/ValueSet/blues"
* ^status = #active
* ^experimental = false
* include codes from system http://example.org/fhir/CodeSystem/colours where concept is-a #blue

ValueSet: AnyColour
Id: any-colour
Title: "Any colour"
Description: "Blues, red and a SNOMED CT colour."
* ^url = "http://example.org/fhir/ValueSet/any-colour"
* ^status = #active
* ^experimental = false
* include codes from valueset http://example.org/fhir/ValueSet/blues
* http://example.org/fhir/CodeSystem/colours#red
* http://snomed.info/sct#371246006 "Green color"
