// Tests samples/WebhookApi in a real browser: it sends, receives signed callbacks of its sandbox, and shows each message's statuses.
// node webhook-api.mjs WebhookApi.dll FOLDER-FOR-SCREENSHOTS
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { request } from 'node:http';
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { assertFitsWindow, assertAccessible, startBrowser } from './browser.mjs';
import { conclude, test, until } from './sandbox.mjs';

const [file, screenshots] = process.argv.slice(2);
const sample = resolve(file);
const soon = { timeout: 10_000 };

const port = await new Promise(resolve => {
  const server = createServer().listen(0, '127.0.0.1', () => { const { port } = server.address(); server.close(() => resolve(port)); });
});

function start(...args) {
  const child = spawn('dotnet', [sample, '--urls', `http://127.0.0.1:${port}`, ...args], { cwd: '/', stdio: ['ignore', 'pipe', 'pipe'] });
  const output = { out: '', error: '' };
  child.stdout.on('data', part => { output.out += part; });
  child.stderr.on('data', part => { output.error += part; });
  const exited = new Promise(resolve => child.on('exit', resolve));
  return { output, exited, stop: () => { child.kill('SIGTERM'); return exited; } };
}

const app = start('--telemetry', 'true');
const address = await until(() => app.output.out.match(/The application +(http\S+)/)?.[1], 'the address');
const phones = app.output.out.match(/The sandbox +(http\S+)/)[1];
const browser = await startBrowser(address, screenshots);
const page = await browser.open('/', { width: 1200, height: 900, expects: /status of (400|422|504)/ });
await page.evaluate(() => { window.neverReloaded = true; });

async function send(to, text) {
  await page.locator('#to').fill(to);
  await page.locator('#text').fill(text);
  await page.getByRole('button', { name: 'Send' }).click();
}

const life = text => page.locator('#lives > li', { has: page.locator('.text', { hasText: text }) });
const steps = text => life(text).locator('.steps li').allTextContents();

await test('a message is sent from the page, and its status is updated without a reload', async () => {
  await page.evaluate(() => {
    window.replaced = 0;
    new MutationObserver(all => all.forEach(one => { window.replaced += one.removedNodes.length; })).observe(document.getElementById('lives'), { childList: true });
  });
  await send('+12025550156', 'Your table is ready.');
  await life('Your table is ready.').locator('.steps .end', { hasText: 'Delivered' }).waitFor(soon);
  const all = await steps('Your table is ready.');
  assert.equal(all[0], 'Queued');
  assert.equal(new Set(all).size, all.length, `no step twice: ${all}`);
  assert.match(await life('Your table is ready.').textContent(), /\+1202•••0156/);
  assert.equal(await page.evaluate(() => window.replaced), 0, 'a step is added to the card, which stays');
});

await test('an undelivered message shows its code, its causes and a remedy', async () => {
  await send('+12025550199', 'Are you there?');
  await life('Are you there?').locator('.why', { hasText: '30005' }).waitFor(soon);
  assert.ok((await life('Are you there?').locator('.why li').count()) > 0);
});

await test('a dropped response is shown as an unconfirmed send', async () => {
  await send('+12025550177', 'Perhaps.');
  await page.locator('#outcome', { hasText: 'Perhaps sent' }).waitFor(soon);
});

await test('an invalid number is corrected with the suggestion of the library', async () => {
  await send('+1 (202) 555-0156', 'Corrected.');
  await page.locator('#to-fault', { hasText: 'A phone number' }).waitFor(soon);
  assert.equal(await page.locator('#to').getAttribute('aria-invalid'), 'true');
  await page.locator('#to-fault button').click();
  assert.equal(await page.locator('#to').inputValue(), '+12025550156');
});

await test('a script in a text is shown and not executed', async () => {
  await send('+12025550156', '<script>window.wasRun = true</script><img src=x onerror="window.wasRun = true">');
  await life('<script>').waitFor(soon);
  assert.equal(await page.evaluate(() => window.wasRun), undefined);
});

await test('the page leads to the phones', async () => {
  const response = await fetch(`${address}/phones`, { redirect: 'manual' });
  assert.equal(response.headers.get('location'), `${phones}/`);
});

await test('a page of another origin cannot send, whatever host name it uses', async () => {
  const body = new URLSearchParams({ to: '+12025550156', text: 'Not from here.' });
  assert.equal((await fetch(`${address}/send`, { method: 'POST', body, headers: { 'Sec-Fetch-Site': 'cross-site' } })).status, 403);
  const status = await new Promise((resolve, reject) => request({ port, host: '127.0.0.1', path: '/', headers: { Host: 'rebound.example' } }, response => resolve(response.statusCode)).on('error', reject).end());
  assert.equal(status, 400);
  assert.equal(await life('Not from here.').count(), 0);
});

