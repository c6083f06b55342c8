// Runs Prism with Twilio's own OpenAPI document as a proxy between two clients and the sandbox. Prism returns 500 with a
// description for a violation in either direction. The clients are Twilio's own for Node, and ours.
// node prism.mjs Courier.Twilio.Tool.dll Courier.Twilio.PrismTraffic.dll twilio-messages-openapi.json
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import twilio from 'twilio';
import { account, startSandbox, token, until } from './sandbox.mjs';

const [tool, traffic, original] = process.argv.slice(2);
const document = join(mkdtempSync(join(tmpdir(), 'prism-')), 'twilio.json');
writeFileSync(document, JSON.stringify(relax(JSON.parse(readFileSync(original, 'utf8')))));
const sandbox = await startSandbox(tool);
const port = await new Promise(resolve => {
  const probe = createServer().listen(0, '127.0.0.1', () => { const { port } = probe.address(); probe.close(() => resolve(port)); });
});
const here = dirname(fileURLToPath(import.meta.url));
const prism = spawn(join(here, 'node_modules/.bin/prism'), ['proxy', '-h', '127.0.0.1', '-p', `${port}`, '--errors', document, sandbox.address], { stdio: 'ignore' });
const proxy = `http://127.0.0.1:${port}`;
await until(() => fetch(proxy).then(() => true, () => false), 'Prism');

// Removes two constraints that Twilio's own responses or Prism violate: the document declares the links of a page as absolute
// while its examples are relative, and Prism reads a repeated form field as one string where the document declares an array.
function relax(node) {
  if (Array.isArray(node)) return node.map(relax);
  if (node === null || typeof node !== 'object') return node;
  const copy = Object.fromEntries(Object.entries(node).map(([name, value]) => [name, relax(value)]));
  for (const link of ['uri', 'first_page_uri', 'next_page_uri', 'previous_page_uri']) {
    if (copy.properties?.[link]?.format === 'uri') delete copy.properties[link].format;
  }
  for (const field of ['MediaUrl', 'PersistentAction']) {
    if (copy.properties?.[field]?.type === 'array') copy.properties[field] = {};
  }
  return copy;
}

let requests = 0;
let violations = 0;
const client = twilio(account, token);
client.api.baseUrl = proxy;
const service = 'MG' + 'd'.repeat(32);

async function pass(name, request) {
  requests++;
  try {
    return await request();
  } catch (error) {
    violations++;
    console.error(`VIOLATION ${name}: ${error.message}`);
  }
}

const bodies = ['Hello', 'ü', '👍 ok', 'a+b & c=d % "quoted" <b>', 'line\nbreak', 'x'.repeat(1600), ' ', '{"a":1}'];
const variations = [
  {}, { statusCallback: 'http://127.0.0.1:9/status' }, { validityPeriod: 60 }, { attempt: 1 }, { smartEncoded: true }, { provideFeedback: true },
  { sendAsMms: false }, { riskCheck: 'disable' }, { contentRetention: 'retain' }, { addressRetention: 'retain' }, { maxPrice: 0.5 }, { forceDelivery: true },
  { mediaUrl: ['https://example.com/1.png'] }, { mediaUrl: ['https://example.com/1.png', 'https://example.com/2.png'] }, { trafficType: 'free' },
  { applicationSid: 'AP' + 'e'.repeat(32) }, { persistentAction: ['geo:1,2'] },
];
const senders = [{ from: '+15005550006' }, { messagingServiceSid: service }];

let number = 0;
for (const body of bodies) {
  for (const variation of variations) {
    for (const sender of senders) {
      const to = `+1202555${String(1000 + number++).slice(-4)}`;
      const sent = await pass(`create ${JSON.stringify({ ...variation, ...sender })}`, () => client.messages.create({ to, body, ...sender, ...variation }));
      if (sent && number % 2) await pass('fetch', () => client.messages(sent.sid).fetch());
      if (sent && number % 8 === 1) await pass('media', () => client.messages(sent.sid).media.list({ limit: 2 }));
      if (sent && number % 8 === 3) await pass('feedback', () => client.messages(sent.sid).feedback.create({ outcome: 'confirmed' }));
      if (number % 8 === 5) await pass('list', () => client.messages.page({ pageSize: 5 }));
    }
  }
}

for (let n = 0; n < 20; n++) {
  const sent = await pass('schedule', () => client.messages.create({ to: '+12025550156', body: 'Later', messagingServiceSid: service, scheduleType: 'fixed', sendAt: new Date(Date.now() + 3_600_000) }));
  await pass('cancel', () => client.messages(sent.sid).update({ status: 'canceled' }));
}

for (const end of [3003, 3005, 3001, 1003, 1004]) {
  const sent = await pass('create', () => client.messages.create({ to: `+1500555${end}`, body: 'Hello', from: '+15005550006' }));
  await new Promise(resolve => setTimeout(resolve, 150));
  await pass(`fetch ${end}`, () => client.messages(sent.sid).fetch());
  await pass('redact', () => client.messages(sent.sid).update({ body: '' }));
}

// The program with our library prints the number of its requests and of the violations that Prism reported.
function library(...args) {
  return new Promise(resolve => {
    const program = spawn('dotnet', [traffic, proxy, account, token, ...args], { stdio: ['ignore', 'pipe', args.length ? 'ignore' : 'inherit'] });
    let output = '';
    program.stdout.on('data', part => output += part);
    program.on('exit', code => resolve({ code, requests: Number(output.match(/(\d+) requests/)?.[1]), violations: Number(output.match(/(\d+) violations/)?.[1]) }));
  });
}

const ours = await library();

// The same check must fail when one field of a response is broken on purpose.
const plants = [['num_segments', '1'], ['status', '"bogus"'], ['sid', '"SM1"'], ['date_created', '5']];
let caught = 0;
for (const [field, value] of plants) {
  for (const request of [() => client.messages.create({ to: '+12025550156', body: 'Hello', from: '+15005550006' }).then(() => 0, () => 1), async () => (await library('one')).code]) {
    await fetch(`${sandbox.address}/_sandbox/rules`, { method: 'POST', body: JSON.stringify({ operation: 'Create', times: 1, jsonReplacements: { [field]: value } }) });
    caught += await request() === 1;
  }
}

prism.kill();
sandbox.stop();
console.log(`through Prism: ${requests} requests of Twilio's client, ${violations} violations; ${ours.requests} of our library, ${ours.violations} violations; ${caught} of ${2 * plants.length} planted faults found`);
assert.ok(requests >= 500 && ours.requests >= 500, 'at least 500 requests of each');
process.exit(violations || ours.code || caught !== 2 * plants.length ? 1 : 0);
