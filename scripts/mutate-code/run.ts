/**
 * Changes one thing of the code at a time and holds case tables and tests against it, in one process: `npm run mutate:code
 * -- condition fact kinds/award`. By hand and nightly; how to read it stands in CONTRIBUTING.md. What nothing tells is
 * listed, but for what `fixtures/code-mutants.json` explains, and then it ends with 1. A room is a folder or a file below
 * `src`, `fact/items.ts:157` one line of it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fateOf } from './fate.js';
import type { CodeMutant } from './instrument.js';
import { type Explained, type Judged, pageOf } from './page.js';
import { programOf, root } from './program.js';
import { reachOf } from './reach.js';
import { caseTries, lawTries, testFilesOf } from './tries.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    /** `1/2`: every other change; two processes, two cores. */
    shard: { type: 'string', default: '1/1' },
    /** How many tries a change gets at most. */
    most: { type: 'string' },
    /** Where to write what became of each. */
    out: { type: 'string' },
  },
});
const [shard = 1, shards = 1] = values.shard.split('/').map(Number);
const asked = positionals.map((each) => /^(?<room>.*?)(?::(?<line>\d+))?$/u.exec(each)?.groups ?? {});
const most = Number(values.most ?? Infinity);

const testFiles = testFilesOf(['condition', 'fact', 'evaluate', 'reckon', 'resolve']);
const program = await programOf(
  asked.map(({ room = '' }) => room),
  testFiles,
);
const cases = caseTries();
const { right, triesFor } = reachOf(program, (asked) => [
  ...cases,
  ...testFiles.flatMap((file) => lawTries(file, asked)),
]);

const isAsked = ({ file, line }: CodeMutant): boolean =>
  asked.some((each) => file.startsWith(`src/${each['room'] ?? ''}`) && Number(each['line'] ?? line) === line);

const judged: readonly Judged[] = program.mutants
  .filter(isAsked)
  .filter(({ id }) => id % shards === shard % shards)
  .map((mutant) => ({ ...mutant, fate: fateOf(program, mutant, triesFor(mutant), most) }));

const explained = JSON.parse(readFileSync(join(root, 'fixtures/code-mutants.json'), 'utf8')) as readonly Explained[];
const { lines, left } = pageOf(judged, explained);
console.log(`${String(right.length)} cases and tests\n${lines.join('\n')}`);
if (values.out !== undefined) writeFileSync(values.out, JSON.stringify(judged, undefined, 2));
process.exitCode = left === 0 ? 0 : 1;
