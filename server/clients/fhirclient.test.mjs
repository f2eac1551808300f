// fhirclient, the client of SMART apps, reads, searches, writes, and runs the operations.
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import fhirclient from 'fhirclient';
import { answeredReport, chartOf, PAIN_SCORES } from './samples.mjs';

// A SMART app is given these in a browser; outside of one, a client needs neither request nor storage.
const client = fhirclient({}, {}).client(process.env.FHIR_BASE);
const HEADERS = { 'Content-Type': 'application/fhir+json' };
let patient;

before(async () => {
  const made = await post('', chartOf('fhirclient'));
  patient = made.entry[0].response.location.split('/')[1];
});

test('reads an artifact, and what a transaction stored', async () => {
  assert.equal((await client.request('PlanDefinition/kyphoplasty-pathway')).action.length, 6);
  assert.equal((await client.request(`Patient/${patient}`)).gender, 'female');
});

test('searches page by page', async () => {
  const found = await client.request(`Observation?patient=${patient}&code=72514-3&_sort=date&_count=2`, {
    pageLimit: 0,
    flat: true,
  });
  assert.deepEqual(
    found.map(({ valueInteger }) => valueInteger),
    PAIN_SCORES,
  );
});

test('follows references', async () => {
  const { observation } = await client.request(`Observation?patient=${patient}&_count=1`, {
    resolveReferences: 'subject',
    graph: true,
  }).then(({ entry }) => ({ observation: entry[0].resource }));
  assert.equal(observation.subject.id, patient);
});

test('creates, updates, and deletes', async () => {
  const goal = { resourceType: 'Goal', lifecycleStatus: 'active', description: { text: 'Walk' }, subject: subject() };
  const made = await client.create(goal);
  const updated = await client.update({ ...made, lifecycleStatus: 'completed' });
  assert.equal(updated.meta.versionId, '2');
  await client.delete(`Goal/${made.id}`);
  await assert.rejects(client.request(`Goal/${made.id}`), /410/);
});

test('applies the pathway', async () => {
  const carePlan = await client.request(`PlanDefinition/kyphoplasty-pathway/$apply?subject=Patient/${patient}`);
  assert.equal(carePlan.resourceType, 'CarePlan');
  assert.ok((await client.create(carePlan)).id);
});

test('populates a form', async () => {
  const populated = await client.request(`Questionnaire/kyphoplasty-preop-intake/$populate?subject=Patient/${patient}`);
  const { resource } = populated.parameter.find(({ name }) => name === 'response');
  assert.equal(resource.item[0].item[0].answer[0].valueString, 'Rosa fhirclient');
});

test('extracts what a stored response says', async () => {
  const { id } = await client.create(answeredReport(patient));
  const extracted = await client.request(`QuestionnaireResponse/${id}/$extract`);
  const done = await post('', extracted);
  assert.ok(done.entry.length > 0);
  assert.ok(done.entry.every(({ response: { status } }) => status.startsWith('201')));
});

function subject() {
  return { reference: `Patient/${patient}` };
}

function post(url, resource) {
  return client.request({ url, method: 'POST', headers: HEADERS, body: JSON.stringify(resource) });
}
