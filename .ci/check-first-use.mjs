// Uses the packages as a new user does: in an empty home with an empty package cache, in new projects of the console, web and
// NUnit templates, with the programs of README.md pasted into them, and the tool installed from its package.
// node check-first-use.mjs FOLDER-OF-PACKAGES
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const packages = resolve(process.argv[2]);
const work = mkdtempSync(join(tmpdir(), 'first-use-'));
// The package sources of this machine stay: they are where the packages of others come from.
const sources = execFileSync('dotnet', ['nuget', 'list', 'source', '--format', 'short'], { encoding: 'utf8', cwd: homedir() })
  .split('\n').filter(line => line.startsWith('E ')).map(line => line.slice(2).trim());
const env = {
  ...process.env, HOME: join(work, 'home'), DOTNET_CLI_HOME: join(work, 'home'), NUGET_PACKAGES: join(work, 'packages'),
  DOTNET_NOLOGO: '1', DOTNET_CLI_TELEMETRY_OPTOUT: '1', DOTNET_SKIP_FIRST_TIME_EXPERIENCE: '1',
};
const readme = readFileSync('README.md', 'utf8');
const blocks = [...readme.matchAll(/^```csharp\n([\s\S]*?)^```$/gm)].map(match => match[1]);
const find = text => {
  const found = blocks.filter(block => block.includes(text));
  if (found.length !== 1) throw new Error(`README.md has ${found.length} blocks with ${text}`);
  return found[0];
};
const run = (cwd, program, ...args) => {
  try {
    return execFileSync(program, args, { cwd, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  } catch (error) {
    throw new Error(`${program} ${args.join(' ')}\n${error.stdout}${error.stderr}`);
  }
};

function create(template, ...packageIds) {
  const folder = join(work, `new-${template}`); // a project may not have the name of a package
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'nuget.config'), `<configuration><packageSources><clear /><add key="local" value="${packages}" />${
    sources.map((source, i) => `<add key="s${i}" value="${source}" allowInsecureConnections="true" />`).join('')}</packageSources></configuration>`);
  run(folder, 'dotnet', 'new', template, '--no-restore');
  for (const id of packageIds) run(folder, 'dotnet', 'add', 'package', id, '--prerelease');
  return folder;
}

let sandbox;
try {
  mkdirSync(join(work, 'home'), { recursive: true });
  const console_ = create('console', 'Courier.Twilio');
  run(console_, 'dotnet', 'tool', 'install', 'Courier.Twilio.Tool', '--prerelease', '--tool-path', join(work, 'tool'));
  sandbox = spawn(join(work, 'tool', 'courier-twilio'), ['sandbox'], { env, stdio: ['pipe', 'pipe', 'inherit'] });
  const address = await new Promise((found, failed) => {
    let output = '';
    sandbox.stdout.on('data', data => {
      const match = (output += data).match(/http:\/\/127\.0\.0\.1:\d+/);
      if (match) found(match[0]);
    });
    sandbox.on('exit', code => failed(new Error(`courier-twilio sandbox ended with exit code ${code}: ${output}`)));
  });

  writeFileSync(join(console_, 'Program.cs'), find('Console.WriteLine(result switch').replace('http://127.0.0.1:4010', address));
  const printed = run(console_, 'dotnet', 'run').trim();
  if (!/^accepted as SM[0-9a-f]{32}$/.test(printed)) throw new Error(`the first program prints: ${printed}`);

  const web = create('web', 'Courier.Twilio.AspNetCore');
  writeFileSync(join(web, 'Program.cs'), find('MapTwilioStatusCallback'));
  run(web, 'dotnet', 'build', '-warnaserror');

  const nunit = create('nunit', 'Courier.Twilio', 'Courier.Twilio.Sandbox');
  writeFileSync(join(nunit, 'UnitTest1.cs'), find('[Test]'));
  const tested = run(nunit, 'dotnet', 'test');
  if (!/Passed!.*Passed: +1/.test(tested)) throw new Error(tested);
  console.log('the first program, the webhooks and the test of the README run from the packages');
} finally {
  sandbox?.kill();
  rmSync(work, { recursive: true, force: true });
}
