// Smart Forms loads every published form, prefilled, with its answers and units.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { BASE, keep, launch, open } from './browser.mjs';
import { postChart } from './chart.mjs';
import { get } from './fhir.mjs';
import { SCENARIOS } from './scenarios.mjs';
import { bundle } from './smart-forms.build.mjs';

let browser;
let patient;
let script;

before(async () => {
  [script, browser, patient] = await Promise.all([bundle(), launch(), postChart()]);
});

after(() => browser.close());

for (const id of Object.keys(SCENARIOS)) {
  test(`${id} is shown, prefilled`, async () => {
    const failures = [];
    const page = await open(browser, 'smart-forms.html', failures, { 'smart-forms.js': script });
    const { resource: questionnaire } = await get(`Questionnaire/${id}`);
    const { resource: populated } = await get(`Questionnaire/${id}/$populate?subject=Patient/${patient}`);
    const prefilled = populated.parameter.find(({ name }) => name === 'response').resource;

    await page.evaluate((shown) => window.show(...shown), [BASE, questionnaire, prefilled]);

    for (const { text } of questionnaire.item) await page.getByText(text).first().waitFor();
    await keep(page, `${id}-smart-forms`);
    const response = await page.evaluate(() => window.response());
    assert.equal(response.questionnaire.split('|')[0], questionnaire.url);
    assert.deepEqual(answeredIn(response), answeredIn(prefilled));
    assert.deepEqual(failures, []);
    await page.close();
  });
}

/** The questions that have an answer, in order. */
function answeredIn({ linkId, answer, item = [] }) {
  return [...(answer ? [linkId] : []), ...item.flatMap(answeredIn)];
}
