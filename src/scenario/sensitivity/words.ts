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
  `${subject === undefined ? '' : `${subject}，`}${String(year)} 年度`;
const occasionEn = ({ subject, year }: Occasion): string =>
  `${subject === undefined ? 'Programme year' : `${subject}, programme year`} ${String(year)}`;

const zh: SensitivityWords = {
  total: (occasion, total) => `${occasionZh(occasion)}，按默认读法合计应付：${total}。`,
  verdicts: (occasion) => `${occasionZh(occasion)}，结论与读法。`,
  heads: ['读法', '选项', '合计', '与默认之差', '入库类别', '有变化的结论'],
  legend: '* 为默认选项。每行只改取这一处，其余读法取默认。',
  unaffected: (readings) => `单独改取时结论都不变的读法：${readings.join('、')}。`,
  none: '这份文件没有列出可有不同读法的条款。',
  combined: '各种读法任意组合',
  least: '合计最少',
  most: '合计最多',
  whole: (total) => `此时合计：${total}。`,
  defaults: '各读法均取默认。',
  undecidable: '任何观测值都无法判断',
  tied: '有资金没写为何事（matter），各项奖励连在一起：以上最少、最多只比较了逐一改取和若干组合，不是全部组合。',
  also: '；',
};

const en: SensitivityWords = {
  total: (occasion, total) => `${occasionEn(occasion)}, payable in all under the default readings: ${total}.`,
  verdicts: (occasion) => `${occasionEn(occasion)}, what hangs on the readings.`,
  heads: ['Reading', 'Option', 'Total', 'Difference', 'Class', 'What changes'],
  legend: '* is the default. Each row changes this one reading and leaves the others at their defaults.',
  unaffected: (readings) => `Readings that change nothing by themselves: ${readings.join('; ')}.`,
  none: 'This document lists no clause that can be read in several ways.',
  combined: 'Any combination of readings',
  least: 'The least in all',
  most: 'The most in all',
  whole: (total) => `The total then: ${total}.`,
  defaults: 'Every reading at its default.',
  undecidable: 'no observation can tell',
  tied: 'Money that does not say what it was for (matter) ties the awards together: least and most are of each change by itself and of some combinations, not of all.',
  also: '; ',
};

export const sensitivityWords = { zh, en } as const satisfies Record<Language, SensitivityWords>;
