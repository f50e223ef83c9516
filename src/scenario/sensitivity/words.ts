import type { Occasion } from '../../explain/words/index.js';
import { type Language, quoted } from '../../issue/index.js';

/** What is said of readings held against each other, in one language; verdicts and amounts are told as in any explanation. */
export interface SensitivityWords {
  readonly title: (occasion: Occasion) => string;
  /** The total as it is, and the least and the most that interpretations make of it. */
  readonly sums: (total: string, span: string) => string;
  /** Where no interpretation moves it. */
  readonly same: (total: string) => string;
  /** Where none moves its ends: an option may still come to less of it. */
  readonly sameEnds: (total: string) => string;
  readonly counted: (all: number, turned: number) => string;
  readonly each: string;
  readonly heads: readonly [reading: string, option: string, total: string, difference: string, library: string];
  readonly under: (reading: string, option: string) => string;
  readonly legend: string;
  readonly unaffected: string;
  /** What cannot be told of a difference. */
  readonly openDifference: string;
  /** What becomes of the least and of the most. */
  readonly ends: (low: string, high: string) => string;
  /** A sum whose upper limit cannot be stated. */
  readonly fromLeast: (low: string | undefined) => string;
  readonly none: string;
  readonly combined: string;
  readonly least: string;
  readonly most: string;
  readonly whole: (total: string) => string;
  readonly defaults: string;
  /** Of a target that no observation can settle under an option. */
  readonly undecidable: string;
  readonly tied: string;
  readonly also: string;
}

const zh: SensitivityWords = {
  title: ({ subject, year }) =>
    `${subject === undefined ? '' : `${subject}：`}条文有不同理解时的结果（${String(year)}年度）`,
  sums: (total, span) => `按默认理解奖补合计${total}；算入各种理解，为${span}`,
  same: (total) => `各种理解下奖补合计均为${total}`,
  sameEnds: (total) => `按默认理解奖补合计${total}；算入各种理解，上下限不变`,
  counted: (all, turned) => `可有不同理解的条文${String(all)}处，单独改动时影响结论的${String(turned)}处`,
  each: '逐处改动',
  heads: ['条文理解', '选项', '合计', '与默认之差', '入库类别'],
  under: (reading, option) => `${reading}，如按${quoted(option)}理解：`,
  legend: '* 为默认选项。每行只改这一处，其余按默认理解。',
  unaffected: '单独改动时结论不变的条文',
  openDifference: '暂不能确定',
  ends: (low, high) => `最少${low}，最多${high}`,
  fromLeast: (low) => `${low === undefined ? '' : `至少${low}，`}上限暂不能确定`,
  none: '这份文件没有列出可有不同理解的条款',
  combined: '各种理解任意组合',
  least: '合计最少',
  most: '合计最多',
  whole: (total) => `此时合计：${total}。`,
  defaults: '均按默认理解。',
  undecidable: '任何完成值都无法判定',
  tied: '有已享受资金未写明事项，各项奖励相互牵连：以上最少、最多只比较了逐一改动和若干组合，不是全部组合（matter）。',
  also: '；',
};

const en: SensitivityWords = {
  title: ({ subject, year }) =>
    `${subject === undefined ? 'Interpretations' : `${subject}: interpretations`} of the text, programme year ${String(year)}`,
  sums: (total, span) =>
    `estimated support ${total} under the default interpretations; ${span} under any combination of them`,
  same: (total) => `estimated support ${total} under every interpretation`,
  sameEnds: (total) =>
    `estimated support ${total} under the default interpretations; its ends are the same under any combination of them`,
  counted: (all, turned) =>
    `${String(all)} ${all === 1 ? 'passage' : 'passages'} can be read in several ways; ${String(turned)} by ${turned === 1 ? 'itself changes' : 'themselves change'} an outcome`,
  each: 'One at a time',
  heads: ['Interpretation', 'Option', 'Total', 'Difference', 'Class'],
  under: (reading, option) => `${reading}, read as ${quoted(option)}: `,
  legend: '* is the default. Each row changes this one and leaves the others at their defaults.',
  unaffected: 'Passages that change nothing by themselves',
  openDifference: 'cannot be stated',
  ends: (low, high) => `the least ${low}, the most ${high}`,
  fromLeast: (low) => `${low === undefined ? '' : `at least ${low}, `}upper limit cannot be stated`,
  none: 'this document lists no clause that allows several interpretations',
  combined: 'Any combination of interpretations',
  least: 'The least in all',
  most: 'The most in all',
  whole: (total) => `The total then: ${total}.`,
  defaults: 'Every interpretation at its default.',
  undecidable: 'no reported value could settle it',
  tied: 'Support received for a matter not provided ties the awards together: least and most are of each change by itself and of some combinations, not of all.',
  also: '; ',
};

export const sensitivityWords = { zh, en } as const satisfies Record<Language, SensitivityWords>;
