/** The examples as their readers get them: copied, with the packed library installed, built, run; what is a page is shown in a browser. */
import { spawn } from 'node:child_process';
import { cpSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { withBrowser } from '../../test/browser/chromium.js';
import { root, run, say, workshop } from './consumer.js';

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
}

/** An example with what it depends on, the packed library in place of the published one. */
const installed = (name: string, tarball: string): string => {
  const folder = join(workshop, `example-${name}`);
  cpSync(join(root, 'examples', name), folder, {
    recursive: true,
    filter: (path) => !/(?:^|\/)(?:node_modules|dist)$/u.test(path),
  });
  const file = join(folder, 'package.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  writeFileSync(
    file,
    JSON.stringify({ ...manifest, dependencies: { ...manifest.dependencies, huiqi: `file:${tarball}` } }),
  );
  // The prefix is said outright: under `npm run`, npm would otherwise inherit ours.
  run(folder, 'npm', 'install', '--prefix', folder, '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error');
  return folder;
};

const expectIn = (name: string, printed: string, wanted: readonly string[]): void => {
  const missed = wanted.filter((text) => !printed.includes(text));
  if (missed.length > 0) throw new Error(`The example ${name} does not say ${missed.join(', ')}:\n${printed}`);
  say(`example ${name}`, wanted.join(', '));
};

const types: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

/** Tells what the page shows as soon as its answer stands: a page that has loaded may still be at work. */
const teller = `<script>
  const waiting = setInterval(() => {
    const shown = document.querySelector('#answer')?.textContent ?? '';
    if (shown.length < 2) return;
    clearInterval(waiting);
    fetch('/told', { method: 'POST', body: document.body.innerText });
  }, 100);
</script>`;

/** What a built page shows when it has answered. */
const pageText = async (folder: string): Promise<string> => {
  let tell: (text: string) => void = () => undefined;
  const told = new Promise<string>((settle) => {
    tell = settle;
  });
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/told') tell(await text(request));
    const path = join(folder, pathname.replace(/\/$/u, '/index.html'));
    const isThere = statSync(path, { throwIfNoEntry: false })?.isFile() === true;
    response.writeHead(isThere ? 200 : 404, { 'content-type': types[extname(path)] ?? 'text/plain' });
    response.end(isThere ? `${readFileSync(path, 'utf8')}${path.endsWith('.html') ? teller : ''}` : '');
  };
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle));
  try {
    return await withBrowser(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`, told);
  } finally {
    server.closeAllConnections();
    server.close();
  }
};

/** Whatever the server answers to these requests, one after the other. */
const served = async (folder: string, ask: (address: string) => Promise<string>): Promise<string> => {
  const server = spawn(process.execPath, ['server.js'], {
    cwd: folder,
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const address = await new Promise<string>((settle, fail) => {
      server.stdout.once('data', (data: Buffer) => settle(data.toString().trim()));
      server.once('exit', () => fail(new Error('The server of the example ended.')));
    });
    return await ask(address);
  } finally {
    server.kill();
  }
};

const askServer = async (address: string): Promise<string> => {
  const answers: string[] = [];
  for (const [language, input] of [
    ['en', { city: '台州市', titles: [{ title: 'little-giant', on: '2026-07-01' }], received: [] }],
    ['en', { city: '台州', years: { 2026: { revenue: 9600 } } }],
    ['zh-CN', { city: '台州', years: { 2026: { revenue: 9600 } } }],
  ] as const) {
    const answer = await fetch(`${address}/awards/taizhou-matrix-2025/2026`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': language },
      body: JSON.stringify(input),
    });
    answers.push(`${String(answer.status)} ${await answer.text()}`);
  }
  return answers.join('\n');
};

export const checkExamples = async (tarball: string): Promise<void> => {
  for (const [name, wanted] of [
    ['esm', ["low: '100万元'", 'programme year 2026', '(']],
    ['cjs', ['50亿元 100万元']],
  ] as const)
    expectIn(name, run(installed(name, tarball), 'npm', 'start', '--silent'), wanted);
  for (const [name, wanted] of [
    ['vite-react', ['小升规', '2026年度']],
    ['worker', ['1000 enterprises, ', ', 0 refused']],
  ] as const) {
    const folder = installed(name, tarball);
    run(folder, 'npm', 'run', '--silent', 'build', '--prefix', folder);
    expectIn(name, await pageText(join(folder, 'dist')), wanted);
  }
  const hono = installed('hono', tarball);
  expectIn(
    'hono, its client',
    await served(hono, (address) => Promise.resolve(run(hono, process.execPath, 'client.js', address))),
    ["low: '100万元'", '\nRevenue in 2026 (years.2026.revenue): got 9600'],
  );
  expectIn('hono', await served(hono, askServer), [
    '200 {"total":{"low":"100万元"',
    '400 {"problems":[{"code":"city-full-name","at":{"path":"city"}',
    'Revenue in 2026 (years.2026.revenue): got 9600',
    '2026年营业收入（years.2026.revenue）：填的是9600',
  ]);
};
