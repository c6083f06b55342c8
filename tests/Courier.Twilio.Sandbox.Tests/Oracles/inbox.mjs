// Tests the inbox page in a real browser: every action is verified on the page and in the sandbox behind it.
// node inbox.mjs Courier.Twilio.Tool.dll FOLDER-FOR-SCREENSHOTS
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import twilio from 'twilio';
import { assertFitsWindow, assertAccessible, startBrowser } from './browser.mjs';
import { account, conclude, test, startApplication, startSandbox, token, until } from './sandbox.mjs';

const [tool, screenshots] = process.argv.slice(2);
const sandbox = await startSandbox(tool);
const application = await startApplication();
const browser = await startBrowser(sandbox.address, screenshots);
const from = '+15005550006';
const katherine = '+12025550156';
// Console messages of the browser itself for a rejected form and for an injected connection fault.
const expectedMessages = /status of 400|net::ERR_(CONNECTION_RESET|INCOMPLETE_CHUNKED_ENCODING)/;

const client = twilio(account, token);
client.api.baseUrl = sandbox.address;
const send = (to, body, more) => client.messages.create({ to, from, body, ...more });
const control = (method, path, body) => fetch(`${sandbox.address}/_sandbox/${path}`, { method, body: body && JSON.stringify(body) });
const inbox = () => fetch(`${sandbox.address}/inbox.json`).then(response => response.json());
const thread = number => `/?handset=${encodeURIComponent(number)}`;
const bubble = (page, text) => page.locator('.entry', { has: page.locator('.text', { hasText: text }) });
const soon = { timeout: 5000 };

await test('an empty inbox shows a command that sends a message, and the command works', async () => {
  const page = await browser.open('/');
  await page.getByRole('heading', { name: 'No message yet' }).waitFor();
  await browser.takeScreenshot(page, 'empty-1600-light');
  await page.locator('.snippet-box button').first().click();
  const command = await page.evaluate(() => navigator.clipboard.readText());
  execFileSync('bash', ['-c', `${command} --silent --fail`]);
  await bubble(page, 'Your table is ready.').locator('.status', { hasText: 'delivered' }).waitFor(soon);
  await control('POST', 'reset');
  await page.getByRole('heading', { name: 'No message yet' }).waitFor(soon);
  await page.context().close();
});

const page = await browser.open('/', { expects: expectedMessages });
await page.evaluate(() => window.neverReloaded = true);

await test('a sent message appears live, and its status is updated live', async () => {
  await send(katherine, 'Hello Katherine, your table for four is booked for 19:30. Reply C to confirm.', { statusCallback: `${application.address}/status` });
  const arrived = bubble(page, 'Hello Katherine');
  await arrived.waitFor(soon);
  await arrived.locator('.status', { hasText: 'delivered' }).waitFor(soon);
  assert.match(await arrived.locator('.meta').textContent(), /1 segment GSM-7/);
  assert.match(await page.locator('#announcer[aria-live="polite"]').textContent(), /^Message to \+12025550156: Hello Katherine/);
  assert.equal(await page.locator('.row[aria-current] .number').textContent(), katherine);
  assert.deepEqual(await page.locator('.history li > span:first-child').allTextContents(), ['queued', 'sending', 'sent', 'delivered']);
  assert.equal(await page.locator('.fields dd').first().textContent(), katherine);
});

await test('a callback is on the page with the response of the application, and can be posted again', async () => {
  await page.locator('.callbacks > li').nth(1).waitFor(soon);
  assert.deepEqual(await page.locator('.callbacks > li .line > span:first-child').allTextContents(), ['sent', 'delivered']);
  assert.deepEqual(await page.locator('.callbacks .response').allTextContents(), ['204', '204']);
  await page.locator('.callbacks > li').nth(1).getByRole('button', { name: 'Resend' }).click();
  await until(() => application.received.length === 3, 'the callback once more');
  assert.equal(application.received[2].form.MessageStatus, 'delivered');
  await page.locator('.callbacks > li').nth(2).waitFor(soon);
});

