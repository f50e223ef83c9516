/**
 * Changes one thing of the code at a time and holds case tables and tests against it, in one process: `npm run mutate:code
 * -- condition fact kinds/award`. By hand and nightly; how to read it stands in CONTRIBUTING.md. What nothing tells is
 * listed, but for what `fixtures/code-mutants.json` explains, and then it ends with 1. A room is a folder or a file below
 * `src`, `fact/items.ts:157` one line of it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { judge } from './fate.js';
import type { CodeMutant } from './instrument.js';
import { type Explained, isExplained, type Judged, pageOf, placed } from './page.js';
import { passingOf } from './passing.js';
import { programOf, root } from './program.js';
import { reachOf } from './reach.js';
import { caseTries, lawTries, testFilesOf } from './tries.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    /** `1/2`: every other change; two processes, two cores. */
    shard: { type: 'string', default: '1/1' },
    /** How many milliseconds of tries a change gets at most. */
    most: { type: 'string', default: '2000' },
    /** Asks these test files alone, and no case: quick, for whoever writes one. */
    test: { type: 'string', multiple: true, default: [] },
    /** Asks what is explained as well: something may tell it by now. */
    explained: { type: 'boolean', default: false },
    /** Where to write what became of each. */
    out: { type: 'string' },
  },
});
const [shard = 1, shards = 1] = values.shard.split('/').map(Number);
const asked = positionals.map((each) => /^(?<room>.*?)(?::(?<line>\d+))?$/u.exec(each)?.groups ?? {});

/** The tests that ask these rooms, without waiting for anything; of laws of whole documents those that cost little. */
const everyTest = (): readonly string[] =>
  testFilesOf([
    ...['condition', 'fact', 'evaluate', 'reckon', 'resolve', 'subject', 'quantity', 'truth', 'rule'],
    ...[
      'policies.test.ts',
      'kinds.test.ts',
      'explain/notes.test.ts',
      'explain/displaced.test.ts',
      'explain/reasons-of-met.test.ts',
    ],
    ...['bounds', 'caps-across', 'completion', 'joint-totals', 'once', 'one-payment', 'order', 'receipts', 'scope'].map(
      (law) => `laws/${law}.prop.test.ts`,
    ),
    ...['tiers', 'titles', 'totals'].map((law) => `laws/${law}.prop.test.ts`),
  ]);
const isWhole = values.test.length === 0;
const testFiles = isWhole ? everyTest() : values.test;
const program = await programOf(
  asked.map(({ room = '' }) => room),
  testFiles,
);
const passing = passingOf(Math.max(0, ...program.mutants.map(({ id }) => id)));
const reach = reachOf(program, passing, (one) => [
  ...(isWhole ? caseTries() : []),
  ...testFiles.flatMap((file) => lawTries(file, one)),
]);
const tell = (what: string): void => console.error(`${what}, ${(process.cpuUsage().user / 1e6).toFixed(0)} s`);
tell(`${String(reach.right.length)} cases and tests, ${String(program.mutants.length)} changes`);
for (const file of new Set(reach.left.map(({ of }) => of.shares))) {
  const own = reach.left.filter(({ of }) => of.shares === file);
  const wrong = own.filter(({ why }) => why === 'wrong').length;
  console.error(`  not asked: ${file}: ${String(own.length - wrong)} too long, ${String(wrong)} do not come out`);
}

const explained = JSON.parse(readFileSync(join(root, 'fixtures/code-mutants.json'), 'utf8')) as readonly Explained[];
const isAsked = ({ file, line }: CodeMutant): boolean =>
  asked.some((each) => file.startsWith(`src/${each['room'] ?? ''}`) && Number(each['line'] ?? line) === line);

const fateOf = judge(program, passing, reach, Number(values.most));
const judged: readonly Judged[] = program.mutants
  .filter(isAsked)
  .filter(({ id }) => id % shards === shard % shards)
  .map((mutant, at) => {
    if (at % 100 === 0) tell(`${String(at)} changes judged`);
    const isKnown = !values.explained && isExplained(mutant, explained);
    const one = { ...mutant, ...(isKnown ? { fate: 'survived' as const } : fateOf(mutant)) };
    if (!isKnown && one.fate !== 'killed') console.error(placed(one));
    return one;
  });

const { lines, left } = pageOf(judged, explained);
console.log(lines.join('\n'));
if (values.out !== undefined) writeFileSync(values.out, JSON.stringify(judged, undefined, 2));
process.exitCode = left === 0 ? 0 : 1;
