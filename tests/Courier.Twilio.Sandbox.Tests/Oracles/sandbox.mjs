// Starts the tool as a user would, and reads its address from what it prints.
import { spawn } from 'node:child_process';
import { createServer } from 'node:http';

export const account = 'AC' + 'a'.repeat(32);
export const token = 'b'.repeat(32);

export async function startSandbox(tool, pace = '20') {
  const child = spawn('dotnet', [tool, '--account', account, '--token', token, '--pace', pace], { stdio: ['ignore', 'pipe', 'inherit'] });
  const address = await new Promise((resolve, reject) => {
    let said = '';
    child.stdout.on('data', part => {
      said += part;
      const found = said.match(/http:\/\/127\.0\.0\.1:\d+/);
      if (found) resolve(found[0]);
    });
    child.on('exit', code => reject(new Error(`the sandbox ended with ${code}`)));
  });
  return { address, stop: () => child.kill('SIGTERM') };
}

// The application that is called back: keeps what comes.
export async function startApplication() {
  const received = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', part => body += part);
    request.on('end', () => {
      received.push({ url: request.url, headers: request.headers, form: Object.fromEntries(new URLSearchParams(body)) });
      response.writeHead(204).end();
    });
  });
  await new Promise(ready => server.listen(0, '127.0.0.1', ready));
  return { address: `http://127.0.0.1:${server.address().port}`, received, stop: () => server.close() };
}

// Facts, one by one: each is proved, and those that fail are told.
const tally = { passed: 0, failed: 0 };

export async function fact(name, prove) {
  try {
    await prove();
    tally.passed++;
  } catch (problem) {
    tally.failed++;
    console.error(`FAILED ${name}\n${problem.stack}`);
  }
}

export function conclude() {
  console.log(`${tally.passed} passed, ${tally.failed} failed`);
  process.exit(tally.failed || !tally.passed ? 1 : 0);
}

export async function until(question, what) {
  for (const end = Date.now() + 10_000; Date.now() < end;) {
    const answer = await question();
    if (answer) return answer;
    await new Promise(soon => setTimeout(soon, 10));
  }
  throw new Error(`never came: ${what}`);
}