await test('input, focus and the open thread are preserved while messages arrive', async () => {
  await page.locator('#reply').fill('half a rep');
  await page.locator('#reply').focus();
  await send('+442079460958', 'Your driver Sam is two minutes away.');
  await page.locator('.row', { hasText: 'Your driver Sam' }).locator('.unread').waitFor(soon);
  assert.equal(await page.locator('#reply').inputValue(), 'half a rep');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'reply');
  assert.equal(await page.locator('#handset').textContent().then(text => text.includes(katherine)), true);
  assert.match(await page.title(), /^\(1\)/);
  await page.locator('#reply').fill('');
});

await test('a reply is written with the keyboard', async () => {
  await page.locator('#reply').fill('C');
  await page.locator('#reply').press('Enter');
  await page.locator('.entry.reply', { hasText: 'C' }).waitFor(soon);
  assert.equal(await page.locator('#reply').inputValue(), '');
  assert.equal((await inbox()).messages.at(-1).direction, 'inbound');
});

await test('STOP on the page rejects the next send with 21610, and the page shows the error', async () => {
  await page.getByRole('button', { name: 'STOP', exact: true }).click();
  await page.locator('.aside.bad', { hasText: 'Opted out' }).waitFor(soon);
  const error = await send(katherine, 'Sale ends tonight: 20 % off every bottle.').catch(error => error);
  assert.equal(error.code, 21610);
  const rejected = bubble(page, 'Sale ends tonight');
  await rejected.locator('.error', { hasText: '21610' }).waitFor(soon);
  assert.match(await rejected.locator('.error').textContent(), /Attempt to send to unsubscribed recipient.*Ask the recipient to text START/);
  await page.locator('.row[aria-current] .mark.bad').waitFor(soon);
  assert.match(await page.locator('#announcer').textContent(), /^A message was rejected: 21610/);
  await browser.takeScreenshot(page, 'rejected-1600-light');
});

await test('START revokes the opt-out', async () => {
  await page.getByRole('button', { name: 'START', exact: true }).click();
  await page.locator('.aside.bad').waitFor({ state: 'detached', ...soon });
  await send(katherine, 'Welcome back.');
  await bubble(page, 'Welcome back.').locator('.status', { hasText: 'delivered' }).waitFor(soon);
});

await test('a message is set to failed with 30005 on the page, and the application receives the callback', async () => {
  await send(katherine, 'How was your evening?', { statusCallback: `${application.address}/evening` });
  await bubble(page, 'How was your evening?').locator('.bubble').click();
  await page.locator('.detail .fields dd', { hasText: 'How was your evening?' }).waitFor(soon);
  await until(() => application.received.some(one => one.url === '/evening' && one.form.MessageStatus === 'delivered'), 'delivered');
  await page.locator('.actions select').selectOption('30005');
  await page.locator('.actions').getByRole('button', { name: 'Fail' }).click();
  const failed = bubble(page, 'How was your evening?');
  await failed.locator('.error', { hasText: '30005' }).waitFor(soon);
  assert.match(await failed.locator('.error').textContent(), /Unknown destination handset.*Verify that the number is active/);
  assert.match(await page.locator('.detail .error').textContent(), /30005/);
  const callback = await until(() => application.received.find(one => one.url === '/evening' && one.form.MessageStatus === 'undelivered'), 'the callback');
  assert.equal(callback.form.ErrorCode, '30005');
  assert.ok(twilio.validateRequest(token, callback.headers['x-twilio-signature'], `${application.address}/evening`, callback.form));
  await browser.takeScreenshot(page, 'undelivered-1600-light');
  await page.locator('.actions').getByRole('button', { name: 'Deliver' }).click();
  await failed.locator('.status', { hasText: 'delivered' }).waitFor(soon);
});

await test('the next response is dropped: the message exists, and its sender receives an error', async () => {
  await page.locator('.actions').getByRole('button', { name: 'Drop the next response' }).click();
  await page.locator('.upcoming', { hasText: 'processed, the connection closes before the response' }).waitFor(soon);
  await assert.rejects(send(katherine, 'Lost on the way back.'), /socket hang up|ECONNRESET/);
  await bubble(page, 'Lost on the way back.').locator('.status', { hasText: 'delivered' }).waitFor(soon);
  await page.locator('.upcoming').waitFor({ state: 'detached', ...soon });
});

