// A headless Chromium that sees the renderers' files below the FHIR server's own origin, as behind one gateway.
import { readFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const TYPES = { css: 'text/css', html: 'text/html', js: 'text/javascript' };

export const BASE = process.env.FHIR_BASE;

export function launch() {
  return chromium.launch({ executablePath: process.env.CHROMIUM, args: FLAGS });
}

/**
 * Opens a file of this folder as a page.
 *
 * @param generated bodies of files that are not on disk, by name
 * @param failures gets what the page throws, and what a server refuses
 */
export async function open(browser, file, failures, generated = {}) {
  const origin = new URL(BASE).origin;
  const page = await browser.newPage({ viewport: { width: 1000, height: 900 }, locale: 'en-US' });
  page.on('pageerror', (error) => failures.push(error.message));
  page.on('response', (response) => {
    if (response.status() >= 400) failures.push(`${response.status()} ${response.url()}`);
  });
  await page.route(`${origin}/clients/**`, async (route) => {
    const name = new URL(route.request().url()).pathname.slice('/clients/'.length);
    const body = generated[name] ?? (await readFile(new URL(name, import.meta.url)));
    await route.fulfill({ body, contentType: TYPES[name.split('.').pop()] });
  });
  await page.goto(`${origin}/clients/${file}`);
  return page;
}

/** Keeps what the page shows as PNG below the build output. */
export function keep(page, name) {
  return page.screenshot({ path: `${process.env.SCREENSHOTS}/${name}.png`, fullPage: true });
}
