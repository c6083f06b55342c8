// Starts the tool as a user would, and reads its address from its output.
import { spawn } from 'node:child_process';
import { createServer } from 'node:http';

export const account = 'AC' + 'a'.repeat(32);
export const token = 'b'.repeat(32);

export async function startSandbox(tool, pace = '20') {
  const child = spawn('dotnet', [tool, 'sandbox', '--account', account, '--token', token, '--pace', pace], { stdio: ['ignore', 'pipe', 'inherit'] });
  const address = await new Promise((resolve, reject) => {
    let output = '';
    child.stdout.on('data', part => {
      output += part;
      const found = output.match(/http:\/\/127\.0\.0\.1:\d+/);
      if (found) resolve(found[0]);
    });
    child.on('exit', code => reject(new Error(`the sandbox ended with ${code}`)));
  });
  return { address, stop: () => child.kill('SIGTERM') };
}

// The application that receives callbacks: records every request.
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

// Runs the tests one after another; a failed test is printed and does not stop the others.
const tally = { passed: 0, failed: 0 };

export async function test(name, run) {
  try {
    await run();
    tally.passed++;
  } catch (error) {
    tally.failed++;
    console.error(`FAILED ${name}\n${error.stack}`);
  }
}

export function conclude() {
  console.log(`${tally.passed} passed, ${tally.failed} failed`);
  process.exit(tally.failed || !tally.passed ? 1 : 0);
}

export async function until(evaluate, description) {
  for (const end = Date.now() + 10_000; Date.now() < end;) {
    const result = await evaluate();
    if (result) return result;
    await new Promise(resolve => setTimeout(resolve, 10));
  }
  throw new Error(`timed out: ${description}`);
}
