// Encodes nothing of the source: the place for a participant's role in a result, where FHIR R4 has none.
Extension: ParticipantRole
Id: participant-role
Title: "Role of a participant"
Description: "The coded role of who takes part in an action of a request group: RequestGroup.action.participant is a reference only in FHIR R4."
Context: RequestGroup.action.participant
* insert PublishedDefinition
* . 0..1
* value[x] only CodeableConcept
* value[x] 1..1
