import { type Language, quoted } from '../../issue/index.js';
import type { Loose } from './sums.js';

/** The years a timeline is told for, and whose it is. */
interface YearsTold {
  readonly subject: string | undefined;
  readonly years: string;
}

/** What is said of a timeline in one language; verdicts and amounts are told as in any explanation. */
export interface TimelineWords {
  readonly title: (span: YearsTold) => string;
  /** @param under by which interpretations, where others move it. */
  readonly total: (years: string, amount: string, under: string | undefined) => string;
  readonly table: string;
  readonly heads: readonly [year: string, award: string, payable: string, inYear: string, soFar: string];
  /** Of a year in which so many awards hang on what is missing. */
  readonly open: (count: number, isOnly: boolean) => string;
  readonly displaced: string;
  /** Of a year in which the plan does not run. */
  readonly outside: string;
  /** Why sums may be wider than what completions come to. */
  readonly loose: (loose: Loose) => string;
  /** Awards that are paid out in parts. */
  readonly payments: string;
  readonly possible: string;
  readonly mayFallDue: (years: string, amount: string) => string;
  /** Of one year; of several the sum stands in the table, and that is said once. */
  readonly atMost: (amount: string, isSeveral: boolean) => string;
  readonly sumsAbove: string;
  /** That other interpretations move the money of some awards. */
  readonly moved: (titles: readonly string[]) => string;
  /** What the upper end of the sum supposes. */
  readonly ceiling: string;
  /** Of each of an unknown number of items. */
  readonly atMostEach: (amount: string) => string;
  readonly never: (count: number, year: number) => string;
  /** Awards that one thing refuses. */
  readonly refused: (why: string) => string;
  /** Between titles. */
  readonly also: string;
  /** No day is told as of which the lists hold. */
  readonly closed: string;
  readonly missing: string;
  readonly listing: string;
  readonly nothing: string;
  readonly chart: {
    readonly title: (span: YearsTold) => string;
    readonly statuses: Readonly<Record<'certain' | 'open' | 'possible' | 'displaced', string>>;
    /** The axis of the sums, and how many 分 its unit is. */
    readonly soFar: string;
    readonly fenInUnit: number;
    readonly noDue: string;
    readonly each: (amount: string) => string;
    /** A sum without an upper bound. */
    readonly from: (amount: string, isNothing: boolean) => string;
  };
}

/** Names that have commas in them, side by side. */
const allQuoted = (names: readonly string[]): readonly string[] => names.map(quoted);

const loosenessZh: Readonly<Record<Loose['reason'], (paths: readonly string[]) => string>> = {
  'too-many': () => '未填信息的组合太多，没有逐一算完，累计的上下限可能偏宽。',
  endless: (paths) => `${allQuoted(paths).join('')}没有填完，累计只能粗估。`,
  unconfirmed: () => '累计的上下限可能偏宽：试过的各种情形，没有一种恰好到限。',
};

