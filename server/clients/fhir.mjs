// The few calls with which the tests of the renderers prepare and check, apart from what a renderer calls itself.
const BASE = process.env.FHIR_BASE;

export async function get(path) {
  return answer(await fetch(`${BASE}/${path}`));
}

/** Posts a resource below the base; an empty path is the base itself. */
export async function post(path, resource) {
  const url = path ? `${BASE}/${path}` : BASE;
  const headers = { 'Content-Type': 'application/fhir+json' };
  return answer(await fetch(url, { method: 'POST', headers, body: JSON.stringify(resource) }));
}

async function answer(response) {
  const resource = await response.json();
  const said = (resource.issue ?? []).map((issue) => issue.diagnostics).join('; ');
  if (!response.ok) throw new Error(`${response.status} ${response.url}: ${said}`);
  return { status: response.status, resource };
}