await test('a reply from the phone appears on the page', async () => {
  const reply = await fetch(`${phones}/_sandbox/inbound`, { method: 'POST', body: JSON.stringify({ from: '+12025550156', to: '+15005550006', body: 'On my way.' }) });
  assert.ok(reply.ok, await reply.text());
  await page.locator('#replies > li', { hasText: 'On my way.' }).waitFor(soon);
});

await test('the printed command works in a shell', async () => {
  const line = app.output.out.match(/From a shell +(curl .*)/)[1];
  const { id } = JSON.parse(execFileSync('bash', ['-c', `${line} --silent`], { encoding: 'utf8' }));
  await page.locator(`[id="${id}"]`).waitFor(soon);
  const one = await fetch(`${address}/messages/${id}`).then(response => response.json());
  assert.equal(one.text, 'Your table is ready.');
});

await test('a callback without a valid signature changes nothing', async () => {
  const form = new URLSearchParams({ MessageSid: `SM${'0'.repeat(32)}`, MessageStatus: 'delivered', AccountSid: `AC${'0'.repeat(32)}` });
  for (const headers of [{}, { 'X-Twilio-Signature': 'bm90IG91cnMgYXQgYWxsLCBteSBkPQ==' }]) {
    assert.equal((await fetch(`${address}/twilio/status`, { method: 'POST', headers, body: form })).status, 403);
  }
});

await test('an unreadable body is rejected with an explanation', async () => {
  for (const [type, body] of [['application/json; charset=nope', '{}'], ['application/json', '{"to":5}'], ['multipart/form-data', 'to'], ['multipart/form-data; boundary=a', '--a'], ['text/plain', 'to']]) {
    const response = await fetch(`${address}/send`, { method: 'POST', headers: { 'Content-Type': type }, body });
    assert.equal(response.status, 400, type);
    assert.match((await response.json()).sentence, /^Write a number/);
  }
});

await test('a second page shows all messages', async () => {
  const other = await browser.open('/', { width: 1200, height: 900, colorScheme: 'dark' });
  assert.equal(await other.locator('#lives > li').count(), await page.locator('#lives > li').count());
  await assertAccessible(other, 'dark');
  await browser.takeScreenshot(other, 'webhook-api-1200-dark');
  await other.context().close();
});

await test('the page fits a phone, has no axe violation, and was never reloaded', async () => {
  await assertAccessible(page, 'light');
  await browser.takeScreenshot(page, 'webhook-api-1200-light');
  for (const colorScheme of ['light', 'dark']) {
    const phone = await browser.open('/', { width: 360, height: 740, colorScheme });
    await assertFitsWindow(phone, `360 px, ${colorScheme}`);
    await assertAccessible(phone, `360 px, ${colorScheme}`);
    await browser.takeScreenshot(phone, `webhook-api-360-${colorScheme}`);
    await phone.context().close();
  }

  assert.equal(await page.evaluate(() => window.neverReloaded), true);
});

await test('the application and the page keep the newest messages above the limit', async () => {
  const sent = [];
  for (let i = 0; i < 230; i++) {
    const response = await fetch(`${address}/send`, { method: 'POST', body: new URLSearchParams({ to: '+12025550156', text: `One of many, ${i}.` }) });
    sent.push((await response.json()).id);
  }

  await page.locator(`[id="${sent.at(-1)}"] .steps .end`).waitFor(soon);
  assert.deepEqual(await page.locator('#lives > li').evaluateAll(all => all.map(one => one.id)), sent.slice(30).reverse());
});

await test('traces and metrics are printed without a phone number', async () => {
  await until(() => app.output.out.includes('courier.sms.delivery.reports'), 'the metrics');
  assert.match(app.output.out, /send sms/);
  assert.match(app.output.out, /process sms/);
  // Polling alone would also report every final status: only this tag proves that callbacks were accepted.
  await until(() => /source: push/.test(app.output.out), 'a report by callback');
  assert.doesNotMatch(app.output.out.replace(/From a shell.*/, ''), /2025550156|2025550199|Are you there/);
});

await test('the page logged no error', () => assert.deepEqual(browser.errors, []));

await test('the application stops while a page is open, and the page shows that it is disconnected', async () => {
  const stoppedAt = Date.now();
  assert.equal(await app.stop(), 0);
  assert.ok(Date.now() - stoppedAt < 5_000, `it took ${Date.now() - stoppedAt} ms`);
  await page.locator('#live', { hasText: 'not connected' }).waitFor(soon);
  await page.getByRole('button', { name: 'Send' }).click();
  await page.locator('#outcome', { hasText: 'does it still run?' }).waitFor(soon);
  assert.deepEqual(app.output.out.match(/^(fail|crit): (?!Courier).*/gm), null);
});
await browser.stop();
conclude();