await test('Copy as curl sends the same fields again', async () => {
  const text = `Don't "quote" $HOME \`id\` \\ & <b>\nsecond line 👍`;
  await send('+12025550144', text, { mediaUrl: ['https://example.com/1.png', 'https://example.com/2.png'] });
  await page.goto(sandbox.address + thread('+12025550144'));
  await page.locator('#live[data-state="live"]').waitFor();
  await page.getByRole('button', { name: 'Copy as curl' }).click();
  execFileSync('bash', ['-c', `${await page.evaluate(() => navigator.clipboard.readText())} --silent --fail`]);
  const [first, second] = await until(async () => {
    const sent = (await inbox()).messages.filter(message => message.to === '+12025550144');
    return sent.length === 2 && sent;
  }, 'the copy');
  assert.deepEqual(second.form, first.form);
  assert.equal(second.body, text);
});

await test('a script in a message is shown as text and not executed', async () => {
  const text = '<script>window.wasRun = 1</script><img src=x onerror="window.wasRun = 2"></textarea></title><svg onload=window.wasRun=3>';
  await send('+12025550177', text, { statusCallback: `http://127.0.0.1:9/"><script>window.wasRun=4</script>` });
  await client.messages.create({ to: '+12025550177', from, body: text, validityPeriod: 0 }).catch(() => {});
  await page.goto(sandbox.address + thread('+12025550177'));
  await page.locator('#live[data-state="live"]').waitFor();
  const shown = bubble(page, 'window.wasRun = 1');
  await shown.first().locator('.status', { hasText: 'delivered' }).waitFor(soon);
  await shown.last().locator('.error', { hasText: '21624' }).waitFor(soon);
  assert.deepEqual(await shown.locator('.text').allInnerTexts(), [text, text]);
  await shown.first().locator('.bubble').click();
  await page.locator('.callbacks > li').first().waitFor(soon);
  assert.equal(await page.evaluate(() => window.wasRun), undefined);
  assert.equal(await page.evaluate(() => document.querySelectorAll('main script, main img').length), 0);
});

await test('a rule is added with a recipient and a count, applied, counted and removed', async () => {
  await page.goto(`${sandbox.address}/?view=rules`);
  await page.locator('#live[data-state="live"]').waitFor();
  await page.locator('.rule [name="to"]').fill('+12025550133');
  await page.locator('.rule [name="times"]').fill('2');
  await page.locator('.rule [name="kind"]').selectOption('status');
  await page.locator('.rule [name="status.status"]').fill('503');
  await page.getByRole('button', { name: 'Add the rule' }).first().click();
  const rule = page.locator('[id^="rule-"]', { hasText: '+12025550133' });
  await rule.locator('text=responds with HTTP 503').waitFor(soon);
  assert.equal((await send('+12025550133', 'Once').catch(error => error)).status, 503);
  await rule.locator('text=Next request · applied 1 time').waitFor(soon);
  assert.equal((await send('+12025550134', 'Not for me')).status, 'queued');
  await rule.getByRole('button', { name: 'Remove' }).click();
  await rule.waitFor({ state: 'detached', ...soon });
  assert.equal((await send('+12025550133', 'Twice')).status, 'queued');
});

await test('a rule is added as JSON, and an invalid one is rejected with an explanation', async () => {
  await page.getByText('Add a rule as JSON, with all of its properties').click();
  const json = page.locator('[name="json"]');
  const add = page.locator('form', { has: json }).getByRole('button');
  await json.fill('{ "fault": "Explode" }');
  await add.click();
  await page.getByRole('alert').filter({ hasText: 'fault must be one of' }).waitFor(soon);
  assert.equal(await json.inputValue(), '{ "fault": "Explode" }');
  await json.fill('{ "operation": "Fetch", "jsonReplacements": { "status": "\\"queued\\"" }, "times": 1 }');
  await send('+12025550134', 'Something in between');
  await page.locator('.row', { hasText: 'Something in between' }).waitFor(soon);
  assert.ok(await page.getByRole('alert').isVisible(), 'an event does not remove the error notice');
  await page.locator('.rule [name="times"]').focus();
  await add.click();
  await page.locator('[id^="rule-"]', { hasText: 'Fetching a message' }).waitFor(soon);
  await page.getByRole('alert').waitFor({ state: 'detached', ...soon });
  const sent = await send(katherine, 'Back in time');
  assert.equal((await client.messages(sent.sid).fetch()).status, 'queued');
});

