import type { Occasion } from '../../explain/words/index.js';
import type { Language } from '../../issue/index.js';

/** How much is lacking, by a figure that is read aloud. */
interface AmountToReach {
  readonly amount: string;
  /** More than that is wanted, by however little. */
  readonly isPast: boolean;
  readonly percent?: string;
}

/** How many awards are due already, can be had, can be had and gain nothing, must be asked about and cannot be had. */
interface PathwayCounts {
  readonly due: number;
  readonly yes: number;
  readonly idle: number;
  readonly unknown: number;
  readonly no: number;
}

/** What is said of what it would take, in one language; verdicts and amounts are told as in any explanation. */
export interface TakingWords {
  readonly title: (occasion: Occasion) => string;
  readonly counts: (counts: PathwayCounts) => string;
  readonly now: (total: string) => string;
  /** What is not said of the ways that follow. */
  readonly likelihood: string;
  /** Of a document that pays no enterprise. */
  readonly nothing: string;
  readonly possible: string;
  /** Those whose money was had elsewhere, or takes the place of as much. */
  readonly idle: string;
  readonly unknown: string;
  readonly impossible: string;
  readonly step: (text: string, more: AmountToReach | undefined, along?: readonly string[]) => string;
  /** The same where nothing was told of what it is now. */
  readonly untoldStep: (text: string) => string;
  readonly gains: (amount: string) => string;
  /** Where it may be nothing. */
  readonly gainsUpTo: (amount: string) => string;
  /** What is paid, by how much the total rises, and where it then stands, unless that has no upper bound. */
  readonly pays: (pays: string, gains: string, total: string | undefined) => string;
  /** The same where the total rises by what is paid. */
  readonly addsAll: (pays: string, total: string) => string;
  /** Between what is needed and what it pays. */
  readonly then: string;
  readonly stays: (pays: string) => string;
  /** Where the total rises by less than the award pays. */
  readonly displaces: (titles: readonly string[]) => string;
  readonly missing: (names: string, isAmountOnly: boolean) => string;
  /** What is said once for all ways, or for those that say nothing else. */
  readonly forAll: (step: string) => string;
  readonly forMost: (missing: string) => string;
  /** Between titles. */
  readonly also: string;
}

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
const some = (parts: readonly (readonly [count: number, text: string])[], otherwise: string, and: string): string => {
  const said = parts.filter(([count]) => count > 0).map(([, text]) => text);
  return said.length === 0 ? otherwise : said.join(and);
};

const moreZh = ({ amount, isPast, percent }: AmountToReach): string =>
  `，还须增加${isPast ? '超过' : ''}${amount}${percent === undefined ? '' : `（增幅${percent}）`}`;
const moreEn = ({ amount, isPast, percent }: AmountToReach): string =>
  `, ${isPast ? 'over ' : ''}${amount} more${percent === undefined ? '' : ` (a rise of ${percent})`}`;

const zh: TakingWords = {
  title: ({ subject, year }) => `${subject === undefined ? '' : `${subject}：`}还可争取的奖励（${String(year)}年度）`,
  now: (total) => `目前奖补合计${total}。`,
  likelihood: '以下只列条款所需的最低一档，不评估能否做到；更高档次（含已符合奖励的下一档）见 evaluate。',
  counts: ({ due, yes, idle, unknown, no }) =>
    some(
      [
        [due, `已符合${String(due)}项`],
        [yes, `还可争取${String(yes)}项`],
        [idle, `可达到但合计不增加${String(idle)}项`],
        [unknown, `须先补充信息${String(unknown)}项`],
        [no, `本年度不能达到条件${String(no)}项`],
      ],
      '无',
      '，',
    ),
  nothing: '这份文件没有给企业的奖励',
  possible: '还可争取',
  idle: '条件可以达到，但合计不增加',
  unknown: '须先补充信息',
  impossible: '本年度不能达到条件的',
  step: (text, more, along = []) =>
    `需要：${text}${more === undefined ? '' : moreZh(more)}${along.map((name) => `；${name}相应不低于此数`).join('')}。`,
  untoldStep: (text) => `需要：${text}（现状未填）。`,
  gains: (amount) => `合计增加${amount}`,
  gainsUpTo: (amount) => `合计至多增加${amount}`,
  pays: (pays, gains, total) => `${pays}，${gains}${total === undefined ? '' : `，变为${total}`}。`,
  addsAll: (pays, total) => `${pays}，合计变为${total}。`,
  then: '',
  stays: (pays) => `${pays}，合计不变。`,
  displaces: (titles) => `与之不重复享受，减少或不再享受：${titles.join('、')}。`,
  missing: (names, isAmountOnly) => `未填：${names}；可能影响金额${isAmountOnly ? '' : '，也可能使所需条件降低'}。`,
  forAll: (step) => `各项均${step}`,
  forMost: (missing) => `除另有注明外，${missing}`,
  also: '、',
};

const en: TakingWords = {
  title: ({ subject, year }) =>
    `${subject === undefined ? 'What' : `${subject}: what`} further awards would take, programme year ${String(year)}`,
  now: (total) => `Estimated support at present ${total}.`,
  likelihood:
    'Below is the lowest tier that a clause asks for, not how likely it is; higher tiers, also of awards qualified for, stand in evaluate.',
  counts: ({ due, yes, idle, unknown, no }) =>
    some(
      [
        [due, `${String(due)} ${due === 1 ? 'award' : 'awards'} qualified for`],
        [yes, `${String(yes)} within reach`],
        [idle, `${String(idle)} within reach that would add nothing to the total`],
        [unknown, `${String(unknown)} for which information is needed first`],
        [no, `${String(no)} whose conditions cannot be met in this year`],
      ],
      'none',
      ', ',
    ),
  nothing: 'this document has no award for an enterprise',
  possible: 'What each would take',
  idle: 'What others would take, which add nothing to the total',
  unknown: 'Information is needed first',
  impossible: 'Cannot be met in this year',
  step: (text, more, along = []) =>
    `Needed: ${text}${more === undefined ? '' : moreEn(more)}${along.map((name) => `; ${name} no less than that`).join('')}.`,
  untoldStep: (text) => `Needed: ${text} (its present state was not provided).`,
  gains: (amount) => `the total rises by ${amount}`,
  gainsUpTo: (amount) => `the total rises by up to ${amount}`,
  pays: (pays, gains, total) => `${capital(pays)}; ${gains}${total === undefined ? '' : ` (then ${total})`}.`,
  addsAll: (pays, total) => `${capital(pays)}; the total becomes ${total}.`,
  then: ' ',
  stays: (pays) => `${capital(pays)}; the total stays as it is.`,
  displaces: (titles) => `No double benefit: less or nothing of ${titles.join('; ')}.`,
  missing: (names, isAmountOnly) =>
    `Not provided: ${names}; this may change the amount${isAmountOnly ? '' : ' or lessen what is needed'}.`,
  forAll: (step) => `Each needs ${step.replace(/^Needed: /u, '')}`,
  forMost: (missing) => `Unless said otherwise, ${missing.charAt(0).toLowerCase()}${missing.slice(1)}`,
  also: '; ',
};

export const takingWords = { zh, en } as const satisfies Record<Language, TakingWords>;
