// A real Chromium, and what is asked of every page it shows: no error, nothing that cannot be reached, no sideways scroll.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const quiet = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

export async function startBrowser(address, screenshots) {
  mkdirSync(screenshots, { recursive: true });
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: quiet });
  const errors = [];

  async function open(path, { width = 1600, height = 940, colorScheme = 'light', javaScriptEnabled = true, expects = /(?!)/ } = {}) {
    const context = await browser.newContext({ viewport: { width, height }, colorScheme, javaScriptEnabled });
    if (javaScriptEnabled) await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const page = await context.newPage();
    page.on('console', message => { if (['error', 'warning'].includes(message.type()) && !expects.test(message.text())) errors.push(`${path}: ${message.text()}`); });
    page.on('pageerror', problem => errors.push(`${path}: ${problem.stack}`));
    await page.goto(address + path);
    if (javaScriptEnabled) await page.locator('#live[data-state="live"]').waitFor();
    return page;
  }

  async function keep(page, name) {
    await page.screenshot({ path: join(screenshots, `${name}.png`), animations: 'disabled' });
  }

  return { open, keep, errors, stop: () => browser.close() };
}

export async function fitsItsWindow(page, where) {
  const { wide, room } = await page.evaluate(() => ({ wide: document.documentElement.scrollWidth, room: document.documentElement.clientWidth }));
  assert.ok(wide <= room, `${where}: ${wide} px in a window of ${room}`);
  const beyond = await page.evaluate(() => [...document.querySelectorAll('body *')]
    .filter(one => one.checkVisibility() && one.getBoundingClientRect().right > innerWidth + 1 && !one.closest('pre, .unseen'))
    .map(one => one.outerHTML.slice(0, 120)));
  assert.deepEqual(beyond, [], `${where}: beyond the edge`);
}

// Every rule axe has, the best practices among them; contrast is 4.5 : 1 or it is a violation.
export async function pleasesAxe(page, where) {
  await page.evaluate(() => Promise.all(document.getAnimations().map(one => one.finished.catch(() => {}))));
  // Evaluated, not added as a script: the page's policy keeps out scripts that are not its own, and should.
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => window.axe.run({ resultTypes: ['violations'] }));
  assert.deepEqual(violations.map(one => `${one.id}: ${one.nodes.map(node => `${node.html} ${node.failureSummary}`).join(' | ')}`), [], where);
}
