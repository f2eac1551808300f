// LHC-Forms shows every published form, prefilled; what is answered in it is stored and becomes clinical data.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { keep, launch, open } from './browser.mjs';
import { postChart } from './chart.mjs';
import { get, post } from './fhir.mjs';
import { LhcForm } from './lhc-form.mjs';
import { SCENARIOS } from './scenarios.mjs';
import { translated } from './translated.mjs';

let browser;
let patient;
let failures;
let form;

before(async () => {
  failures = [];
  [browser, patient] = await Promise.all([launch(), postChart()]);
  form = new LhcForm(await open(browser, 'lhc-forms.html', failures));
});

after(() => browser.close());

test('every published form is tried', async () => {
  const { resource } = await get('Questionnaire?_count=100');
  const published = resource.entry.map(({ resource: { id } }) => id);
  assert.deepEqual(published.sort(), Object.keys(SCENARIOS).sort());
});

for (const [id, scenario] of Object.entries(SCENARIOS)) {
  test(id, async (t) => {
    const { resource: questionnaire } = await get(`Questionnaire/${id}`);
    const { resource: populated } = await get(`Questionnaire/${id}/$populate?subject=Patient/${patient}`);
    const prefilled = populated.parameter.find(({ name }) => name === 'response').resource;
    await t.test('shows what the chart knows', async () => {
      await form.show(questionnaire, 'en', prefilled);
      for (const [question, answer] of Object.entries(scenario.known)) {
        assert.ok((await form.answer(question)).includes(answer), `${question}: ${await form.answer(question)}`);
      }
      await keep(form.page, `${id}-prefilled`);
    });
    await t.test('asks what the answers make necessary', async () => {
      for (const question of scenario.shows) assert.equal(await form.isThere(question), false, question);
      for (const question of scenario.hides) assert.equal(await form.isThere(question), true, question);
      for (const [question, ...answers] of scenario.answers) await form.fill(question, answers);
      for (const question of scenario.shows) assert.equal(await form.isThere(question), true, question);
      for (const question of scenario.hides) assert.equal(await form.isThere(question), false, question);
    });
    await t.test('works out its scores', async () => {
      for (const [question, score] of Object.entries(scenario.scores)) await form.waitFor(question, score);
      await keep(form.page, `${id}-answered`);
    });
    await t.test('gives a response that the server stores and extracts', async () => {
      const response = await form.response(patient);
      const { status, resource: stored } = await post('QuestionnaireResponse', response);
      assert.equal(status, 201);
      const { resource: extracted } = await get(`QuestionnaireResponse/${stored.id}/$extract`);
      assert.equal(extracted.type, 'transaction');
      const types = [...new Set(extracted.entry.map(({ resource }) => resource.resourceType))];
      assert.deepEqual(types.sort(), scenario.extracts);
      const { resource: done } = await post('', extracted);
      assert.ok(done.entry.every(({ response: { status: each } }) => each.startsWith('20')));
    });
    await t.test('is there in Spanish', async () => {
      await form.show(translated(questionnaire, 'es'), 'es');
      for (const text of scenario.spanish) assert.ok((await form.text()).includes(text), text);
      await keep(form.page, `${id}-es`);
    });
    assert.deepEqual(failures, []);
  });
}
