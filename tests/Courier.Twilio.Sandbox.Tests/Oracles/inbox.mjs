// The inbox page in a real browser: everything a person does there, seen to happen in the page and in the sandbox behind it.
// node inbox.mjs Courier.Twilio.Sandbox.Tool.dll FOLDER-FOR-SCREENSHOTS
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import twilio from 'twilio';
import { fitsItsWindow, pleasesAxe, startBrowser } from './browser.mjs';
import { account, conclude, fact, startApplication, startSandbox, token, until } from './sandbox.mjs';

const [tool, screenshots] = process.argv.slice(2);
const sandbox = await startSandbox(tool);
const application = await startApplication();
const browser = await startBrowser(sandbox.address, screenshots);
const from = '+15005550006';
const katherine = '+12025550156';
// What a browser says of its own when the sandbox refuses a form, or hangs up because it was told to.
const expected = /status of 400|net::ERR_(CONNECTION_RESET|INCOMPLETE_CHUNKED_ENCODING)/;

const client = twilio(account, token);
client.api.baseUrl = sandbox.address;
const send = (to, body, more) => client.messages.create({ to, from, body, ...more });
const control = (method, path, body) => fetch(`${sandbox.address}/_sandbox/${path}`, { method, body: body && JSON.stringify(body) });
const inbox = () => fetch(`${sandbox.address}/inbox.json`).then(answer => answer.json());
const thread = number => `/?handset=${encodeURIComponent(number)}`;
const bubble = (page, text) => page.locator('.entry', { has: page.locator('.text', { hasText: text }) });
const soon = { timeout: 5000 };

await fact('an empty inbox says how to fill it, and what it says works', async () => {
  const page = await browser.open('/');
  await page.getByRole('heading', { name: 'No message yet' }).waitFor();
  await browser.keep(page, 'empty-1600-light');
  await page.locator('.snippet-box button').first().click();
  const command = await page.evaluate(() => navigator.clipboard.readText());
  execFileSync('bash', ['-c', `${command} --silent --fail`]);
  await bubble(page, 'Your table is ready.').locator('.status', { hasText: 'delivered' }).waitFor(soon);
  await control('POST', 'reset');
  await page.getByRole('heading', { name: 'No message yet' }).waitFor(soon);
  await page.context().close();
});

const page = await browser.open('/', { expects: expected });
await page.evaluate(() => window.neverReloaded = true);

await fact('a message that is sent arrives live, and lives on', async () => {
  await send(katherine, 'Hello Katherine, your table for four is booked for 19:30. Reply C to confirm.', { statusCallback: `${application.address}/status` });
  const arrived = bubble(page, 'Hello Katherine');
  await arrived.waitFor(soon);
  await arrived.locator('.status', { hasText: 'delivered' }).waitFor(soon);
  assert.match(await arrived.locator('.meta').textContent(), /1 segment GSM-7/);
  assert.match(await page.locator('#announcer[aria-live="polite"]').textContent(), /^Message to \+12025550156: Hello Katherine/);
  assert.equal(await page.locator('.row[aria-current] .number').textContent(), katherine);
  assert.deepEqual(await page.locator('.life li > span:first-child').allTextContents(), ['queued', 'sending', 'sent', 'delivered']);
  assert.equal(await page.locator('.fields dd').first().textContent(), katherine);
});

await fact('what was told to the application is on the page with its answer, and can be told again', async () => {
  await page.locator('.callbacks > li').nth(1).waitFor(soon);
  assert.deepEqual(await page.locator('.callbacks > li .line > span:first-child').allTextContents(), ['sent', 'delivered']);
  assert.deepEqual(await page.locator('.callbacks .answer').allTextContents(), ['204', '204']);
  await page.locator('.callbacks > li').nth(1).getByRole('button', { name: 'Resend' }).click();
  await until(() => application.received.length === 3, 'the callback once more');
  assert.equal(application.received[2].form.MessageStatus, 'delivered');
  await page.locator('.callbacks > li').nth(2).waitFor(soon);
});

