/** A page under a strict policy, served on the loopback, and what it and the browser tell of it. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { withBrowser } from './chromium.js';

const policy =
  "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'; report-uri /report";

// Who watches comes first; who sends asks the page's own code for nothing but its text.
const watch = `
globalThis.faults = [];
const note = (what) => { faults.push(what); };
addEventListener('securitypolicyviolation', (event) => note('policy: ' + event.effectiveDirective + ' ' + event.blockedURI + ' ' + event.sample));
addEventListener('error', (event) => note('error: ' + event.message));
addEventListener('unhandledrejection', (event) => note('rejection: ' + event.reason));
`;
const send = `
Promise.resolve(globalThis.told).catch((error) => { faults.push('rejection: ' + error); return '{}'; }).then((told) => {
  // What was violated is told in a task of its own.
  setTimeout(() => {
    const form = document.forms[0];
    form.elements.told.value = told;
    form.elements.faults.value = JSON.stringify(faults);
    form.submit();
  }, 100);
});
`;
const scripts = (names: readonly string[]): string =>
  names.map((name) => `<script src="/${name}.js"></script>`).join('\n');
const html = `<!doctype html><meta charset="utf-8"><title>huiqi</title>
${scripts(['watch'])}
<form method="post" action="/done" enctype="text/plain"><input name="told"><input name="faults"></form>
${scripts(['page', 'send'])}`;

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
};

export interface Seen {
  /** What the page’s code left in `globalThis.told`. */
  readonly told: string;
  /** Violations of the policy, errors and rejections, as the page saw them. */
  readonly faults: readonly string[];
  /** Violations as the browser reported them. */
  readonly reports: readonly string[];
}

const field = (form: string, name: string): string =>
  form
    .split('\r\n')
    .find((line) => line.startsWith(`${name}=`))
    ?.slice(name.length + 1) ?? '';

/** Runs a program in a page whose policy forbids everything but scripts of its own. */
export const inStrictPage = async (program: string): Promise<Seen> => {
  const reports: string[] = [];
  let finish: (seen: Seen) => void = () => undefined;
  const seen = new Promise<Seen>((settle) => {
    finish = settle;
  });
  const answers: Readonly<
    Record<string, (request: IncomingMessage) => Promise<readonly [type: string, text: string]>>
  > = {
    '/': () => Promise.resolve(['text/html', html]),
    '/watch.js': () => Promise.resolve(['text/javascript', watch]),
    '/page.js': () => Promise.resolve(['text/javascript', program]),
    '/send.js': () => Promise.resolve(['text/javascript', send]),
    '/report': async (request) => {
      reports.push(await bodyOf(request));
      return ['text/plain', ''];
    },
    '/done': async (request) => {
      const form = await bodyOf(request);
      finish({ told: field(form, 'told'), faults: JSON.parse(field(form, 'faults')) as readonly string[], reports });
      return ['text/plain', ''];
    },
  };
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const found = await answers[request.url ?? '']?.(request);
    const [type, text] = found ?? ['text/plain', ''];
    response.writeHead(found === undefined ? 404 : 200, {
      'content-type': `${type}; charset=utf-8`,
      'content-security-policy': policy,
    });
    response.end(text);
  };
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle));
  try {
    return await withBrowser(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`, seen);
  } finally {
    server.closeAllConnections();
    server.close();
  }
};