await test('a setting is changed', async () => {
  await page.locator('[name="listLag"]').fill('20s');
  await page.locator('[name="pageSizeBehavior"]').selectOption('Reject');
  await page.getByRole('button', { name: 'Save' }).click();
  const saved = await until(async () => {
    const settings = await (await control('GET', 'settings')).json();
    return settings.pageSizeBehavior === 'Reject' && settings;
  }, 'the settings');
  assert.equal(saved.listLag, '20000ms');
  await send('+12025550133', 'Something else happens meanwhile');
  await page.locator('.row', { hasText: 'Something else' }).waitFor(soon);
  assert.deepEqual([await page.locator('[name="listLag"]').inputValue(), await page.locator('[name="pageSizeBehavior"]').inputValue()], ['20s', 'Reject']);
  await page.locator('[name="listLag"]').fill('0ms');
  await page.locator('[name="pageSizeBehavior"]').selectOption('Clamp');
  await page.getByRole('button', { name: 'Save' }).click();
  await until(async () => (await (await control('GET', 'settings')).json()).pageSizeBehavior === 'Clamp', 'the settings');
});

await test('the clock is paused, advanced and resumed', async () => {
  await page.goto(sandbox.address + thread(katherine));
  await page.locator('#live[data-state="live"]').waitFor();
  await page.getByRole('button', { name: 'Pause the clock' }).click();
  await page.locator('.clock .pace', { hasText: 'paused' }).waitFor(soon);
  await send(katherine, 'Standing still');
  const still = bubble(page, 'Standing still');
  await still.locator('.status', { hasText: 'queued' }).waitFor(soon);
  await page.locator('.clock summary').click();
  await page.getByRole('button', { name: '+1 min' }).click();
  await still.locator('.status', { hasText: 'delivered' }).waitFor(soon);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Resume the clock' }).click();
  await page.locator('.clock .pace', { hasText: '×1' }).waitFor(soon);
});

await test('rejected requests are listed with the reason', async () => {
  await send('garbage', 'No recipient').catch(() => {});
  await fetch(`${sandbox.address}/2010-04-01/Nowhere.json`);
  await fetch(`${sandbox.address}/2010-04-01/Accounts/${account}/Messages.json`, { method: 'POST', body: new URLSearchParams({ to: katherine }), headers: { Authorization: `Basic ${btoa(`${account}:${token}`)}` } });
  await page.goto(`${sandbox.address}/?view=requests`);
  await page.locator('.list > li', { hasText: '21211' }).waitFor(soon);
  await page.locator('.list > li', { hasText: 'GET /2010-04-01/Nowhere.json' }).waitFor(soon);
  const small = page.locator('.list > li', { hasText: '21604' });
  await small.locator('summary').click();
  assert.match(await small.locator('.remark').textContent(), /Twilio reads To/);
});

await test('the page reconnects after a dropped connection, and no message is missed', async () => {
  await page.goto(sandbox.address + thread(katherine));
  await page.locator('#live[data-state="live"]').waitFor();
  await control('DELETE', 'connections');
  // The client's own idle connection is dropped as well; its first error is ignored.
  await until(() => send(katherine, 'While you were away').catch(() => null), 'a message');
  await bubble(page, 'While you were away').last().locator('.status', { hasText: 'delivered' }).waitFor({ timeout: 10_000 });
  await page.locator('#live[data-state="live"]').waitFor(soon);
});

await test('many messages are shown without delay, and the newest is visible', async () => {
  const flood = '+12025550101';
  await Promise.all(Array.from({ length: 10 }, async (_, lane) => {
    for (let n = 0; n < 25; n++) await send(flood, `Flood ${lane}-${n}`);
  }));
  await send(flood, 'The last drop');
  await page.locator('.row', { hasText: 'The last drop' }).locator('.unread', { hasText: '251' }).waitFor(soon);
  await page.locator('.row', { hasText: 'The last drop' }).click();
  await bubble(page, 'The last drop').locator('.status', { hasText: 'delivered' }).waitFor(soon);
  assert.equal(await page.locator('.entry').count(), 200);
  assert.ok(await bubble(page, 'The last drop').evaluate(one => one.getBoundingClientRect().bottom <= innerHeight));
  await page.locator('.thread').evaluate(one => one.scrollTop = -1500);
  await page.locator('.row', { hasText: katherine.slice(-4) }).click();
  await page.locator('#handset', { hasText: katherine }).waitFor(soon);
  assert.equal(await page.locator('.thread').evaluate(one => one.scrollTop), 0);
});

