// The form in which values of two engines are compared.

// Resources by type and id, other elements as their JSON; null is left out of tuples.
export function canonical(value) {
  if (value === null || value === undefined) {
    return null;
  }
  if (Array.isArray(value)) {
    return value.map(canonical);
  }
  if (typeof value !== 'object') {
    return value;
  }
  if (value.isDateTime || value.isDate || value.isTime?.()) {
    return value.toString();
  }
  if (value.isQuantity) {
    return { value: value.value, unit: value.unit ?? '1' };
  }
  if (value.isCode) {
    return { system: value.system, code: value.code };
  }
  if (value.isConcept) {
    return { codes: value.codes.map(canonical) };
  }
  if (value.isInterval) {
    return {
      low: canonical(value.low),
      lowClosed: value.lowClosed,
      high: canonical(value.high),
      highClosed: value.highClosed,
    };
  }
  // cql-exec-fhir keeps the JSON of each FHIR object so.
  if (value._json !== undefined) {
    return value._json?.resourceType ? `${value._json.resourceType}/${value._json.id}` : value._json;
  }
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => each !== null && each !== undefined)
      .map(([key, each]) => [key, canonical(each)]),
  );
}
