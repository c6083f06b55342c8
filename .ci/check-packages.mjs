// Checks the packages: each has a readme, an icon, a license and symbols, and only the expected dependencies.
// node check-packages.mjs FOLDER
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.argv[2];
const allowed = {
  'Courier.Twilio': [
    'Microsoft.Extensions.DependencyInjection.Abstractions', 'Microsoft.Extensions.Hosting.Abstractions',
    'Microsoft.Extensions.Http', 'Microsoft.Extensions.Options',
    'Microsoft.Extensions.Options.ConfigurationExtensions', 'Polly.Core'],
  // Central transitive pinning lists what the core depends on and the framework does not have.
  'Courier.Twilio.AspNetCore': ['Courier.Twilio', 'Polly.Core'],
  'Courier.Twilio.Sandbox': [],
  'Courier.Twilio.Sdk': [
    'Courier.Twilio', 'Twilio', 'Microsoft.IdentityModel.Tokens', 'System.IdentityModel.Tokens.Jwt',
    'Microsoft.Extensions.DependencyInjection.Abstractions', 'Microsoft.Extensions.Hosting.Abstractions',
    'Microsoft.Extensions.Http', 'Microsoft.Extensions.Options',
    'Microsoft.Extensions.Options.ConfigurationExtensions', 'Polly.Core'],
  'Courier.Twilio.Tool': [],
};
const unzip = (file, ...args) => execFileSync('unzip', [...args, file], { encoding: 'utf8', maxBuffer: 1e8 });
const errors = [];
const files = readdirSync(folder);
const packed = [];
for (const file of files.filter(name => name.endsWith('.nupkg'))) {
  const path = join(folder, file);
  const entries = unzip(path, '-Z1').trim().split('\n');
  const nuspec = execFileSync('unzip', ['-p', path, entries.find(name => name.endsWith('.nuspec'))], { encoding: 'utf8' });
  const id = nuspec.match(/<id>(.*?)<\/id>/)[1];
  packed.push(id);
  const require = (isPresent, what) => { if (!isPresent) errors.push(`${id}: no ${what}`); };
  require(entries.includes('README.md') && nuspec.includes('<readme>README.md</readme>'), 'readme');
  const readme = execFileSync('unzip', ['-p', path, 'README.md'], { encoding: 'utf8' });
  const relative = [...readme.matchAll(/\]\((?!https:\/\/)([^)]*)\)/g)].map(match => match[1]);
  if (relative.length) errors.push(`${id}: a package page cannot resolve ${relative.join(', ')}`);
  if (!readme.startsWith(`# ${id}\n`)) errors.push(`${id}: the readme is not its own`);
  require(entries.includes('icon.png') && nuspec.includes('<icon>icon.png</icon>'), 'icon');
  require(nuspec.includes('<license type="expression">MIT</license>'), 'license MIT');
  require(/<description>.{40,}<\/description>/.test(nuspec), 'description');
  require(files.includes(file.replace('.nupkg', '.snupkg')), 'symbols');
  require(entries.every(name => !name.startsWith('analyzers/') && !name.includes('Generator')), 'exclusion of the generator');
  require(entries.some(name => name.endsWith('.xml') && name.startsWith('lib/')) || id.endsWith('.Tool'), 'documentation file');
  for (const [, dependency] of nuspec.matchAll(/<dependency id="(.*?)"/g)) {
    if (!allowed[id]?.includes(dependency)) errors.push(`${id}: depends on ${dependency}`);
  }
}
for (const id of Object.keys(allowed)) if (!packed.includes(id)) errors.push(`${id}: not packed`);
if (errors.length) { console.error(errors.join('\n')); process.exit(1); }
console.log(`${packed.length} packages: ${packed.join(', ')}`);
