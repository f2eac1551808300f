Profile: ColouredPatient
Parent: Patient
Id: coloured-patient
Title: "Coloured patient"
Description: "A patient with a name."
* ^url = "http://example.org/fhir/StructureDefinition/coloured-patient"
* ^status = #active
* ^experimental = false
* name 1..*
