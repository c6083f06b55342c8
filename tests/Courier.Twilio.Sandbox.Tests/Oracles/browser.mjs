// A real Chromium, and the checks for every page: no console error, no accessibility violation, no horizontal overflow.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const launchOptions = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

export async function startBrowser(address, screenshots) {
  mkdirSync(screenshots, { recursive: true });
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: launchOptions });
  const errors = [];

  async function open(path, { width = 1600, height = 940, colorScheme = 'light', javaScriptEnabled = true, expects = /(?!)/ } = {}) {
    const context = await browser.newContext({ viewport: { width, height }, colorScheme, javaScriptEnabled });
    if (javaScriptEnabled) await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const page = await context.newPage();
    page.on('console', message => { if (['error', 'warning'].includes(message.type()) && !expects.test(message.text())) errors.push(`${path}: ${message.text()}`); });
    page.on('pageerror', error => errors.push(`${path}: ${error.stack}`));
    await page.goto(address + path);
    if (javaScriptEnabled) await page.locator('#live[data-state="live"]').waitFor();
    return page;
  }

  async function takeScreenshot(page, name) {
    await page.screenshot({ path: join(screenshots, `${name}.png`), animations: 'disabled' });
  }

  return { open, takeScreenshot, errors, stop: () => browser.close() };
}

export async function assertFitsWindow(page, where) {
  const { width, available } = await page.evaluate(() => ({ width: document.documentElement.scrollWidth, available: document.documentElement.clientWidth }));
  assert.ok(width <= available, `${where}: ${width} px in a window of ${available}`);
  const overflowing = await page.evaluate(() => [...document.querySelectorAll('body *')]
    .filter(element => element.checkVisibility() && element.getBoundingClientRect().right > innerWidth + 1
      && !element.closest('pre, .visually-hidden, .unseen'))
    .map(element => element.outerHTML.slice(0, 120)));
  assert.deepEqual(overflowing, [], `${where}: beyond the edge of the window`);
}

// Runs all of axe's rules, including best practices. A contrast below 4.5 : 1 is a violation.
export async function assertAccessible(page, where) {
  await page.evaluate(() => Promise.all(document.getAnimations().map(animation => animation.finished.catch(() => {}))));
  // Evaluated instead of added as a script, because the page's content security policy blocks foreign scripts.
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => window.axe.run({ resultTypes: ['violations'] }));
  assert.deepEqual(violations.map(violation => `${violation.id}: ${violation.nodes.map(node => `${node.html} ${node.failureSummary}`).join(' | ')}`), [], where);
}