await test('the page is used with the keyboard', async () => {
  await page.goto(`${sandbox.address}/`);
  await page.locator('#live[data-state="live"]').waitFor();
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement.textContent), 'Skip to the messages');
  await page.locator('.row').first().focus();
  await page.keyboard.press('ArrowDown');
  const second = await page.locator('.row').nth(1).getAttribute('id');
  assert.equal(await page.evaluate(() => document.activeElement.id), second);
  assert.notEqual(await page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle), 'none');
  await page.keyboard.press('Enter');
  await page.locator(`#${CSS(second)}[aria-current]`).waitFor(soon);
  await page.locator('.bubble').first().focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/message=/);
  await page.goBack();
  await page.locator('.bubble').first().waitFor();
});

function CSS(id) {
  return id.replace(/[^\w-]/g, '\\$&');
}

await test('the page was never reloaded by its own links and forms', async () => {
  const fresh = await browser.open('/');
  await fresh.evaluate(() => window.neverReloaded = true);
  await send('+12025550122', 'Still here?');
  await fresh.locator('.row', { hasText: 'Still here?' }).click();
  await fresh.getByRole('button', { name: 'STOP', exact: true }).click();
  await fresh.locator('.aside.bad').waitFor(soon);
  await fresh.locator('.pages a').last().click();
  await fresh.getByRole('heading', { name: 'Faults' }).waitFor(soon);
  assert.equal(await fresh.evaluate(() => window.neverReloaded), true);
  await fresh.context().close();
});

await test('each account shows its own messages only', async () => {
  const other = 'AC' + 'f'.repeat(32);
  await control('POST', 'accounts', { accountSid: other, authToken: 'another' });
  const second = twilio(other, 'another');
  second.api.baseUrl = sandbox.address;
  await second.messages.create({ to: '+12025550111', from, body: 'From another account' });
  await page.goto(`${sandbox.address}/?account=${account}`);
  await page.locator('#live[data-state="live"]').waitFor();
  assert.equal(await page.locator('.row', { hasText: 'From another account' }).count(), 0);
  await page.locator('.accounts summary').click();
  await page.locator('.choices a', { hasText: other }).click();
  await page.locator('.row', { hasText: 'From another account' }).waitFor(soon);
  assert.equal(await page.locator('.row').count(), 1);
});

await test('the page is read and used without JavaScript', async () => {
  const plain = await browser.open(`/?account=${account}&handset=${encodeURIComponent(katherine)}`, { javaScriptEnabled: false });
  await bubble(plain, 'Hello Katherine').waitFor(soon);
  assert.ok(await plain.getByRole('link', { name: 'Reload' }).isVisible());
  assert.equal(await plain.locator('.copy').first().isVisible(), false);
  await client.messages.create({ to: '+12025550177', from, body: 'Something newer elsewhere' });
  const last = plain.locator('.entry').last();
  assert.ok(await last.evaluate(one => one.getBoundingClientRect().bottom <= innerHeight), 'the last message is visible');
  await plain.locator('#reply').fill('Written without a script');
  await plain.getByRole('button', { name: 'Send the reply' }).click();
  await bubble(plain, 'Written without a script').waitFor(soon);
  await bubble(plain, 'Hello Katherine').locator('.bubble').click();
  await plain.locator('.detail .history li').last().waitFor(soon);
  await plain.locator('.actions').getByRole('button', { name: 'Fail' }).click();
  await plain.locator('.detail .error', { hasText: '30005' }).waitFor(soon);
  await browser.takeScreenshot(plain, 'no-script-1600-light');
  await plain.context().close();
});

