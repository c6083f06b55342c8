// Checks that the commands of README.md print what it says they print. In README.md, "SM0000…" is the SID of any message,
// and "…" in the lines of dotnet test stands for counts and times.
// node check-readme.mjs LOG-OF-DOTNET-TEST
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const blocks = [...readFileSync('README.md', 'utf8').matchAll(/^```\n([\s\S]*?)^```$/gm)].map(match => match[1].trimEnd());
const outputOf = command => {
  const index = blocks.findIndex(block => block === command);
  if (index < 0) throw new Error(`README.md has no block "${command}"`);
  return blocks[index + 1].split('\n');
};
const errors = [];

const demo = 'dotnet run --project samples/QuickStart';
const [program, ...args] = demo.split(' ');
const printed = execFileSync(program, args, { encoding: 'utf8', env: { ...process.env, DOTNET_NOLOGO: '1' } })
  .trimEnd().split('\n').map(line => line.replace(/SM[0-9a-f]{4}…/g, 'SM0000…'));
const expected = outputOf(demo);
for (let i = 0; i < Math.max(printed.length, expected.length); i++) {
  if (printed[i] !== expected[i]) errors.push(`README: ${expected[i]}\nprinted: ${printed[i]}`);
}

const log = readFileSync(process.argv[2], 'utf8').split('\n');
const lines = outputOf('dotnet test Courier.Twilio.sln');
for (const line of lines) {
  const [start, end] = line.split('…').map(part => part.trim());
  if (!log.some(l => l.startsWith(start) && l.trimEnd().endsWith(end))) errors.push(`not printed by dotnet test: ${line}`);
}
const projects = log.filter(line => /^(Passed|Failed)!/.test(line)).length;
if (projects !== lines.length) errors.push(`dotnet test ran ${projects} projects, README names ${lines.length}`);

if (errors.length) { console.error(errors.join('\n')); process.exit(1); }
console.log(`${expected.length + lines.length} lines of the README match what was printed`);
