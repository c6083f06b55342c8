// samples/WebhookApi in a real browser: sends, is called back with signatures by its sandbox, and shows each message's life.
// node webhook-api.mjs WebhookApi.dll FOLDER-FOR-SCREENSHOTS
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { request } from 'node:http';
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { fitsItsWindow, pleasesAxe, startBrowser } from './browser.mjs';
import { conclude, fact, until } from './sandbox.mjs';

const [file, screenshots] = process.argv.slice(2);
const sample = resolve(file);
const soon = { timeout: 10_000 };

const port = await new Promise(taken => {
  const server = createServer().listen(0, '127.0.0.1', () => { const { port } = server.address(); server.close(() => taken(port)); });
});

function start(...args) {
  const child = spawn('dotnet', [sample, '--port', String(port), ...args], { cwd: '/', stdio: ['ignore', 'pipe', 'pipe'] });
  const said = { out: '', error: '' };
  child.stdout.on('data', part => { said.out += part; });
  child.stderr.on('data', part => { said.error += part; });
  const ended = new Promise(code => child.on('exit', code));
  return { said, ended, stop: () => { child.kill('SIGTERM'); return ended; } };
}

const app = start('--telemetry');
const address = await until(() => app.said.out.match(/The application +(http\S+)/)?.[1], 'the address');
const phones = app.said.out.match(/The phones +(http\S+)/)[1];
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

