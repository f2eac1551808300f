// Encodes nothing itself: the codes of CPG on FHIR that say what kind of activity a request asks for.
CodeSystem: CPGActivityTypeFragment
Id: cpg-activity-type-cs
Title: "CPG activity types (fragment)"
Description: "The codes of HL7's code system of CPG activity types that the pathway uses. A fragment: HL7 publishes the whole."
* ^url = "http://hl7.org/fhir/uv/cpg/CodeSystem/cpg-activity-type-cs"
* insert Published
* ^caseSensitive = true
* ^content = #fragment
* ^copyright = "HL7. CPG on FHIR is published under CC0."
* #send-message "Send a message" "Send a message to somebody."
* #collect-information "Collect information" "Collect information, for example with a questionnaire."
* #hold-activity "Hold an activity in progress" "Hold an activity that is in progress."
