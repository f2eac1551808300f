// Encodes nothing of the source: the mark of what comes from elsewhere, so that no reader takes it for the source.
Extension: BeyondSource
Id: beyond-source
Title: "Beyond the source"
Description: "The evidence for content that the source does not have, by its number and citation. Such content is off unless a parameter turns it on."
Context: Element
* insert PublishedDefinition
* . 0..*
* value[x] only string
* value[x] 1..1
