// The OpenAPI page loads, lists the operations, and calls them with the examples that it shows.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { BASE, keep, launch } from './browser.mjs';

const CALLS = [
  ['PlanDefinition', 'POST', '/PlanDefinition/{id}/$apply', 'CarePlan'],
  ['ValueSet', 'GET', '/ValueSet/$expand', 'ValueSet'],
];

let browser;
let failures;

before(async () => {
  failures = [];
  browser = await launch();
});

after(() => browser.close());

for (const [section, method, path, answer] of CALLS) {
  test(`${method} ${path}`, async () => {
    const page = await browser.newPage({ viewport: { width: 1200, height: 1400 } });
    page.on('pageerror', (error) => failures.push(error.message));
    page.on('requestfailed', (request) => failures.push(`${request.failure().errorText} ${request.url()}`));
    await page.goto(`${BASE}/swagger-ui/?page=${section}`);
    const operation = page.locator(`.opblock-${method.toLowerCase()}`, {
      has: page.locator(`[data-path="${path}"]`),
    });
    await operation.locator('.opblock-summary-control').click();
    await operation.getByRole('button', { name: 'Try it out' }).click();
    await operation.getByRole('button', { name: 'Execute' }).click();
    const live = operation.locator('.live-responses-table');
    await live.waitFor();
    await keep(page, `openapi-${section}-${method}`);
    assert.equal((await live.locator('.response-col_status').last().innerText()).trim(), '200');
    assert.ok((await live.locator('.response-col_description').last().innerText()).includes(`"resourceType": "${answer}"`));
    await page.close();
    assert.deepEqual(failures, []);
  });
}