await fact('what somebody is typing and where they are stays while messages come', async () => {
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

await fact('a reply is written with the keyboard', async () => {
  await page.locator('#reply').fill('C');
  await page.locator('#reply').press('Enter');
  await page.locator('.entry.reply', { hasText: 'C' }).waitFor(soon);
  assert.equal(await page.locator('#reply').inputValue(), '');
  assert.equal((await inbox()).messages.at(-1).direction, 'inbound');
});

await fact('STOP on the page refuses the next send with 21610, and the page says so', async () => {
  await page.getByRole('button', { name: 'STOP', exact: true }).click();
  await page.locator('.aside.bad', { hasText: 'Opted out' }).waitFor(soon);
  const error = await send(katherine, 'Sale ends tonight: 20 % off every bottle.').catch(problem => problem);
  assert.equal(error.code, 21610);
  const refused = bubble(page, 'Sale ends tonight');
  await refused.locator('.error', { hasText: '21610' }).waitFor(soon);
  assert.match(await refused.locator('.error').textContent(), /Attempt to send to unsubscribed recipient.*Ask the recipient to text START/);
  await page.locator('.row[aria-current] .mark.bad').waitFor(soon);
  assert.match(await page.locator('#announcer').textContent(), /^A message was refused: 21610/);
  await browser.keep(page, 'refused-1600-light');
});

await fact('START undoes it', async () => {
  await page.getByRole('button', { name: 'START', exact: true }).click();
  await page.locator('.aside.bad').waitFor({ state: 'detached', ...soon });
  await send(katherine, 'Welcome back.');
  await bubble(page, 'Welcome back.').locator('.status', { hasText: 'delivered' }).waitFor(soon);
});

await fact('a message is failed with 30005 by hand, in red, and the application is told', async () => {
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
  const told = await until(() => application.received.find(one => one.url === '/evening' && one.form.MessageStatus === 'undelivered'), 'the callback');
  assert.equal(told.form.ErrorCode, '30005');
  assert.ok(twilio.validateRequest(token, told.headers['x-twilio-signature'], `${application.address}/evening`, told.form));
  await browser.keep(page, 'undelivered-1600-light');
  await page.locator('.actions').getByRole('button', { name: 'Deliver' }).click();
  await failed.locator('.status', { hasText: 'delivered' }).waitFor(soon);
});

await fact('the next answer is lost: the message is there, and its sender does not know', async () => {
  await page.locator('.actions').getByRole('button', { name: 'Lose the next answer' }).click();
  await page.locator('.ahead', { hasText: 'taken, the connection closes before the answer' }).waitFor(soon);
  await assert.rejects(send(katherine, 'Lost on the way back.'), /socket hang up|ECONNRESET/);
  await bubble(page, 'Lost on the way back.').locator('.status', { hasText: 'delivered' }).waitFor(soon);
  await page.locator('.ahead').waitFor({ state: 'detached', ...soon });
});

await fact('the same request is sent again as curl, field by field', async () => {
  const text = `Don't "quote" $HOME \`id\` \\ & <b>\nsecond line 👍`;
  await send('+12025550144', text, { mediaUrl: ['https://example.com/1.png', 'https://example.com/2.png'] });
  await page.goto(sandbox.address + thread('+12025550144'));
  await page.locator('#live[data-state="live"]').waitFor();
  await page.getByRole('button', { name: 'Copy as curl' }).click();
  execFileSync('bash', ['-c', `${await page.evaluate(() => navigator.clipboard.readText())} --silent --fail`]);
  const [first, second] = await until(async () => {
    const both = (await inbox()).messages.filter(message => message.to === '+12025550144');
    return both.length === 2 && both;
  }, 'the copy');
  assert.deepEqual(second.form, first.form);
  assert.equal(second.body, text);
});

await fact('a script in a message is shown, not run', async () => {
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

await fact('a rule is added by match and count, met, counted and removed', async () => {
  await page.goto(`${sandbox.address}/?view=rules`);
  await page.locator('#live[data-state="live"]').waitFor();
  await page.locator('.rule [name="to"]').fill('+12025550133');
  await page.locator('.rule [name="times"]').fill('2');
  await page.locator('.rule [name="kind"]').selectOption('status');
  await page.locator('.rule [name="status.status"]').fill('503');
  await page.getByRole('button', { name: 'Add the rule' }).first().click();
  const rule = page.locator('[id^="rule-"]', { hasText: '+12025550133' });
  await rule.locator('text=answered HTTP 503').waitFor(soon);
  assert.equal((await send('+12025550133', 'Once').catch(problem => problem)).status, 503);
  await rule.locator('text=The next one · met 1 time').waitFor(soon);
  assert.equal((await send('+12025550134', 'Not for me')).status, 'queued');
  await rule.getByRole('button', { name: 'Remove' }).click();
  await rule.waitFor({ state: 'detached', ...soon });
  assert.equal((await send('+12025550133', 'Twice')).status, 'queued');
});

await fact('a rule is written as JSON, and a faulty one is refused in words', async () => {
  await page.getByText('Or write it as JSON').click();
  const json = page.locator('[name="json"]');
  const add = page.locator('form', { has: json }).getByRole('button');
  await json.fill('{ "fault": "Explode" }');
  await add.click();
  await page.getByRole('alert').filter({ hasText: 'fault is one of' }).waitFor(soon);
  assert.equal(await json.inputValue(), '{ "fault": "Explode" }');
  await json.fill('{ "on": "Fetch", "changes": { "status": "\\"queued\\"" }, "times": 1 }');
  await send('+12025550134', 'Something in between');
  await page.locator('.row', { hasText: 'Something in between' }).waitFor(soon);
  assert.ok(await page.getByRole('alert').isVisible(), 'news do not take away what went wrong');
  await page.locator('.rule [name="times"]').focus();
  await add.click();
  await page.locator('[id^="rule-"]', { hasText: 'Fetching a message' }).waitFor(soon);
  await page.getByRole('alert').waitFor({ state: 'detached', ...soon });
  const sent = await send(katherine, 'Back in time');
  assert.equal((await client.messages(sent.sid).fetch()).status, 'queued');
});

await fact('a setting is changed', async () => {
  await page.locator('[name="listLag"]').fill('20s');
  await page.locator('[name="largePages"]').selectOption('Refused');
  await page.getByRole('button', { name: 'Save' }).click();
  const saved = await until(async () => {
    const settings = await (await control('GET', 'settings')).json();
    return settings.largePages === 'Refused' && settings;
  }, 'the settings');
  assert.equal(saved.listLag, '20000ms');
  await send('+12025550133', 'Something else happens meanwhile');
  await page.locator('.row', { hasText: 'Something else' }).waitFor(soon);
  assert.deepEqual([await page.locator('[name="listLag"]').inputValue(), await page.locator('[name="largePages"]').inputValue()], ['20s', 'Refused']);
  await page.locator('[name="listLag"]').fill('0ms');
  await page.locator('[name="largePages"]').selectOption('CutTo1000');
  await page.getByRole('button', { name: 'Save' }).click();
  await until(async () => (await (await control('GET', 'settings')).json()).largePages === 'CutTo1000', 'the settings');
});

await fact('the clock is paused, moved on and resumed', async () => {
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

await fact('requests that came to nothing are listed with the reason', async () => {
  await send('garbage', 'Nobody').catch(() => {});
  await fetch(`${sandbox.address}/2010-04-01/Nowhere.json`);
  await fetch(`${sandbox.address}/2010-04-01/Accounts/${account}/Messages.json`, { method: 'POST', body: new URLSearchParams({ to: katherine }), headers: { Authorization: `Basic ${btoa(`${account}:${token}`)}` } });
  await page.goto(`${sandbox.address}/?view=requests`);
  await page.locator('.list > li', { hasText: '21211' }).waitFor(soon);
  await page.locator('.list > li', { hasText: 'GET /2010-04-01/Nowhere.json' }).waitFor(soon);
  const small = page.locator('.list > li', { hasText: '21604' });
  await small.locator('summary').click();
  assert.match(await small.locator('.remark').textContent(), /Twilio reads To/);
});

await fact('a lost connection is taken up again, and nothing is missed', async () => {
  await page.goto(sandbox.address + thread(katherine));
  await page.locator('#live[data-state="live"]').waitFor();
  await control('DELETE', 'connections');
  // The client's own idle connection is lost, too: what it says then is not what this is about.
  await until(() => send(katherine, 'While you were away').catch(() => null), 'a message');
  await bubble(page, 'While you were away').last().locator('.status', { hasText: 'delivered' }).waitFor({ timeout: 10_000 });
  await page.locator('#live[data-state="live"]').waitFor(soon);
});

await fact('a flood of messages is taken calmly, and the newest is in sight', async () => {
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

await fact('the page is walked with the keyboard', async () => {
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

await fact('all this was one page, never reloaded where it was not asked to', async () => {
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

await fact('each account is a world of its own', async () => {
  const other = 'AC' + 'f'.repeat(32);
  await control('POST', 'accounts', { accountSid: other, authToken: 'another' });
  const second = twilio(other, 'another');
  second.api.baseUrl = sandbox.address;
  await second.messages.create({ to: '+12025550111', from, body: 'From another world' });
  await page.goto(`${sandbox.address}/?account=${account}`);
  await page.locator('#live[data-state="live"]').waitFor();
  assert.equal(await page.locator('.row', { hasText: 'From another world' }).count(), 0);
  await page.locator('.accounts summary').click();
  await page.locator('.choices a', { hasText: other }).click();
  await page.locator('.row', { hasText: 'From another world' }).waitFor(soon);
  assert.equal(await page.locator('.row').count(), 1);
});

await fact('without a script the page is read, and written in', async () => {
  const plain = await browser.open(`/?account=${account}&handset=${encodeURIComponent(katherine)}`, { javaScriptEnabled: false });
  await bubble(plain, 'Hello Katherine').waitFor(soon);
  assert.ok(await plain.getByRole('link', { name: 'Reload' }).isVisible());
  assert.equal(await plain.locator('.copy').first().isVisible(), false);
  await client.messages.create({ to: '+12025550177', from, body: 'Something newer elsewhere' });
  const last = plain.locator('.entry').last();
  assert.ok(await last.evaluate(one => one.getBoundingClientRect().bottom <= innerHeight), 'the last message is in sight');
  await plain.locator('#reply').fill('Written without a script');
  await plain.getByRole('button', { name: 'Send the reply' }).click();
  await bubble(plain, 'Written without a script').waitFor(soon);
  await bubble(plain, 'Hello Katherine').locator('.bubble').click();
  await plain.locator('.detail .life li').last().waitFor(soon);
  await plain.locator('.actions').getByRole('button', { name: 'Fail' }).click();
  await plain.locator('.detail .error', { hasText: '30005' }).waitFor(soon);
  await browser.keep(plain, 'no-script-1600-light');
  await plain.context().close();
});

await fact('nothing overflows and axe finds nothing, in either light, at any width', async () => {
  await send('+12025550188', 'x'.repeat(1600));
  await send('+12025550199', 'A picture for you', { mediaUrl: [`https://example.com/${'long-name-'.repeat(20)}.png`] });
  await send('+12025550166', 'Hello', { statusCallback: `http://127.0.0.1:9/${'a'.repeat(400)}` });
  await control('POST', 'rules', { to: katherine, storedBody: 'y'.repeat(300), times: 3 });
  await until(async () => (await inbox()).messages.some(message => message.to === '+12025550166' && message.callbacks.length > 0), 'a callback that failed');
  const { messages, refused } = await inbox();
  const look = (number, which) => `/?account=${account}&handset=${encodeURIComponent(number)}${which ? `&message=${which}` : ''}`;
  const sidOf = number => messages.findLast(message => message.to === number).sid;
  const places = {
    list: `/?account=${account}`,
    thread: look(katherine),
    message: look(katherine, sidOf(katherine)),
    long: look('+12025550188'),
    'long-message': look('+12025550188', sidOf('+12025550188')),
    media: look('+12025550199', sidOf('+12025550199')),
    callback: look('+12025550166', sidOf('+12025550166')),
    requests: `/?account=${account}&view=requests`,
    rules: `/?account=${account}&view=rules`,
    empty: `/?account=AC${'e'.repeat(32)}`,
  };
  await control('POST', 'accounts', { accountSid: 'AC' + 'e'.repeat(32), authToken: 'empty' });
  assert.ok(refused.length > 0);
  const windows = ['light', 'dark'].flatMap(colorScheme => [360, 900, 1600].map(width => ({ colorScheme, width, height: width === 360 ? 740 : 900 })));
  await Promise.all([windows.slice(0, 3), windows.slice(3)].map(async some => {
    for (const window of some) await lookAround(window, places);
  }));
});

async function lookAround(window, places) {
  const one = await browser.open('/', window);
  const suffix = `${window.width}-${window.colorScheme}`;
  for (const [name, path] of Object.entries(places)) {
    await one.goto(sandbox.address + path);
    await one.locator('#live[data-state="live"]').waitFor();
    await judge(one, `${name}-${suffix}`);
  }
  for (const menu of ['clock', 'accounts']) {
    await one.locator(`.${menu} summary`).click();
    await judge(one, `${menu}-${suffix}`);
    await one.keyboard.press('Escape');
  }
  await one.context().close();
}

async function judge(one, where) {
  await fitsItsWindow(one, where);
  await pleasesAxe(one, where);
  await browser.keep(one, where);
}

await fact('the picture of the README is taken', async () => {
  const fresh = await startSandbox(tool, '250');
  const sender = twilio(account, token);
  sender.api.baseUrl = fresh.address;
  const statusCallback = `${application.address}/hooks/twilio`;
  const say = (to, body) => sender.messages.create({ to, from, body, statusCallback });
  const answer = (number, body) => fetch(`${fresh.address}/_sandbox/inbound`, { method: 'POST', body: JSON.stringify({ from: number, to: from, body }) });
  await say('+819012345678', 'Your code is 483 201.');
  await say('+15005553005', 'Your parcel arrives today between 9 and 11.');
  await say('+442079460958', 'Your driver Sam is two minutes away. Look for a blue Skoda, KX21 ZTL.');
  await say('+33612345678', 'Rendez-vous demain à 9 h 30. Répondez C pour confirmer.');
  await answer('+33612345678', 'C');
  await say(katherine, 'Hello Katherine, your table for four is booked for 19:30. Reply C to confirm, X to cancel.');
  await answer(katherine, 'C');
  await say(katherine, 'Thank you! See you at 19:30 🌿');
  await fetch(`${fresh.address}/_sandbox/rules`, { method: 'POST', body: JSON.stringify({ to: katherine, ends: 'undelivered', endsWithCode: 30005, times: 1 }) });
  const lost = await say(katherine, 'We’d love to hear how your evening was.');
  await fetch(`${fresh.address}/_sandbox/rules`, { method: 'POST', body: JSON.stringify({ to: katherine, fault: 'Close', message: 'Taken', times: 1 }) });
  const picture = await browser.open('/', { width: 1440, height: 860, expects: expected });
  await picture.goto(`${fresh.address}${thread(katherine)}&message=${lost.sid}`);
  await picture.locator('.callbacks > li').nth(1).waitFor(soon);
  await picture.locator('#live[data-state="live"]').waitFor();
  await browser.keep(picture, 'readme');
  await picture.context().close();
  fresh.stop();
});

await fact('no page said a word on the console', async () => assert.deepEqual(browser.errors, []));

await browser.stop();
application.stop();
sandbox.stop();
conclude();
