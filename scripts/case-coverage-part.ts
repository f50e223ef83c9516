/** The part of `docs/coverage.md` that says what the case tables bring about. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Covered } from '../src/cases/index.js';
import type { Truth } from '../src/truth/truth.js';

/** Of one document: by kind and name, what is seen. */
export type Seen = Readonly<Record<string, readonly Truth[]>>;
/** What cases bring about, by document and kind. */
export type CaseCoverage = Readonly<Record<string, Readonly<Partial<Record<Covered['kind'], Seen>>>>>;

/** Where it is kept, so that the page is written without running every case. */
export const coverageFile = join(import.meta.dirname, '..', 'fixtures', 'coverage.json');

export const writtenCoverage = (): CaseCoverage => JSON.parse(readFileSync(coverageFile, 'utf8')) as CaseCoverage;

const kinds = {
  clause: 'clauses 条款',
  condition: 'conditions 条件',
  row: 'rows 表的行',
  kept: 'limits 约束',
} as const satisfies Record<Covered['kind'], string>;

const kindNames = Object.keys(kinds) as readonly Covered['kind'][];
const truths: readonly Truth[] = ['yes', 'no', 'unknown'];

const row = (...cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
const rule = (columns: number): string => `|${'---|'.repeat(columns)}`;
const [yes, no, unknown] = ['true 成立', 'false 不成立', 'unknown 不详'] as const;

const countsOf = (seen: Seen): readonly number[] => {
  const all = Object.values(seen);
  return [all.length, ...truths.map((truth) => all.filter((each) => each.includes(truth)).length)];
};

/** How much of all that may be true, and of all that may be false, cases make so, in percent, rounded down. */
export const percentOf = (cases: CaseCoverage): number => {
  const all = Object.values(cases).flatMap((each) => kindNames.flatMap((kind) => Object.values(each[kind] ?? {})));
  const seen = all.reduce((sum, each) => sum + Number(each.includes('yes')) + Number(each.includes('no')), 0);
  return Math.floor((seen / (all.length * 2)) * 1000) / 10;
};

/** Over all documents: how many of each kind cases make true, false and unknown. */
export const casesTotal = (cases: CaseCoverage): readonly string[] => [
  '## What the cases bring about 用例测到的结论',
  '',
  `Of everything in the rules that may be true, and of everything that may be false, the case tables make **${String(percentOf(cases))}%** so: every clause that`,
  'a rule encodes, every named condition, every row of a table and every limit. Each document has its list below; `huiqi cases --coverage PERCENT`',
  'tells the same of one’s own tables. What stays without a mark cannot be brought about: a limit whose figure the document leaves open is never',
  'decided, and a rule that is asked of cities alone is asked of nothing that is no city.',
  '',
  row('document 文件', 'of 测到', 'all 共', yes, no, unknown),
  rule(6),
  ...Object.entries(cases).flatMap(([id, each]) =>
    kindNames.flatMap((kind) => {
      const seen = each[kind];
      return seen === undefined ? [] : [row(`\`${id}\``, kinds[kind], ...countsOf(seen))];
    }),
  ),
  '',
];

const mark = (seen: readonly Truth[], truth: Truth): string => (seen.includes(truth) ? '✓' : '－');

/** Of one document: each clause, condition, row and limit, with what cases make of it. */
export const casesPart = (each: CaseCoverage[string]): readonly string[] => {
  const rows = kindNames.flatMap((kind) =>
    Object.entries(each[kind] ?? {}).map(([name, seen]) =>
      row(kinds[kind], `\`${name}\``, ...truths.map((truth) => mark(seen, truth))),
    ),
  );
  return rows.length === 0 ? [] : [row('by cases 用例', 'name 名称', yes, no, unknown), rule(5), ...rows, ''];
};
