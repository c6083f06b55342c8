// The first screen of the README is true: its commands print what it says they print.
// "SM0000…" stands for any message's id, "…" in the test lines for counts and times.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const blocks = [...readFileSync('README.md', 'utf8').matchAll(/^```\n([\s\S]*?)^```$/gm)].map(match => match[1].trimEnd());
const after = command => {
  const at = blocks.findIndex(block => block === command);
  if (at < 0) throw new Error(`README.md has no block "${command}"`);
  return blocks[at + 1].split('\n');
};
const faults = [];

const demo = 'dotnet run --project samples/QuickStart';
const [program, ...args] = demo.split(' ');
const printed = execFileSync(program, args, { encoding: 'utf8', env: { ...process.env, DOTNET_NOLOGO: '1' } })
  .trimEnd().split('\n').map(line => line.replace(/SM[0-9a-f]{4}…/g, 'SM0000…'));
const promised = after(demo);
for (let i = 0; i < Math.max(printed.length, promised.length); i++) {
  if (printed[i] !== promised[i]) faults.push(`README: ${promised[i]}\nprinted: ${printed[i]}`);
}

const log = readFileSync(process.argv[2], 'utf8').split('\n');
const lines = after('dotnet test Courier.Twilio.sln');
for (const line of lines) {
  const [start, end] = line.split('…').map(part => part.trim());
  if (!log.some(l => l.startsWith(start) && l.trimEnd().endsWith(end))) faults.push(`not printed by dotnet test: ${line}`);
}
const projects = log.filter(line => /^(Passed|Failed)!/.test(line)).length;
if (projects !== lines.length) faults.push(`dotnet test ran ${projects} projects, README names ${lines.length}`);

if (faults.length) { console.error(faults.join('\n')); process.exit(1); }
console.log(`${promised.length + lines.length} lines of the README are as printed`);
