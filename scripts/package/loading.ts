/** Which files Node opens for an import, as Node itself tells. */
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { say, workshop } from './consumer.js';

interface Coverage {
  readonly result: readonly { readonly url: string }[];
}

/** Files of packages that a program loads. */
const loadedBy = (folder: string, program: string): readonly string[] => {
  const told = mkdtempSync(join(workshop, 'loaded-'));
  const file = join(folder, 'loads.mjs');
  writeFileSync(file, program);
  const { status, stderr } = spawnSync(process.execPath, [file], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, NODE_V8_COVERAGE: told },
  });
  if (status !== 0) throw new Error(stderr);
  return readdirSync(told)
    .flatMap((name) => (JSON.parse(readFileSync(join(told, name), 'utf8')) as Coverage).result)
    .flatMap(({ url }) => (url.includes('/node_modules/') ? [url.slice(url.lastIndexOf('/node_modules/') + 14)] : []));
};

// A little more than there were when this was written: a build that asks for everything at once has eighty, one that falls
// back to a file a module some four hundred.
const mostFiles = 35;

/** The library brings no other package into a program that does not call for it. */
export const checkLoading = (folder: string): void => {
  const evaluation = `import { evaluate } from 'huiqi'; evaluate({ city: '台州市' }, { document: 'taizhou-matrix-2025', year: 2026 });`;
  for (const [name, program] of [
    ['import, evaluate', evaluation],
    [
      'require, evaluate',
      evaluation.replace(
        /import (.*) from '(.*)';/u,
        "import { createRequire } from 'node:module'; const $1 = createRequire(import.meta.url)('$2');",
      ),
    ],
  ] as const) {
    const files = loadedBy(folder, program);
    const foreign = files.filter((file) => !file.startsWith('huiqi/'));
    if (foreign.length > 0) throw new Error(`${name} loads ${foreign.join(', ')}`);
    if (files.length === 0 || files.length > mostFiles) throw new Error(`${name} loads ${String(files.length)} files`);
    say(name, `${String(files.length)} files, none of another package`);
  }
  const engine = loadedBy(folder, "import 'huiqi/json-rules-engine';");
  if (!engine.some((file) => file.startsWith('json-rules-engine/')))
    throw new Error('what is loaded is not seen: huiqi/json-rules-engine loads no json-rules-engine');
};
