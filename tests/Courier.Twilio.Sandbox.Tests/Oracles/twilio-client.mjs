// Runs Twilio's own client for Node against the sandbox. Only its base address differs from production.
// node twilio-client.mjs PATH-TO-Courier.Twilio.Tool.dll
import assert from 'node:assert/strict';
import twilio from 'twilio';
import { account, conclude, test, startApplication, startSandbox, token, until } from './sandbox.mjs';

const sandbox = await startSandbox(process.argv[2]);
const application = await startApplication();

const client = twilio(account, token);
client.api.baseUrl = sandbox.address;
client.lookups.baseUrl = sandbox.address;
const service = 'MG' + 'c'.repeat(32);
const to = '+12025550156';
const from = '+15005550006';

await test('a message is sent and fetched until it is delivered', async () => {
  const sent = await client.messages.create({ to, messagingServiceSid: service, body: 'Hello' });
  assert.equal(sent.status, 'accepted');
  assert.equal(sent.numSegments, '0');
  assert.ok(sent.dateCreated instanceof Date && !Number.isNaN(sent.dateCreated.getTime()));
  const done = await until(async () => {
    const now = await client.messages(sent.sid).fetch();
    return now.status === 'delivered' && now;
  }, 'delivered');
  assert.equal(done.numSegments, '1');
  assert.ok(done.dateSent instanceof Date);
});

await test('the list is read page by page', async () => {
  for (let n = 0; n < 7; n++) await client.messages.create({ to: '+12025550111', from, body: `n${n}` });
  const messages = await client.messages.list({ to: '+12025550111', pageSize: 3 });
  assert.equal(new Set(messages.map(message => message.sid)).size, 7);
  const today = await client.messages.list({ dateSentAfter: new Date(Date.now() - 86_400_000), limit: 1 });
  assert.equal(today.length, 1);
});

await test('errors are typed', async () => {
  const error = await client.messages.create({ to: '+15005550001', from, body: 'Hello' }).catch(error => error);
  assert.deepEqual([error.status, error.code, error.moreInfo], [400, 21211, 'https://www.twilio.com/docs/errors/21211']);
  const missing = await client.messages('SM' + '0'.repeat(32)).fetch().catch(error => error);
  assert.deepEqual([missing.status, missing.code], [404, 20404]);
  const unauthorized = twilio(account, 'wrong');
  unauthorized.api.baseUrl = sandbox.address;
  const rejected = await unauthorized.messages.list().catch(error => error);
  assert.deepEqual([rejected.status, rejected.code], [401, 20003]);
});

await test('a scheduled message is canceled', async () => {
  const sent = await client.messages.create({ to, messagingServiceSid: service, body: 'Later', scheduleType: 'fixed', sendAt: new Date(Date.now() + 3_600_000) });
  assert.equal(sent.status, 'scheduled');
  const canceled = await client.messages(sent.sid).update({ status: 'canceled' });
  assert.equal(canceled.status, 'canceled');
});

await test('media, feedback, redaction and removal', async () => {
  const sent = await client.messages.create({ to, from, body: 'Picture', mediaUrl: ['https://example.com/1.png', 'https://example.com/2.gif'] });
  const media = await client.messages(sent.sid).media.list();
  assert.deepEqual(media.map(one => one.contentType).sort(), ['image/gif', 'image/png']);
  assert.equal((await client.messages(sent.sid).feedback.create({ outcome: 'confirmed' })).outcome, 'confirmed');
  await until(async () => (await client.messages(sent.sid).fetch()).status === 'delivered', 'delivered');
  assert.equal((await client.messages(sent.sid).update({ body: '' })).body, '');
  assert.equal(await client.messages(sent.sid).remove(), true);
});

await test('lookup', async () => {
  const number = await client.lookups.v2.phoneNumbers('+14159929960').fetch({ fields: 'line_type_intelligence' });
  assert.deepEqual([number.valid, number.countryCode, number.nationalFormat, number.lineTypeIntelligence.type], [true, 'US', '(415) 992-9960', 'mobile']);
});

await test('every callback has a signature that the client accepts', async () => {
  const statusCallback = `${application.address}/status?order=7&name=J%C3%B6rg`;
  await client.messages.create({ to, messagingServiceSid: service, body: 'Tell me', statusCallback });
  await client.messages.create({ to: '+15005553005', from, body: 'Tell me', statusCallback: `${application.address}/plain#rc=2&ct=500` });
  await until(() => application.received.length >= 5, 'five callbacks');
  for (const { url, headers, form } of application.received) {
    assert.ok(twilio.validateRequest(token, headers['x-twilio-signature'], application.address + url, form), JSON.stringify(form));
  }
  assert.deepEqual(application.received.filter(one => one.url.startsWith('/status')).map(one => one.form.MessageStatus), ['queued', 'sent', 'delivered']);
  assert.equal(application.received.find(one => one.form.MessageStatus === 'undelivered').form.ErrorCode, '30005');
});

await test('a reply from a handset has a signature that the client accepts', async () => {
  const before = application.received.length;
  await fetch(`${sandbox.address}/_sandbox/settings`, { method: 'POST', body: JSON.stringify({ inboundUrl: `${application.address}/inbound` }) });
  await fetch(`${sandbox.address}/_sandbox/inbound`, { method: 'POST', body: JSON.stringify({ from: '+12025550199', to: from, body: 'STOP' }) });
  const reply = await until(() => application.received[before], 'the reply');
  assert.ok(twilio.validateRequest(token, reply.headers['x-twilio-signature'], application.address + reply.url, reply.form));
  const rejected = await client.messages.create({ to: '+12025550199', from, body: 'Again' }).catch(error => error);
  assert.equal(rejected.code, 21610);
});

application.stop();
sandbox.stop();
conclude();
