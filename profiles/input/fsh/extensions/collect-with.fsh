// Encodes K33, K40, K44, K45; R8-R10: the link from an activity to the questionnaire that brings its information.
Extension: CollectWith
Id: collect-with
Title: "Collect with"
Description: "The questionnaire with which the information that an activity asks for is collected."
Context: ActivityDefinition, Task, CommunicationRequest, ServiceRequest, MedicationRequest, DeviceRequest, Appointment
* insert PublishedDefinition
* value[x] only canonical
* value[x] 1..1
