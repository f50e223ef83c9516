/**
 * Writes `docs/coverage.md` and `docs/coverage.zh.md`: of every clause, what encodes it or why nothing can be computed
 * from it, and what cases bring about.
 */

import { placeText } from '../src/explain/place.js';
import type { Bilingual, Language } from '../src/issue/index.js';
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
  'no-threshold': { zh: '没有数值或界限', en: 'no figure or limit to test against' },
  'judgement-only': { zh: '全凭判断', en: 'rests on a judgement alone' },
  'list-made-elsewhere': { zh: '名单另行制定', en: 'a list that someone else draws up' },
  'mechanism-only': { zh: '只述机制或以往做法', en: 'describes a mechanism or past practice' },
  'amount-left-open': { zh: '金额未定', en: 'the amount is left open' },
  'support-unspecified': { zh: '写了支持，未写如何支持', en: 'support without saying which' },
  'stated-count': { zh: '关于过去或文件自身的计数', en: 'a count of the past or of the text itself' },
  'date-only': { zh: '只是日期，不引起任何结果', en: 'a date from which nothing follows' },
} as const satisfies Record<NonNullable<Clause['notComputed']>, Bilingual>;

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

const words = {
  zh: {
    title: '条款覆盖',
    intro: ({ clauses, rules, targets, notComputed, unaccounted }: Counts) => [
      `全部${String(clauses)}条条款，已有交代的${String(clauses - unaccounted)}条：**由规则编码的${String(rules)}条，由指标编码的${String(targets)}条，不能计算并写明原因的${String(notComputed)}条**；没有交代的${String(unaccounted)}条。`,
      '',
      '既有规则又有指标的条款计入规则；由 `document`（实施期和适用范围）、`groups` 编码的也计入规则。',
      '指标指 `targets.json` 所列，包括只写约数或留空的：这些可以列出完成值，但不能判定。',
    ],
    counts: ['文件', '条款', '规则', '指标', '不计算', '未交代', '已交代'],
    all: '合计',
    why: '不计算的原因',
    reason: '原因',
    ledger: ['条款', '位置', '概述', '编码于'],
    unaccounted: '**未交代**',
    notComputed: (reason: string) => `不计算：${reason}`,
  },
  en: {
    title: 'Coverage',
    intro: ({ clauses, rules, targets, notComputed, unaccounted }: Counts) => [
      `**${String(clauses - unaccounted)} of ${String(clauses)} clauses are accounted for**: ${String(rules)} are encoded by rules, ${String(targets)} by`,
      `targets, and from ${String(notComputed)} nothing can be computed, each with its reason. ${String(unaccounted)} are not accounted for.`,
      '',
      'A clause that a rule and a target encode counts with the rules; so does one encoded by `document` (period and scope) or `groups`.',
      'Targets are the indicators of `targets.json`, those included whose figure is `about` or `open` and can be reported but never decided.',
    ],
    counts: ['document', 'clauses', 'by rules', 'by targets', 'not computed', 'unaccounted', 'accounted for'],
    all: 'all',
    why: 'Why nothing is computed',
    reason: 'reason',
    ledger: ['clause', 'place', 'what it says, in our words', 'encoded by'],
    unaccounted: '**unaccounted**',
    notComputed: (reason: string) => `not computed: ${reason}`,
  },
} as const;

const cell = (text: string): string => text.replaceAll('|', '\\|').replace(/\s+/gu, ' ').trim();

const row = (...cells: readonly (string | number)[]): string =>
  `| ${cells.map((each) => cell(String(each))).join(' | ')} |`;

const countRow = (name: string, { clauses, rules, targets, notComputed, unaccounted }: Counts): string =>
  row(name, clauses, rules, targets, notComputed, unaccounted, `${String(clauses - unaccounted)} / ${String(clauses)}`);

const reasonRow = (name: keyof typeof reasons, ledgers: readonly Ledger[], language: Language): string => {
  const numbers = ledgers.map(({ clauses }) => clauses.filter(({ notComputed }) => notComputed === name).length);
  return row(
    reasons[name][language],
    ...numbers,
    numbers.reduce((sum, each) => sum + each, 0),
  );
};

const accountOf = ({ rules = [], notComputed }: Clause, id: string, language: Language): string => {
  const own = `${id}/`;
  const encoders = rules.map((encoder) => `\`${encoder.startsWith(own) ? encoder.slice(own.length) : encoder}\``);
  if (encoders.length > 0) return encoders.join(', ');
  const say = words[language];
  return notComputed === undefined ? say.unaccounted : say.notComputed(reasons[notComputed][language]);
};

const documentPart = (
  { id, shortTitle, clauses }: Ledger,
  cases: CaseCoverage,
  language: Language,
): readonly string[] => [
  `## ${shortTitle[language]}`,
  '',
  `\`${id}\``,
  '',
  row(...words[language].ledger),
  '|---|---|---|---|',
  ...clauses.map((clause) =>
    row(clause.id, placeText(clause.place, language), clause.summary[language], accountOf(clause, id, language)),
  ),
  '',
  ...casesPart(cases[id] ?? {}, language),
];

/** The page in one language, from the ledgers of all documents and from what their cases bring about. */
export const coveragePage = (ledgers: readonly Ledger[], cases: CaseCoverage, language: Language): string => {
  const say = words[language];
  const total = countsOf(ledgers);
  const names = ledgers.map(({ shortTitle }) => shortTitle[language]);
  const titles = Object.fromEntries(ledgers.map(({ id, shortTitle }) => [id, shortTitle[language]]));
  return [
    `# ${say.title}`,
    '',
    '<!-- Written by `npm run generate` from the folders under rules/. Do not edit. -->',
    '',
    ...say.intro(total),
    '',
    row(...say.counts),
    '|---|---|---|---|---|---|---|',
    ...ledgers.map((ledger) => countRow(ledger.shortTitle[language], countsOf([ledger]))),
    countRow(say.all, total),
    '',
    `## ${say.why}`,
    '',
    row(say.reason, ...names, say.all),
    `|---|${'---|'.repeat(names.length + 1)}`,
    ...reasonNames.map((name) => reasonRow(name, ledgers, language)),
    '',
    ...casesTotal(cases, titles, language),
    ...ledgers.flatMap((ledger) => documentPart(ledger, cases, language)),
  ].join('\n');
};