const zh: TimelineWords = {
  title: ({ subject, years }) => `${subject === undefined ? '' : `${subject}：`}逐年测算结果（${years}年度）`,
  total: (years, amount, under) => `${under === undefined ? '' : `${under}，`}${years}年度奖补累计${amount}`,
  table: '逐年测算',
  heads: ['年度', '奖励', '测算奖补', '当年合计', '累计'],
  open: (count, isOnly) => `${isOnly ? '' : '另有'}${String(count)}项待定（见下）`,
  displaced: '不重复享受',
  outside: '不适用：不在实施期内',
  loose: ({ reason, paths }) => loosenessZh[reason](paths),
  payments: '分期、分担的付款',
  possible: '可能达到条件的奖励（有信息未填）',
  mayFallDue: (years, amount) => `：${years}年度，${amount}。`,
  atMost: (amount, isSeveral) => `${isSeveral ? '一年' : ''}最多${amount}`,
  sumsAbove: '所列为一年的最多金额，各年累计见上表。',
  moved: (titles) => `条文有另一种理解、金额因此不同的：${titles.join('、')}；各年度的差额见 sensitivity。`,
  ceiling: '上限按未填信息均取最有利的情形，并非预期。',
  atMostEach: (amount) => `每项最多${amount}，项数未填`,
  never: (count, year) => `各年度均未达到条件的奖励${String(count)}项（理由按${String(year)}年度）`,
  refused: (why) => `${why}：`,
  also: '；',
  closed: '各年都按所填名单测算，不计今后新获的称号、项目和资金（未填名单截止日：asOf）。',
  missing: '未填的信息（按一年内影响金额排列）',
  listing: '、',
  nothing: '—',
  chart: {
    title: ({ subject, years }) => `${subject === undefined ? '' : `${subject}，`}${years}年度各项奖励逐年测算`,
    statuses: { certain: '可确定', open: '达到条件，金额待定', possible: '可能达到条件', displaced: '不重复享受' },
    soFar: '累计（万元）',
    fenInUnit: 1e6,
    noDue: '没有达到条件的奖励',
    each: (amount) => `每项${amount}`,
    from: (amount, isNothing) => (isNothing ? '上限暂不能确定' : `≥ ${amount}`),
  },
};

const looseness: Readonly<Record<Loose['reason'], (paths: readonly string[]) => string>> = {
  'too-many': () => 'what is not provided has more combinations than are gone through',
  endless: (paths) => `there is no end of what ${allQuoted(paths).join(', ')} may say`,
  unconfirmed: () => 'nothing that was tried comes to their ends',
};

const en: TimelineWords = {
  title: ({ subject, years }) =>
    `${subject === undefined ? 'Year-by-year' : `${subject}: year-by-year`} estimate, programme years ${years}`,
  total: (years, amount, under) => `estimated support ${amount} over ${years}${under === undefined ? '' : ` ${under}`}`,
  table: 'Year by year',
  heads: ['Year', 'Award', 'Estimated support', 'In the year', 'So far'],
  open: (count) => `${String(count)} open (below)`,
  displaced: 'no double benefit',
  outside: 'not applicable: outside the plan period',
  loose: ({ reason, paths }) => `The sums may be wider than they need be: ${looseness[reason](paths)}.`,
  payments: 'Payments in parts',
  possible: 'Awards that may qualify (information not provided)',
  mayFallDue: (years, amount) => `: ${years}, ${amount}.`,
  atMost: (amount, isSeveral) => `at most ${amount}${isSeveral ? ' in one year' : ''}`,
  sumsAbove: 'Each amount is the most for a single year; cumulative amounts are in the table above.',
  moved: (titles) =>
    `Other interpretations of the text change the amount of: ${titles.join('; ')}. See sensitivity, year by year.`,
  ceiling: 'The upper end supposes the best of all that is not provided: it is no forecast.',
  atMostEach: (amount) => `at most ${amount} for each, their number not provided`,
  never: (count, year) => `Not qualified for in any year: ${String(count)} awards (reasons as of ${String(year)})`,
  refused: (why) => `${why}: `,
  also: '; ',
  closed:
    'Every year is estimated by the lists as given, without titles, projects or support still to come (cut-off date of the lists not provided: asOf).',
  missing: 'Information not provided, most money in one year first',
  listing: ', ',
  nothing: '—',
  chart: {
    title: ({ subject, years }) => `${subject === undefined ? 'Awards' : `${subject}: awards`} year by year, ${years}`,
    statuses: {
      certain: 'established',
      open: 'qualifies, amount open',
      possible: 'may qualify',
      displaced: 'no double benefit',
    },
    soFar: 'So far (CNY million)',
    fenInUnit: 1e8,
    noDue: 'No award qualified for',
    each: (amount) => `${amount} each`,
    from: (amount, isNothing) => (isNothing ? 'upper limit cannot be stated' : `≥ ${amount}`),
  },
};

export const timelineWords = { zh, en } as const satisfies Record<Language, TimelineWords>;
