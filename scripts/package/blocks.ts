/**
 * Every piece of code that our pages show, pasted alone into a project that has the package and nothing else: it
 * compiles, and does what its comments say.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { blocksOf, pagesOf, withChecks } from '../code-blocks.js';
import { root, run, say } from './consumer.js';

/** What a comment names of a value is in it; lists have as many entries. */
const runner = (files: readonly string[]): string => `
  const isIn = (wanted, found) =>
    typeof wanted !== 'object' || wanted === null
      ? Object.is(wanted, found)
      : typeof found === 'object' && found !== null && (!Array.isArray(wanted) || wanted.length === found.length) &&
        Object.entries(wanted).every(([key, value]) => isIn(value, found[key]));
  let checks = 0;
  for (const file of ${JSON.stringify(files)}) {
    const before = checks;
    globalThis.check = (found, wanted) => {
      checks += 1;
      if (!isIn(wanted, found)) throw new Error(file + ': ' + JSON.stringify(found) + ' is not ' + JSON.stringify(wanted));
    };
    await import('./' + file);
    if (checks === before) throw new Error(file + ' checks nothing');
  }
  console.log(checks);
`;

const compilerOptions = {
  module: 'nodenext',
  target: 'es2022',
  lib: ['es2022'],
  types: [],
  strict: true,
  skipLibCheck: true,
  noEmit: true,
};

/** A page and the place of a piece on it, as the name of a file. */
const nameOf = (page: string, index: number): string =>
  `${page.replace(/\.md$/u, '').replaceAll('/', '-')}-${String(index)}`;

export const checkBlocks = (folder: string): void => {
  const blocks = pagesOf(root).flatMap((page) =>
    blocksOf(page, root)
      .filter(({ language }) => language === 'ts')
      .map(({ text }, index) => ({ name: nameOf(page, index), text })),
  );
  if (blocks.length === 0) throw new Error('No page shows any code.');
  for (const { name, text } of blocks) {
    // As it stands for the compiler; with its comments as checks to be run.
    writeFileSync(join(folder, `${name}.ts`), text);
    const { outputText } = ts.transpileModule(withChecks(text), {
      compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
    });
    writeFileSync(join(folder, `${name}.mjs`), outputText);
  }
  const files = blocks.map(({ name }) => `${name}.ts`);
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }));
  run(folder, process.execPath, join(root, 'node_modules/typescript/bin/tsc'));
  writeFileSync(join(folder, 'run.mjs'), runner(blocks.map(({ name }) => `${name}.mjs`)));
  say(
    'code of the pages, pasted alone',
    `${String(blocks.length)} pieces, ${run(folder, process.execPath, 'run.mjs')} lines`,
  );
};
