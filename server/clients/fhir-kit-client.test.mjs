// fhir-kit-client reads, searches, writes, and runs the operations.
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { Client } from 'fhir-kit-client';
import { answeredReport, chartOf, idsOf, PAIN_SCORES } from './samples.mjs';

const client = new Client({ baseUrl: process.env.FHIR_BASE });
let patient;

before(async () => {
  const made = await client.transaction({ body: chartOf('fhir-kit-client') });
  patient = made.entry[0].response.location.split('/')[1];
});

test('reads the CapabilityStatement', async () => {
  const statement = await client.capabilityStatement();
  assert.equal(statement.fhirVersion, '4.0.1');
});

test('reads an artifact, and what a transaction stored', async () => {
  const plan = await client.read({ resourceType: 'PlanDefinition', id: 'kyphoplasty-pathway' });
  assert.equal(plan.action.length, 6);
  const stored = await client.read({ resourceType: 'Patient', id: patient });
  assert.equal(stored.gender, 'female');
});

test('searches clinical data page by page', async () => {
  const searchParams = { patient, code: '72514-3', _sort: 'date', _count: 2 };
  const pages = [await client.search({ resourceType: 'Observation', searchParams })];
  for (let next = true; next; ) {
    next = await client.nextPage({ bundle: pages.at(-1) });
    if (next) pages.push(next);
  }
  assert.equal(pages.length, 3);
  const scores = pages.flatMap(({ entry }) => entry.map(({ resource }) => resource.valueInteger));
  assert.deepEqual(scores, PAIN_SCORES);
});

test('searches artifacts page by page', async () => {
  const first = await client.search({ resourceType: 'ValueSet', searchParams: { _count: 50 } });
  const second = await client.nextPage({ bundle: first });
  assert.equal(new Set([...idsOf(first), ...idsOf(second)]).size, Math.min(first.total, 100));
});

test('creates, updates, and deletes', async () => {
  const goal = { resourceType: 'Goal', lifecycleStatus: 'active', description: { text: 'Walk' }, subject: subject() };
  const { id } = await client.create({ resourceType: 'Goal', body: goal });
  const body = { ...goal, id, lifecycleStatus: 'completed' };
  const updated = await client.update({ resourceType: 'Goal', id, body });
  assert.equal(updated.meta.versionId, '2');
  await client.delete({ resourceType: 'Goal', id });
  await assert.rejects(client.read({ resourceType: 'Goal', id }), ({ response }) => response.status === 410);
});

test('applies the pathway', async () => {
  const carePlan = await client.operation({
    name: 'apply',
    resourceType: 'PlanDefinition',
    id: 'kyphoplasty-pathway',
    input: { resourceType: 'Parameters', parameter: [{ name: 'subject', valueString: `Patient/${patient}` }] },
  });
  assert.equal(carePlan.resourceType, 'CarePlan');
  assert.equal(carePlan.subject.reference, `Patient/${patient}`);
  const { id } = await client.create({ resourceType: 'CarePlan', body: carePlan });
  assert.ok(id);
});

test('populates a form', async () => {
  const populated = await client.operation({
    name: 'populate',
    resourceType: 'Questionnaire',
    id: 'kyphoplasty-preop-intake',
    input: { resourceType: 'Parameters', parameter: [{ name: 'subject', valueReference: subject() }] },
  });
  const { resource } = populated.parameter.find(({ name }) => name === 'response');
  assert.equal(resource.item[0].item[0].answer[0].valueString, 'Rosa fhir-kit-client');
});

test('extracts what a stored response says', async () => {
  const { id } = await client.create({ resourceType: 'QuestionnaireResponse', body: answeredReport(patient) });
  const extracted = await client.operation({
    name: 'extract',
    resourceType: 'QuestionnaireResponse',
    id,
    method: 'GET',
  });
  const done = await client.transaction({ body: extracted });
  assert.ok(done.entry.length > 0);
  assert.ok(done.entry.every(({ response: { status } }) => status.startsWith('201')));
});

function subject() {
  return { reference: `Patient/${patient}` };
}