await test('no page overflows or violates axe, in either color scheme and at any width', async () => {
  await send('+12025550188', 'x'.repeat(1600));
  await send('+12025550199', 'A picture for you', { mediaUrl: [`https://example.com/${'long-name-'.repeat(20)}.png`] });
  await send('+12025550166', 'Hello', { statusCallback: `http://127.0.0.1:9/${'a'.repeat(400)}` });
  await control('POST', 'rules', { to: katherine, storedBody: 'y'.repeat(300), times: 3 });
  await until(async () => (await inbox()).messages.some(message => message.to === '+12025550166' && message.callbacks.length > 0), 'a callback that failed');
  const { messages, rejected } = await inbox();
  const address = (number, sid) => `/?account=${account}&handset=${encodeURIComponent(number)}${sid ? `&message=${sid}` : ''}`;
  const sidOf = number => messages.findLast(message => message.to === number).sid;
  const paths = {
    list: `/?account=${account}`,
    thread: address(katherine),
    message: address(katherine, sidOf(katherine)),
    long: address('+12025550188'),
    'long-message': address('+12025550188', sidOf('+12025550188')),
    media: address('+12025550199', sidOf('+12025550199')),
    callback: address('+12025550166', sidOf('+12025550166')),
    requests: `/?account=${account}&view=requests`,
    rules: `/?account=${account}&view=rules`,
    empty: `/?account=AC${'e'.repeat(32)}`,
  };
  await control('POST', 'accounts', { accountSid: 'AC' + 'e'.repeat(32), authToken: 'empty' });
  assert.ok(rejected.length > 0);
  const windows = ['light', 'dark'].flatMap(colorScheme => [360, 900, 1600].map(width => ({ colorScheme, width, height: width === 360 ? 740 : 900 })));
  await Promise.all([windows.slice(0, 3), windows.slice(3)].map(async half => {
    for (const window of half) await inspectAll(window, paths);
  }));
});

async function inspectAll(window, paths) {
  const one = await browser.open('/', window);
  const suffix = `${window.width}-${window.colorScheme}`;
  for (const [name, path] of Object.entries(paths)) {
    await one.goto(sandbox.address + path);
    await one.locator('#live[data-state="live"]').waitFor();
    await inspect(one, `${name}-${suffix}`);
  }
  for (const menu of ['clock', 'accounts']) {
    await one.locator(`.${menu} summary`).click();
    await inspect(one, `${menu}-${suffix}`);
    await one.keyboard.press('Escape');
  }
  await one.context().close();
}

async function inspect(one, where) {
  await assertFitsWindow(one, where);
  await assertAccessible(one, where);
  await browser.takeScreenshot(one, where);
}

await test('the screenshot of the README is taken', async () => {
  const fresh = await startSandbox(tool, '250');
  const sender = twilio(account, token);
  sender.api.baseUrl = fresh.address;
  const statusCallback = `${application.address}/hooks/twilio`;
  const send = (to, body) => sender.messages.create({ to, from, body, statusCallback });
  const reply = (number, body) => fetch(`${fresh.address}/_sandbox/inbound`, { method: 'POST', body: JSON.stringify({ from: number, to: from, body }) });
  await send('+819012345678', 'Your code is 483 201.');
  await send('+15005553005', 'Your order arrives today between 9 and 11.');
  await send('+442079460958', 'Your driver Sam is two minutes away in a blue Skoda, KX21 ZTL.');
  await send('+33612345678', 'Rendez-vous demain à 9 h 30. Répondez C pour confirmer.');
  await reply('+33612345678', 'C');
  await send(katherine, 'Hello Katherine, your table for four is booked for 19:30. Reply C to confirm, X to cancel.');
  await reply(katherine, 'C');
  await send(katherine, 'Thank you! See you at 19:30 🌿');
  await fetch(`${fresh.address}/_sandbox/rules`, { method: 'POST', body: JSON.stringify({ to: katherine, finalStatus: 'undelivered', finalErrorCode: 30005, times: 1 }) });
  const undelivered = await send(katherine, 'We’d love to hear how your evening was.');
  await fetch(`${fresh.address}/_sandbox/rules`, { method: 'POST', body: JSON.stringify({ to: katherine, fault: 'Close', processing: 'Process', times: 1 }) });
  const picture = await browser.open('/', { width: 1440, height: 860, expects: expectedMessages });
  await picture.goto(`${fresh.address}${thread(katherine)}&message=${undelivered.sid}`);
  await picture.locator('.callbacks > li').nth(1).waitFor(soon);
  await picture.locator('#live[data-state="live"]').waitFor();
  await browser.takeScreenshot(picture, 'readme');
  await picture.context().close();
  fresh.stop();
});

await test('no page logged an error to the console', async () => assert.deepEqual(browser.errors, []));

await browser.stop();
application.stop();
sandbox.stop();
conclude();
