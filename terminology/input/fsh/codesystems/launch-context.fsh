// Encodes nothing itself: the code with which a questionnaire says that it is filled in for a patient (SDC 3.0.0).
CodeSystem: LaunchContext
Id: launch-context
Title: "Launch contexts"
Description: "The one code that is used of the launch contexts of Structured Data Capture."
* insert Published
* ^copyright = "HL7. Structured Data Capture is published under CC0."
* ^url = "http://hl7.org/fhir/uv/sdc/CodeSystem/launchContext"
* ^caseSensitive = true
* ^content = #fragment
* #patient "Patient" "The patient that the form is filled in for."
