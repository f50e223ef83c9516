/** Writes `docs/coverage.md`: of every clause, what encodes it or why nothing can be computed from it, and what cases bring about. */

import type { Bilingual } from '../src/issue/index.js';
import type { Clause } from '../src/rule/index.js';
import { type CaseCoverage, casesPart, casesTotal } from './case-coverage-part.js';

export interface Ledger {
  readonly id: string;
  readonly shortTitle: Bilingual;
  readonly clauses: readonly Clause[];
  /** Ids of its indicators. */
  readonly targets: readonly string[];
}

/** Reasons for which nothing is computed, as the table heads them. */
const reasons = {
  'no-threshold': 'no figure or limit to test against · 没有数值或界限',
  'judgement-only': 'rests on a judgement alone · 全凭判断',
  'list-made-elsewhere': 'a list that someone else draws up · 名单另行制定',
  'mechanism-only': 'describes a mechanism or past practice · 只述机制或以往做法',
  'amount-left-open': 'the amount is left open · 金额未定',
  'support-unspecified': 'support without saying which · 支持而未写如何支持',
  'stated-count': 'a number of things told of the past or of the text itself · 关于过去或文件自身的计数',
  'date-only': 'a date from which nothing follows · 只是日期，不引起任何结果',
} as const satisfies Record<NonNullable<Clause['notComputed']>, string>;

const reasonNames = Object.keys(reasons) as readonly (keyof typeof reasons)[];

type Standing = 'rules' | 'targets' | 'not-computed' | 'unaccounted';

const standingOf = ({ rules = [], notComputed }: Clause, { id, targets }: Ledger): Standing => {
  if (rules.length === 0) return notComputed === undefined ? 'unaccounted' : 'not-computed';
  const isTarget = (encoder: string): boolean => targets.some((target) => encoder === `${id}/${target}`);
  return rules.every(isTarget) ? 'targets' : 'rules';
};

interface Counts {
  readonly clauses: number;
  readonly rules: number;
  readonly targets: number;
  readonly notComputed: number;
  readonly unaccounted: number;
}

const countsOf = (ledgers: readonly Ledger[]): Counts => {
  const standings = ledgers.flatMap((ledger) => ledger.clauses.map((clause) => standingOf(clause, ledger)));
  const number = (standing: Standing): number => standings.filter((each) => each === standing).length;
  return {
    clauses: standings.length,
    rules: number('rules'),
    targets: number('targets'),
    notComputed: number('not-computed'),
    unaccounted: number('unaccounted'),
  };
};

const cell = (text: string): string => text.replaceAll('|', '\\|').replace(/\s+/gu, ' ').trim();

const row = (...cells: readonly (string | number)[]): string =>
  `| ${cells.map((each) => cell(String(each))).join(' | ')} |`;

const countRow = (name: string, { clauses, rules, targets, notComputed, unaccounted }: Counts): string =>
  row(name, clauses, rules, targets, notComputed, unaccounted, `${String(clauses - unaccounted)} / ${String(clauses)}`);

const reasonRow = (name: keyof typeof reasons, ledgers: readonly Ledger[]): string => {
  const numbers = ledgers.map(({ clauses }) => clauses.filter(({ notComputed }) => notComputed === name).length);
  return row(
    `\`${name}\`: ${reasons[name]}`,
    ...numbers,
    numbers.reduce((sum, each) => sum + each, 0),
  );
};

const accountOf = ({ rules = [], notComputed }: Clause, id: string): string => {
  const own = `${id}/`;
  const encoders = rules.map((encoder) => `\`${encoder.startsWith(own) ? encoder.slice(own.length) : encoder}\``);
  if (encoders.length > 0) return encoders.join(', ');
  return notComputed === undefined ? '**unaccounted**' : `not computed: ${notComputed}`;
};

const documentPart = ({ id, shortTitle, clauses }: Ledger, cases: CaseCoverage): readonly string[] => [
  `## ${id}`,
  '',
  `${shortTitle.zh} · ${shortTitle.en}`,
  '',
  row('clause 条款', 'place 位置', 'what it says, in our words 我们的概述', 'encoded by 编码于'),
  '|---|---|---|---|',
  ...clauses.map((clause) =>
    row(clause.id, clause.place, `${clause.summary.zh}<br>${clause.summary.en}`, accountOf(clause, id)),
  ),
  '',
  ...casesPart(cases[id] ?? {}),
];

/** The page, from the ledgers of all documents and from what their cases bring about. */
export const coveragePage = (ledgers: readonly Ledger[], cases: CaseCoverage): string => {
  const total = countsOf(ledgers);
  const names = ledgers.map(({ id }) => `\`${id}\``);
  return [
    '# Coverage 条款覆盖',
    '',
    '<!-- Written by `npm run generate` from the folders under rules/. Do not edit. -->',
    '',
    `**${String(total.clauses - total.unaccounted)} of ${String(total.clauses)} clauses are accounted for**: ${String(total.rules)} are encoded by rules, ${String(total.targets)} by`,
    `targets, and from ${String(total.notComputed)} nothing can be computed, each with its reason. ${String(total.unaccounted)} are not accounted for.`,
    '',
    `全部 ${String(total.clauses)} 条，已有交代的 ${String(total.clauses - total.unaccounted)} 条：规则编码 ${String(total.rules)} 条，指标编码 ${String(total.targets)} 条，不能计算并写明原因的 ${String(total.notComputed)} 条；没有交代的 ${String(total.unaccounted)} 条。`,
    '',
    'A clause that a rule and a target encode counts with the rules; so does one encoded by `document` (period and scope) or `groups`.',
    'Targets are the indicators of `targets.json`, those included whose figure is `about` or `open` and can be reported but never decided.',
    '',
    row(
      'document 文件',
      'clauses 条款',
      'by rules 规则',
      'by targets 指标',
      'not computed 不计算',
      'unaccounted 未交代',
      'accounted for 已交代',
    ),
    '|---|---|---|---|---|---|---|',
    ...ledgers.map((ledger) => countRow(`\`${ledger.id}\``, countsOf([ledger]))),
    countRow('all 合计', total),
    '',
    '## Why nothing is computed',
    '',
    row('reason 原因', ...names, 'all 合计'),
    `|---|${'---|'.repeat(names.length + 1)}`,
    ...reasonNames.map((name) => reasonRow(name, ledgers)),
    '',
    ...casesTotal(cases),
    ...ledgers.flatMap((ledger) => documentPart(ledger, cases)),
  ].join('\n');
};
