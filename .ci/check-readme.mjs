// Checks that the commands of README.md and of the tool's README print what these say. In both, "SM0000…" is the SID of any
// message and "http://127.0.0.1:…/" any port. A slow machine skips statuses between the first and the last one.
// node check-readme.mjs LOG-OF-DOTNET-TEST PATH-TO-Courier.Twilio.Tool.dll
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const [logFile, tool] = process.argv.slice(2);
const blocks = [...readFileSync('README.md', 'utf8').matchAll(/^```(.*)\n([\s\S]*?)^```$/gm)]
  .filter(([, language]) => language === '').map(([, , text]) => text.trimEnd());
const outputOf = command => {
  const index = blocks.findIndex(block => block === command);
  if (index < 0) throw new Error(`README.md has no block "${command}"`);
  return blocks[index + 1].split('\n');
};
const normalize = line => line
  .replace(/SM[0-9a-f]{32}/g, 'SM0000…').replace(/SM[0-9a-f]{4}…/g, 'SM0000…').replace(/127\.0\.0\.1:\d+/, '127.0.0.1:…')
  .replace(/(, (Queued|Sending|Sent))+, (?=Delivered)/, ', … ').replace(/( → (queued|sending|sent))+ → (?=delivered)/, ' → … ');
const errors = [];
let count = 0;

function check(command, cwd, expected, [program, ...args]) {
  const result = spawnSync(program, args, { cwd, encoding: 'utf8', env: { ...process.env, DOTNET_NOLOGO: '1' } });
  const printed = result.stdout.trimEnd().split('\n');
  for (let i = 0; i < Math.max(printed.length, expected.length); i++) {
    if (normalize(printed[i] ?? '') !== normalize(expected[i] ?? '')) errors.push(`${command}\nREADME:  ${expected[i]}\nprinted: ${printed[i]}`);
  }
  count += expected.length;
}

const sample = 'dotnet run --project samples/QuickStart';
check(sample, '.', outputOf(sample), sample.split(' '));

// The commands of the tool, run in the directory of the sample: "$ courier-twilio …" and what it prints.
const commands = [...readFileSync('src/Courier.Twilio.Tool/README.md', 'utf8').matchAll(/^```console\n\$ courier-twilio (.*)\n([\s\S]*?)^```$/gm)];
if (commands.length === 0) errors.push('The README of the tool has no command.');
for (const [, line, output] of commands) {
  const args = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, word]) => quoted ?? word);
  check(`courier-twilio ${line}`, 'samples/QuickStart', output.trimEnd().split('\n'), ['dotnet', resolve(tool), ...args]);
}

// README.md names the command that CI runs first; each project of the log has passed.
const test = 'dotnet test Courier.Twilio.sln';
if (!readFileSync('README.md', 'utf8').includes(test)) errors.push(`README.md does not name "${test}".`);
const projects = readFileSync(logFile, 'utf8').split('\n').filter(line => /^(Passed|Failed)!/.test(line)).length;
if (projects === 0) errors.push(`"${test}" ran no project.`);

if (errors.length) { console.error(errors.join('\n')); process.exit(1); }
console.log(`${count} lines of the READMEs match what was printed, ${projects} test projects ran`);
