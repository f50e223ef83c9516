/** The playground without a network: a worker that keeps what it needs at the first visit, and what else was opened. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const pages = ['index', 'en/index', '404', 'play', 'en/play', 'play/compare', 'en/play/compare', 'embed', 'en/embed'];

/** Whatever a page asks for of scripts and styles, and what those ask for in their turn. */
const neededBy = (outDir: string, first: readonly string[]): readonly string[] => {
  const known = new Map(
    readdirSync(join(outDir, 'assets'), { recursive: true, encoding: 'utf8' }).map((file) => [
      file.split('/').at(-1) ?? '',
      `assets/${file}`,
    ]),
  );
  const found = new Set<string>();
  const waiting = [...first];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    const text = readFileSync(join(outDir, file), 'utf8');
    // Pages of documents, and the index of the search, are kept when they are opened.
    for (const [name] of text.matchAll(/[\w@.-]+\.(?:js|css)/gu)) {
      const path = known.get(name);
      if (path === undefined || found.has(path) || /\.md\.|localSearchIndex|metadata/u.test(path)) continue;
      found.add(path);
      waiting.push(path);
    }
  }
  return [...found];
};

const worker = (base: string, digest: string, files: readonly string[]): string => `
// Sites of other versions, on the same host, keep theirs.
const own = ${JSON.stringify(`huiqi ${base} `)};
const name = own + ${JSON.stringify(digest)};
const kept = ${JSON.stringify(files.map((file) => `${base}${file}`))};
addEventListener('install', (event) => {
  event.waitUntil(caches.open(name).then((cache) => cache.addAll(kept)).then(() => skipWaiting()));
});
addEventListener('activate', (event) => {
  event.waitUntil(caches.keys().then((names) => Promise.all(names.filter((each) => each.startsWith(own) && each !== name).map((each) => caches.delete(each)))).then(() => clients.claim()));
});
addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== location.origin) return;
  // What has its digest in its name never changes; all else is asked for first.
  const isFixed = url.pathname.startsWith(${JSON.stringify(`${base}assets/`)});
  const fresh = () => fetch(request).then((answer) => {
    if (answer.ok) { const copy = answer.clone(); caches.open(name).then((cache) => cache.put(url.pathname, copy)); }
    return answer;
  });
  const known = () => caches.match(url.pathname);
  event.respondWith(isFixed ? known().then((answer) => answer ?? fresh()) : fresh().catch(() => known().then((answer) => answer ?? (request.mode === 'navigate' ? caches.match(${JSON.stringify(`${base}404.html`)}) : undefined) ?? Response.error())));
});
`;

/** Where a page is asked for: an index at its folder. */
const addressOf = (page: string): string => page.replace(/(?:^|(?<=\/))index$/u, '').replace(/^404$/u, '404.html');

export const writeOffline = (outDir: string, base: string): void => {
  const html = pages.map((page) => `${page}.html`);
  const text = html.map((file) => readFileSync(join(outDir, file), 'utf8')).join('\n');
  const named = [...text.matchAll(/assets\/[\w@./-]+\.(?:js|css)/gu)].map(([file]) => file);
  // Who comes from another page is handed the whole of a page that its own HTML spares in part.
  const own = [...new Set(named.flatMap((file) => [file, file.replace('.lean.js', '.js')]))].filter((file) =>
    existsSync(join(outDir, file)),
  );
  const files = [
    ...new Set([...pages.map(addressOf), ...own, ...neededBy(outDir, own), 'code.css', 'icon.svg']),
  ].sort();
  const digest = createHash('sha256').update(text).update(files.join()).digest('hex').slice(0, 12);
  writeFileSync(join(outDir, 'worker.js'), worker(base, digest, files));
};
