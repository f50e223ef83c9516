import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** The examples that stand in the docstrings of the library, and the modules they are of. */

export const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !file.startsWith('cli'),
);
export const modules = await Promise.all(
  files.map(
    async (file) => (await import(/* @vite-ignore */ resolve('src', file))) as Readonly<Record<string, unknown>>,
  ),
);
const docstring = /@example\n(?<body>[\s\S]*?)\*\/\n(?:export )?(?:const|class|interface|type) (?<name>\w+)/gu;

export const documented = files.flatMap((file) =>
  [...readFileSync(`src/${file}`, 'utf8').matchAll(docstring)].map(({ groups }) => ({
    file,
    name: groups?.['name'] ?? '',
    lines: (groups?.['body'] ?? '')
      .split('\n')
      .map((line) => line.replace(/^\s*\*? ?/u, ''))
      .filter((line) => line !== ''),
  })),
);
