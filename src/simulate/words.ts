import { words as explained } from '../explain/words/index.js';
import type { Language } from '../issue/index.js';
import type { Breach } from './budget.js';
import type { WideCounts } from './comparison.js';
import type { Fate } from './gain.js';

/** Words of the pages of a run. */
export interface Words {
  /** A sum in 分, as every page of the language prints it. */
  readonly money: (fen: number) => string;
  /** A document whose plan is no law. */
  readonly draft: (title: string) => string;
  readonly certain: string;
  readonly assumed: string;
  readonly atLeast: string;
  readonly possible: string;
  readonly setting: string;
  readonly total: string;
  readonly lifetime: string;
  readonly whyLifetime: string;
  readonly years: (from: number, through: number) => string;
  readonly year: string;
  readonly rule: string;
  readonly exclusion: string;
  readonly enterprises: string;
  readonly undecided: string;
  readonly read: (read: number, rows: number) => string;
  readonly bad: (count: number) => string;
  readonly remarks: (count: number) => string;
  readonly remarked: (column: string, row: number, says: string, count: number) => string;
  readonly unread: (columns: readonly string[]) => string;
  /** A column that is not read, with the head that may have been meant. */
  readonly meant: (column: string, head: string) => string;
  readonly noAssumption: string;
  readonly assumption: (id: string, count: number) => string;
  readonly between: (low: string, high: string) => string;
  readonly without: (count: number) => string;
  readonly fates: Readonly<Record<Fate, string>>;
  readonly comparison: (after: string, before: string) => string;
  readonly changesNothing: string;
  readonly change: string;
  /** Of how many enterprises the bounds of gains may be wider than they need be, and why. */
  readonly wide: (counts: WideCounts) => string;
  readonly underAssumptions: string;
  readonly breaches: Readonly<Record<Breach, string>>;
  readonly cap: string;
  readonly width: string;
  readonly cells: (count: number) => string;
  readonly worth: string;
  readonly near: (count: number) => string;
  readonly written: (folder: string) => string;
  readonly largestGain: string;
  readonly largestLoss: string;
  readonly settings: string;
  readonly range: string;
  readonly whoGains: string;
  readonly by: (names: string) => string;
  readonly suppressed: (count: number) => string;
  readonly fields: Readonly<Record<string, string>>;
}

const zh: Words = {
  money: explained.zh.money,
  draft: (title) => `${title}（不具效力）`,
  certain: '确定',
  assumed: '假设之下',
  atLeast: '假设之下至少',
  possible: '可能至多',
  setting: '方案',
  total: '各年合计',
  lifetime: '各年一并计算',
  whyLifetime: '只享受一次的奖励在几个年度都有可能的，各年合计里计了几次，一并计算只计一次。',
  years: (from, through) => (from === through ? `${String(from)}年` : `${String(from)}–${String(through)}年`),
  year: '年度',
  rule: '规则',
  exclusion: '互斥与上限扣减',
  enterprises: '企业数',
  undecided: '未定',
  read: (read, rows) => `读取${String(rows)}行，采用${String(read)}行`,
  bad: (count) => `${String(count)}行不能用（见 bad.csv），以下各数不完整`,
  remarks: (count) => `${String(count)}处提示（见 remarks.csv）`,
  remarked: (column, row, says, count) =>
    `  第${String(row)}行${column === '' ? '' : `“${column}”`}：${says}${count === 1 ? '' : `（同类共${String(count)}处）`}`,
  unread: (columns) => `没有采用的列：${columns.join('、')}`,
  meant: (column, head) => `${column}（是否指“${head}”？）`,
  noAssumption: '未作假设',
  assumption: (id, count) => `假设 ${id}：涉及${String(count)}家`,
  between: (low, high) => `${low}至${high}`,
  without: (count) => `，另${String(count)}家无上限`,
  fates: {
    gains: '必增',
    'may-gain': '可能增',
    unchanged: '不变',
    'may-lose': '可能减',
    loses: '必减',
    either: '增减未定',
  },
  comparison: (after, before) => `${after} 比 ${before}`,
  changesNothing: '对任何一家企业都没有影响',
  change: '金额变化',
  wide: ({ stretches, untried }) =>
    `${String(stretches + untried)}家的增减按各档金额之差给出上下限，可能偏宽：${[
      ...(stretches > 0 ? [`${String(stretches)}家未知的数值太多，未逐段算完`] : []),
      ...(untried > 0 ? [`${String(untried)}家缺的不只是数值，无法逐段计算`] : []),
    ].join('；')}`,
  underAssumptions: '假设之下',
  breaches: {
    kept: '不会突破',
    possibly: '可能突破',
    'assumed-possibly': '假设之下可能突破',
    assumed: '假设之下必突破',
    certain: '必突破',
  },
  cap: '预算',
  width: '最值得补填的项目',
  cells: (count) => `${String(count)}格`,
  worth: '每格影响合计至多',
  near: (count) => `${String(count)}处在门槛5%以内（见 near.csv）`,
  written: (folder) => `结果写入 ${folder}`,
  largestGain: '增加最多',
  largestLoss: '减少最多',
  settings: '各方案',
  range: '假设之下的范围',
  whoGains: '谁增谁减（假设之下）',
  by: (names) => `按${names}`,
  suppressed: (count) => `另有${String(count)}组企业数过少，不单列`,
  fields: {
    year: '年度',
    rule: '规则',
    document: '文件',
    district: '县（市、区）',
    size: '企业规模',
    industry: '行业',
    city: '设区市',
  },
};

