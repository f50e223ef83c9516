/** The part of `docs/coverage.md` that says what the case tables bring about. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Covered } from '../src/cases/index.js';
import type { Bilingual, Language } from '../src/issue/index.js';
import type { Truth } from '../src/truth/truth.js';

/** Of one document: by kind and name, what is seen. */
export type Seen = Readonly<Record<string, readonly Truth[]>>;
/** What cases bring about, by document and kind. */
export type CaseCoverage = Readonly<Record<string, Readonly<Partial<Record<Covered['kind'], Seen>>>>>;

/** Where it is kept, so that the page is written without running every case. */
export const coverageFile = join(import.meta.dirname, '..', 'fixtures', 'coverage.json');

export const writtenCoverage = (): CaseCoverage => JSON.parse(readFileSync(coverageFile, 'utf8')) as CaseCoverage;

const kinds = {
  clause: { zh: '条款', en: 'clauses' },
  condition: { zh: '条件', en: 'conditions' },
  row: { zh: '档次', en: 'rows' },
  kept: { zh: '规定（限值）', en: 'limits' },
} as const satisfies Record<Covered['kind'], Bilingual>;

const kindNames = Object.keys(kinds) as readonly Covered['kind'][];
const truths: readonly Truth[] = ['yes', 'no', 'unknown'];

const row = (...cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
const rule = (columns: number): string => `|${'---|'.repeat(columns)}`;
const words = {
  zh: {
    heading: '用例测到的结论',
    // What may be true or false, and how much of it is.
    intro: (percent: number) => [
      `规则中可以成立的各项、可以不成立的各项，用例测到**${String(percent)}%**：规则所编码的每条条款、每个具名条件、表中每一档、每项规定。`,
      '逐项见各份文件之下；自己的用例用 `huiqi cases --coverage 百分数` 查看。没有标记的，用例无从测到：限值由文件留空的规定不能判定，',
      '只针对城市的规则对其他对象不作判断。',
    ],
    heads: ['文件', '类别', '共', '成立', '不成立', '信息不足'],
    ownHeads: ['用例测到', '名称', '成立', '不成立', '信息不足'],
  },
  en: {
    heading: 'What the cases bring about',
    intro: (percent: number) => [
      `Of everything in the rules that may be true, and of everything that may be false, the case tables make **${String(percent)}%** so: every clause that`,
      'a rule encodes, every named condition, every row of a table and every limit. Each document has its list below; `huiqi cases --coverage PERCENT`',
      'shows the same of one’s own tables. What stays without a mark cannot be brought about: a limit whose figure the document leaves open is never',
      'decided, and a rule that is asked of cities alone is asked of nothing that is no city.',
    ],
    heads: ['document', 'of', 'all', 'true', 'false', 'unknown'],
    ownHeads: ['by cases', 'name', 'true', 'false', 'unknown'],
  },
} as const;

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
export const casesTotal = (
  cases: CaseCoverage,
  titles: Readonly<Record<string, string>>,
  language: Language,
): readonly string[] => [
  `## ${words[language].heading}`,
  '',
  ...words[language].intro(percentOf(cases)),
  '',
  row(...words[language].heads),
  rule(6),
  ...Object.entries(cases).flatMap(([id, each]) =>
    kindNames.flatMap((kind) => {
      const seen = each[kind];
      return seen === undefined ? [] : [row(titles[id] ?? id, kinds[kind][language], ...countsOf(seen))];
    }),
  ),
  '',
];

const mark = (seen: readonly Truth[], truth: Truth): string => (seen.includes(truth) ? '✓' : '－');

/** Of one document: each clause, condition, row and limit, with what cases make of it. */
export const casesPart = (each: CaseCoverage[string], language: Language): readonly string[] => {
  const rows = kindNames.flatMap((kind) =>
    Object.entries(each[kind] ?? {}).map(([name, seen]) =>
      row(kinds[kind][language], `\`${name}\``, ...truths.map((truth) => mark(seen, truth))),
    ),
  );
  return rows.length === 0 ? [] : [row(...words[language].ownHeads), rule(5), ...rows, ''];
};
