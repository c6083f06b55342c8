// What a stranger installs: each package has a readme, an icon, a licence and symbols, and depends on nothing unexpected.
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.argv[2];
const allowed = {
  'Courier.Twilio': [
    'Microsoft.Extensions.DependencyInjection.Abstractions', 'Microsoft.Extensions.Hosting.Abstractions', 'Microsoft.Extensions.Http', 'Microsoft.Extensions.Options',
    'Microsoft.Extensions.Options.ConfigurationExtensions', 'Polly.Core'],
  'Courier.Twilio.AspNetCore': ['Courier.Twilio'],
  'Courier.Twilio.Sandbox': [],
  'Courier.Twilio.Sandbox.Tool': [],
};
const unzip = (file, ...args) => execFileSync('unzip', [...args, file], { encoding: 'utf8', maxBuffer: 1e8 });
const faults = [];
const files = readdirSync(folder);
const seen = [];
for (const file of files.filter(name => name.endsWith('.nupkg'))) {
  const path = join(folder, file);
  const entries = unzip(path, '-Z1').trim().split('\n');
  const nuspec = execFileSync('unzip', ['-p', path, entries.find(name => name.endsWith('.nuspec'))], { encoding: 'utf8' });
  const id = nuspec.match(/<id>(.*?)<\/id>/)[1];
  seen.push(id);
  const need = (isThere, what) => { if (!isThere) faults.push(`${id}: no ${what}`); };
  need(entries.includes('README.md') && nuspec.includes('<readme>README.md</readme>'), 'readme');
  need(entries.includes('icon.png') && nuspec.includes('<icon>icon.png</icon>'), 'icon');
  need(nuspec.includes('<license type="expression">MIT</license>'), 'licence MIT');
  need(/<description>.{40,}<\/description>/.test(nuspec), 'description');
  need(files.includes(file.replace('.nupkg', '.snupkg')), 'symbols');
  need(entries.some(name => name.endsWith('.xml') && name.startsWith('lib/')) || id.endsWith('.Tool'), 'documentation file');
  for (const [, dependency] of nuspec.matchAll(/<dependency id="(.*?)"/g)) {
    if (!allowed[id]?.includes(dependency)) faults.push(`${id}: depends on ${dependency}`);
  }
}
for (const id of Object.keys(allowed)) if (!seen.includes(id)) faults.push(`${id}: not packed`);
if (faults.length) { console.error(faults.join('\n')); process.exit(1); }
console.log(`${seen.length} packages: ${seen.join(', ')}`);
