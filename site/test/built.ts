/** The built site, page by page. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

export const folder = fileURLToPath(new URL('../dist', import.meta.url));

export const files: readonly string[] = readdirSync(folder, { recursive: true, encoding: 'utf8' });

/** The address of a page’s file, as `cleanUrls` serves it. */
const addressOf = (file: string): string =>
  `/${file.replace(/(?:^|(?<=\/))index\.html$/u, '').replace(/\.html$/u, '')}`;

/** The text of every page by its address. */
export const pages: ReadonlyMap<string, string> = new Map(
  files
    .filter((file) => file.endsWith('.html') && file !== '404.html')
    .map((file) => [addressOf(file), readFileSync(join(folder, file), 'utf8')]),
);
