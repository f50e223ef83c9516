/** The built site as a host of static files would serve it, with the policy as a header. `npx tsx site/serve.ts` shows it. */
import { readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { policyFor } from './.vitepress/strict.js';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

const isFile = (path: string): boolean => {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
};

/** The file behind an address without its ending, as `cleanUrls` writes them. */
const fileFor = (folder: string, pathname: string): string | undefined => {
  const path = join(folder, normalize(decodeURIComponent(pathname)));
  return [path, `${path}.html`, join(path, 'index.html')].find(isFile);
};

export const serve = async (
  folder: string,
  port = 0,
): Promise<{ readonly server: Server; readonly address: string }> => {
  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const file = fileFor(folder, pathname);
    response.writeHead(file === undefined ? 404 : 200, {
      'content-type': types[extname(file ?? '404.html')] ?? 'application/octet-stream',
      'content-security-policy': policyFor(pathname),
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    });
    response.end(readFileSync(file ?? join(folder, '404.html')));
  });
  await new Promise<void>((settle) => server.listen(port, '127.0.0.1', settle));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no address.');
  return { server, address: `http://127.0.0.1:${String(address.port)}` };
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { address } = await serve(fileURLToPath(new URL('dist', import.meta.url)), 4173);
  console.log(address);
}
