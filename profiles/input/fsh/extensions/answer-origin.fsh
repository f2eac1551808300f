// Encodes nothing of the source: from what the server gave an answer.
Extension: AnswerOrigin
Id: answer-origin
Title: "Origin of an answer"
Description: "What an answer that the server filled in was taken from: the expression that gave it, or the observation that it was read from. It belongs to the answer as it was filled in, and goes when somebody changes the answer."
Context: QuestionnaireResponse.item.answer
* insert PublishedDefinition
* value[x] 1..1
* value[x] only Expression or Reference(Observation)
