import type { Occasion } from '../../explain/words/index.js';
import type { Language } from '../../issue/index.js';

/** What is said of readings held against each other, in one language; verdicts and amounts are told as in any explanation. */
export interface SensitivityWords {
  readonly total: (occasion: Occasion, total: string) => string;
  /** Of a document that pays nothing. */
  readonly verdicts: (occasion: Occasion) => string;
  readonly heads: readonly [
    reading: string,
    option: string,
    total: string,
    difference: string,
    library: string,
    changes: string,
  ];
  readonly legend: string;
  readonly unaffected: (readings: readonly string[]) => string;
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

const occasionZh = ({ subject, year }: Occasion): string =>
  `${subject === undefined ? '' : `${subject}，`}${String(year)}年度`;
const occasionEn = ({ subject, year }: Occasion): string =>
  `${subject === undefined ? 'Programme year' : `${subject}, programme year`} ${String(year)}`;

const zh: SensitivityWords = {
  total: (occasion, total) => `${occasionZh(occasion)}，按默认理解奖补合计${total}。`,
  verdicts: (occasion) => `${occasionZh(occasion)}，结论与条文理解。`,
  heads: ['条文理解', '选项', '合计', '与默认之差', '入库类别', '有变化的结论'],
  legend: '* 为默认选项。每行只改这一处，其余按默认理解。',
  unaffected: (readings) => `单独改动时结论不变的：${readings.join('、')}。`,
  none: '这份文件没有列出可有不同理解的条款。',
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
  total: (occasion, total) => `${occasionEn(occasion)}, estimated support under the default interpretations ${total}.`,
  verdicts: (occasion) => `${occasionEn(occasion)}, outcomes and interpretations.`,
  heads: ['Interpretation', 'Option', 'Total', 'Difference', 'Class', 'What changes'],
  legend: '* is the default. Each row changes this one and leaves the others at their defaults.',
  unaffected: (readings) => `Those that change nothing by themselves: ${readings.join('; ')}.`,
  none: 'This document lists no clause that allows several interpretations.',
  combined: 'Any combination of interpretations',
  least: 'The least in all',
  most: 'The most in all',
  whole: (total) => `The total then: ${total}.`,
  defaults: 'Every interpretation at its default.',
  undecidable: 'no reported value could settle it',
  tied: 'Support received for a matter not told ties the awards together: least and most are of each change by itself and of some combinations, not of all.',
  also: '; ',
};

export const sensitivityWords = { zh, en } as const satisfies Record<Language, SensitivityWords>;