const counted = (count: number, what: string): string => `${String(count)} ${what}${count === 1 ? '' : 's'}`;

const en: Words = {
  money: explained.en.money,
  draft: (title) => `${title} (without legal effect)`,
  certain: 'certain',
  assumed: 'under assumptions',
  atLeast: 'at least under assumptions',
  possible: 'possible',
  setting: 'setting',
  total: 'sum of years',
  lifetime: 'all years together',
  whyLifetime:
    'What is paid once, and is possible in several years, counts in each of them in the sum of years, and once in all years together.',
  years: (from, through) => (from === through ? String(from) : `${String(from)}–${String(through)}`),
  year: 'year',
  rule: 'rule',
  exclusion: 'taken off by choices and caps',
  enterprises: 'enterprises',
  undecided: 'undecided',
  read: (read, rows) => `${counted(rows, 'row')} read, ${String(read)} used`,
  bad: (count) => `${counted(count, 'row')} could not be used (bad.csv): the figures below are incomplete`,
  remarks: (count) => `${counted(count, 'remark')} (remarks.csv)`,
  remarked: (column, row, says, count) =>
    `  row ${String(row)}${column === '' ? '' : `, “${column}”`}: ${says}${count === 1 ? '' : ` (${String(count)} of the kind)`}`,
  unread: (columns) => `columns that were not read: ${columns.join(', ')}`,
  meant: (column, head) => `${column} (did you mean “${head}”?)`,
  noAssumption: 'no assumption was made',
  assumption: (id, count) => `assumption ${id}: says something of ${counted(count, 'enterprise')}`,
  between: (low, high) => `${low} to ${high}`,
  without: (count) => `, and ${String(count)} without an upper bound`,
  fates: {
    gains: 'surely gain',
    'may-gain': 'may gain',
    unchanged: 'unchanged',
    'may-lose': 'may lose',
    loses: 'surely lose',
    either: 'either way',
  },
  comparison: (after, before) => `${after} against ${before}`,
  changesNothing: 'changes nothing for any enterprise',
  change: 'change of money',
  wide: ({ stretches, untried }) =>
    `gains of ${counted(stretches + untried, 'enterprise')} are bounded by what the amounts of rows differ by, and may be wider than they need be: ${[
      ...(stretches > 0 ? [`too much is unknown of ${String(stretches)} to go through all of it`] : []),
      ...(untried > 0 ? [`what is missing of ${String(untried)} is more than figures`] : []),
    ].join('; ')}`,
  underAssumptions: 'under assumptions',
  breaches: {
    kept: 'kept',
    possibly: 'possibly broken',
    'assumed-possibly': 'possibly broken under the assumptions',
    assumed: 'broken under the assumptions',
    certain: 'surely broken',
  },
  cap: 'budget',
  width: 'what is most worth filling in',
  cells: (count) => counted(count, 'cell'),
  worth: 'hangs on them, cell by cell, at most',
  near: (count) => `${String(count)} within 5% of a threshold (near.csv)`,
  written: (folder) => `written to ${folder}`,
  largestGain: 'largest gain',
  largestLoss: 'largest loss',
  settings: 'settings',
  range: 'from and to under assumptions',
  whoGains: 'who gains and who loses, under assumptions',
  by: (names) => `by ${names}`,
  suppressed: (count) => `${String(count)} groups of too few enterprises are not told`,
  fields: {
    year: 'year',
    rule: 'rule',
    document: 'document',
    district: 'district',
    size: 'size',
    industry: 'industry',
    city: 'city',
  },
};

export const words: Readonly<Record<Language, Words>> = { zh, en };

/** A sum, or from one to another. */
export const stretch = (low: number, high: number, { money, between }: Words): string =>
  low === high ? money(low) : between(money(low), money(high));