await fact('a message is sent from the page and lives there without a reload', async () => {
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

await fact('what cannot be delivered says its code, its reason and what to do', async () => {
  await send('+12025550199', 'Are you there?');
  await life('Are you there?').locator('.why', { hasText: '30005' }).waitFor(soon);
  assert.ok((await life('Are you there?').locator('.why li').count()) > 0);
});

await fact('a lost answer is said to be one', async () => {
  await send('+12025550177', 'Perhaps.');
  await page.locator('#outcome', { hasText: 'Perhaps sent' }).waitFor(soon);
});

await fact('what is no number is mended on the word of the library', async () => {
  await send('+1 (202) 555-0156', 'Mended.');
  await page.locator('#to-fault', { hasText: 'A phone number' }).waitFor(soon);
  assert.equal(await page.locator('#to').getAttribute('aria-invalid'), 'true');
  await page.locator('#to-fault button').click();
  assert.equal(await page.locator('#to').inputValue(), '+12025550156');
});

await fact('a text is shown and not run', async () => {
  await send('+12025550156', '<script>window.wasRun = true</script><img src=x onerror="window.wasRun = true">');
  await life('<script>').waitFor(soon);
  assert.equal(await page.evaluate(() => window.wasRun), undefined);
});

await fact('the page leads to the phones', async () => {
  const answer = await fetch(`${address}/phones`, { redirect: 'manual' });
  assert.equal(answer.headers.get('location'), `${phones}/`);
});

await fact('a page of somebody else cannot send, under whatever name it calls', async () => {
  const body = new URLSearchParams({ to: '+12025550156', text: 'Not from here.' });
  assert.equal((await fetch(`${address}/send`, { method: 'POST', body, headers: { 'Sec-Fetch-Site': 'cross-site' } })).status, 403);
  const status = await new Promise((told, failed) => request({ port, host: '127.0.0.1', path: '/', headers: { Host: 'rebound.example' } }, answer => told(answer.statusCode)).on('error', failed).end());
  assert.equal(status, 403);
  assert.equal(await life('Not from here.').count(), 0);
});

await fact('a reply from the phone arrives on the page', async () => {
  const reply = await fetch(`${phones}/_sandbox/inbound`, { method: 'POST', body: JSON.stringify({ from: '+12025550156', to: '+15005550006', body: 'On my way.' }) });
  assert.ok(reply.ok, await reply.text());
  await page.locator('#replies > li', { hasText: 'On my way.' }).waitFor(soon);
});

await fact('the line for a shell works when it is pasted', async () => {
  const line = app.said.out.match(/From a shell +(curl .*)/)[1];
  const { id } = JSON.parse(execFileSync('bash', ['-c', `${line} --silent`], { encoding: 'utf8' }));
  await page.locator(`[id="${id}"]`).waitFor(soon);
  const one = await fetch(`${address}/messages/${id}`).then(answer => answer.json());
  assert.equal(one.text, 'Your table is ready.');
});

await fact('a callback that nobody signed changes nothing', async () => {
  const form = new URLSearchParams({ MessageSid: `SM${'0'.repeat(32)}`, MessageStatus: 'delivered', AccountSid: `AC${'0'.repeat(32)}` });
  for (const headers of [{}, { 'X-Twilio-Signature': 'bm90IG91cnMgYXQgYWxsLCBteSBkPQ==' }]) {
    assert.equal((await fetch(`${address}/twilio/status`, { method: 'POST', headers, body: form })).status, 403);
  }
});

await fact('what cannot be read is refused in words', async () => {
  for (const [type, body] of [['application/json; charset=nope', '{}'], ['application/json', '{"to":5}'], ['multipart/form-data', 'to'], ['multipart/form-data; boundary=a', '--a'], ['text/plain', 'to']]) {
    const answer = await fetch(`${address}/send`, { method: 'POST', headers: { 'Content-Type': type }, body });
    assert.equal(answer.status, 400, type);
    assert.match((await answer.json()).sentence, /^Write a number/);
  }
});

await fact('a second page is told all there was', async () => {
  const other = await browser.open('/', { width: 1200, height: 900, colorScheme: 'dark' });
  assert.equal(await other.locator('#lives > li').count(), await page.locator('#lives > li').count());
  await pleasesAxe(other, 'dark');
  await browser.keep(other, 'webhook-api-1200-dark');
  await other.context().close();
});

await fact('it fits a phone, pleases axe, and was never loaded again', async () => {
  await pleasesAxe(page, 'light');
  await browser.keep(page, 'webhook-api-1200-light');
  for (const colorScheme of ['light', 'dark']) {
    const phone = await browser.open('/', { width: 360, height: 740, colorScheme });
    await fitsItsWindow(phone, `360 px, ${colorScheme}`);
    await pleasesAxe(phone, `360 px, ${colorScheme}`);
    await browser.keep(phone, `webhook-api-360-${colorScheme}`);
    await phone.context().close();
  }

  assert.equal(await page.evaluate(() => window.neverReloaded), true);
});

await fact('of more than there is room for the newest stay, in the application and on the page', async () => {
  const sent = [];
  for (let i = 0; i < 230; i++) {
    const answer = await fetch(`${address}/send`, { method: 'POST', body: new URLSearchParams({ to: '+12025550156', text: `One of many, ${i}.` }) });
    sent.push((await answer.json()).id);
  }

  await page.locator(`[id="${sent.at(-1)}"] .steps .end`).waitFor(soon);
  assert.deepEqual(await page.locator('#lives > li').evaluateAll(all => all.map(one => one.id)), sent.slice(30).reverse());
  assert.equal((await fetch(`${address}/messages/${sent[29]}`)).status, 404);
});

await fact('traces and metrics are on the console, without a number', async () => {
  await until(() => app.said.out.includes('courier.sms.delivery.reports'), 'the metrics');
  assert.match(app.said.out, /send sms/);
  assert.match(app.said.out, /process sms/);
  // Polling alone would bring each message to its end, too: this is what tells that the callbacks were believed.
  await until(() => /source: push/.test(app.said.out), 'a report by callback');
  assert.doesNotMatch(app.said.out.replace(/From a shell.*/, ''), /2025550156|2025550199|Are you there/);
});

await fact('a taken port and a wrong word are said plainly, with exit code 2', async () => {
  const second = start();
  assert.equal(await second.ended, 2);
  assert.match(second.said.error, new RegExp(`^Port ${port} is taken. Choose another: --port ${port + 1}`));
  const third = start('--prot');
  assert.equal(await third.ended, 2);
  assert.match(third.said.error, /--prot is not known/);
});

await fact('the page had no error', () => assert.deepEqual(browser.errors, []));

await fact('it stops when it is asked to, though a page is open, and the page says so', async () => {
  const asked = Date.now();
  assert.equal(await app.stop(), 0);
  assert.ok(Date.now() - asked < 5_000, `it took ${Date.now() - asked} ms`);
  await page.locator('#live', { hasText: 'not connected' }).waitFor(soon);
  await page.getByRole('button', { name: 'Send' }).click();
  await page.locator('#outcome', { hasText: 'does it still run?' }).waitFor(soon);
  assert.deepEqual(app.said.out.match(/^(fail|crit): (?!Courier).*/gm), null);
});
await browser.stop();
conclude();
