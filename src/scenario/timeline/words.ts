import type { Language } from '../../issue/index.js';
import type { Loose } from './sums.js';

/** The years a timeline is told for, and whose it is. */
interface YearsTold {
  readonly subject: string | undefined;
  readonly years: string;
}

/** What is said of a timeline in one language; verdicts and amounts are told as in any explanation. */
export interface TimelineWords {
  readonly total: (span: YearsTold, amount: string) => string;
  readonly heads: readonly [year: string, award: string, payable: string, inYear: string, soFar: string];
  /** Why sums may be wider than what completions come to. */
  readonly loose: (loose: Loose) => string;
  readonly possible: string;
  readonly mayFallDue: (title: string, years: string, amount: string) => string;
  readonly atMost: (amount: string) => string;
  /** Of each of an unknown number of items. */
  readonly atMostEach: (amount: string) => string;
  /** @param isClosed no day is told as of which the lists hold: they are taken as complete for good. */
  readonly never: (year: number, isClosed: boolean) => string;
  readonly missing: string;
  readonly listing: string;
  readonly nothing: string;
  readonly chart: {
    readonly title: (span: YearsTold) => string;
    readonly statuses: Readonly<Record<'certain' | 'open' | 'possible' | 'displaced', string>>;
    readonly soFar: string;
    readonly noDue: string;
    readonly each: (amount: string) => string;
    /** A sum without an upper bound. */
    readonly from: (amount: string, isNothing: boolean) => string;
  };
}

const zh: TimelineWords = {
  total: ({ subject, years }, amount) =>
    `${subject === undefined ? '' : `${subject}，`}${years}年度奖补累计${amount}。`,
  heads: ['年度', '达到条件的奖励', '测算奖补', '当年合计', '累计'],
  loose: ({ reason, paths }) =>
    reason === 'unconfirmed'
      ? '累计的上下限可能偏宽：试过的各种情形，没有一种恰好到限。'
      : `累计的上下限可能偏宽：${reason === 'endless' ? `${paths.join('、')}填什么没有穷尽` : '缺的信息组合太多'}，没有逐一算完。`,
  possible: '可能达到条件的奖励（待补信息）',
  mayFallDue: (title, years, amount) => `${title}：${years}年度，${amount}。`,
  atMost: (amount) => `最多${amount}`,
  atMostEach: (amount) => `每项最多${amount}，项数未填`,
  never: (year, isClosed) =>
    `各年度均未达到条件的奖励（理由见${String(year)}年度${isClosed ? '；没有写 asOf，名单按永远完整对待' : ''}）`,
  missing: '尚缺信息（按一年内影响金额排列）',
  listing: '、',
  nothing: '—',
  chart: {
    title: ({ subject, years }) => `${subject === undefined ? '' : `${subject}，`}${years}年度各项奖励逐年测算`,
    statuses: { certain: '可确定', open: '达到条件，金额待定', possible: '可能达到条件', displaced: '不重复享受' },
    soFar: '累计（万元）',
    noDue: '没有达到条件的奖励',
    each: (amount) => `每项${amount}`,
    from: (amount, isNothing) => (isNothing ? '上限暂不能确定' : `≥ ${amount}`),
  },
};

const looseness: Readonly<Record<Loose['reason'], (paths: readonly string[]) => string>> = {
  'too-many': () => 'what is missing has more combinations than are gone through',
  endless: (paths) => `there is no end of what ${paths.join(', ')} may say`,
  unconfirmed: () => 'nothing that was tried comes to their ends',
};

const en: TimelineWords = {
  total: ({ subject, years }, amount) =>
    `${subject === undefined ? 'Programme years' : `${subject}, programme years`} ${years}, estimated support ${amount}.`,
  heads: ['Year', 'Award qualified for', 'Estimated support', 'In the year', 'So far'],
  loose: ({ reason, paths }) => `The sums may be wider than they need be: ${looseness[reason](paths)}.`,
  possible: 'Awards that may qualify (information missing)',
  mayFallDue: (title, years, amount) => `${title}: ${years}, ${amount}. `,
  atMost: (amount) => `at most ${amount}`,
  atMostEach: (amount) => `at most ${amount} for each, their number not provided`,
  never: (year, isClosed) =>
    `Awards not qualified for in any year (reasons as of ${String(year)}${isClosed ? '; without asOf, lists are complete for good' : ''})`,
  missing: 'Information missing, most money in one year first',
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
    soFar: 'So far (万元)',
    noDue: 'No award qualified for',
    each: (amount) => `${amount} each`,
    from: (amount, isNothing) => (isNothing ? 'upper limit cannot be stated' : `≥ ${amount}`),
  },
};

export const timelineWords = { zh, en } as const satisfies Record<Language, TimelineWords>;
