// Encodes nothing of the source: how the server turns a response into clinical data.
Instance: questionnaireresponse-extract
InstanceOf: OperationDefinition
Usage: #definition
* insert ServerOperation(questionnaireresponse-extract, QuestionnaireResponseExtract, extract, QuestionnaireResponse)
* title = "Extract a response"
* description = "Turns the answers of a completed response into the resources that its questionnaire marks them for, as QuestionnaireResponse/$extract of Structured Data Capture does: observations by observationExtract, resources of other types by definition. The same response updates what it gave before, and what it gives no longer becomes entered-in-error. Nothing is stored; to store a response and what is extracted of it together, send it with the header Prefer: extract."
* base = "http://hl7.org/fhir/uv/sdc/OperationDefinition/QuestionnaireResponse-extract"
* insert In(questionnaire-response, 0, 1, QuestionnaireResponse, [["The response, on the type level; it may also be the body itself."]])
* insert In(questionnaire, 0, 1, Questionnaire, [["Its questionnaire, where that is not published here."]])
* insert Out(Bundle, [["A transaction that can be posted as it is."]])
