// LHC-Forms and Smart Forms do not read the translation extension: this puts the texts of a language in their place.
const TRANSLATION = 'http://hl7.org/fhir/StructureDefinition/translation';

/** A copy of an element or resource in which each text that has a translation is in that language. */
export function translated(element, language) {
  if (Array.isArray(element)) return element.map((each) => translated(each, language));
  if (typeof element !== 'object' || element === null) return element;
  const copy = {};
  for (const [name, value] of Object.entries(element)) copy[name] = translated(value, language);
  for (const [name, value] of Object.entries(element)) {
    const content = name.startsWith('_') ? contentOf(value, language) : undefined;
    if (content) copy[name.slice(1)] = content;
  }
  return copy;
}

function contentOf({ extension = [] }, language) {
  return extension
    .filter(({ url }) => url === TRANSLATION)
    .map(({ extension: parts }) => Object.fromEntries(parts.map(({ url, ...value }) => [url, Object.values(value)[0]])))
    .find(({ lang }) => lang === language)?.content;
}
