import { words as explained } from '../explain/words/index.js';
import type { Language } from '../issue/index.js';
import type { Breach } from './budget.js';
import type { WideCounts } from './comparison.js';
import type { Fate } from './gain.js';
import type { ToldAttribution, ToldComparison } from './summary.js';

/** Words of the pages of a run. */
export interface Words {
  /** A sum in 分, as every page of the language prints it. */
  readonly money: (fen: number) => string;
  /** A document whose plan is no law. */
  readonly draft: (title: string) => string;
  readonly title: (title: string, years: string) => string;
  /** A title with the name by which it is asked for. */
  readonly named: (title: string, name: string) => string;
  readonly comesTo: (setting: string, figures: Readonly<Record<'certain' | 'assumed' | 'possible', string>>) => string;
  readonly nothing: string;
  /** Rows and assumptions. */
  readonly ground: string;
  /** Beside a sum: of so many enterprises more no upper limit can be stated. */
  readonly more: (count: number) => string;
  readonly whyMore: string;
  readonly byAward: string;
  readonly capped: (cap: string) => string;
  readonly inYear: (year: number | undefined, breach: string) => string;
  readonly namedBy: (title: string, names: string) => string;
  /** Which figure was asked about. */
  readonly traced: (setting: string) => string;
  readonly tracedRows: (rows: number, figures: string) => string;
  readonly figures: (figures: Readonly<Record<'certain' | 'assumed' | 'possible', string>>) => string;
  readonly withoutRows: (count: number) => string;
  readonly oneByOne: string;
  readonly clauses: string;
  readonly key: string;
  readonly enterprise: string;
  /** No upper limit can be stated. */
  readonly open: string;
  readonly budget: (cap: string, breach: string) => string;
  readonly changed: (assumed: string, possible: string) => string;
  readonly changedShortly: (assumed: string) => string;
  readonly fate: (fate: string, count: number) => string;
  readonly enterprisesChanged: (assumed: string, possible: string) => string;
  readonly cellsWorth: (count: number, worth: string) => string;
  readonly listing: string;
  readonly space: string;
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
  /** Why rules that exclude one another do not add up, and what the line is that makes them. */
  readonly whyExclusion: string;
  /** What the two ends of a sum have beyond those of its rules. */
  readonly rest: (low: string, high: string) => string;
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
  readonly assumption: (id: string, why: string | undefined, count: number) => string;
  readonly between: (low: string, high: string) => string;
  readonly without: (count: number) => string;
  readonly fates: Readonly<Record<Fate, string>>;
  readonly comparison: (after: string, before: string) => string;
  readonly changesNothing: (because: ToldComparison['because']) => string;
  /** Of how many enterprises the bounds of gains may be wider than they need be, and why. */
  readonly wide: (counts: WideCounts) => string;
  readonly breaches: Readonly<Record<Breach, string>>;
  readonly cap: string;
  readonly width: string;
  readonly cells: (count: number) => string;
  readonly near: (count: number) => string;
  readonly written: (folder: string) => string;
  readonly largestGain: string;
  readonly largestLoss: string;
  readonly settings: string;
  readonly range: string;
  readonly checked: (rows: number, differences: number) => string;
  readonly whoGains: string;
  readonly attribution: string;
  readonly reform: string;
  /** What a reform makes of a sum: by itself, on top of those before it, on average over all orders. */
  readonly ways: readonly [alone: string, inOrder: string, averaged: string];
  readonly together: string;
  readonly whyWays: string;
  readonly notApart: Readonly<Record<NonNullable<ToldAttribution['because']>, (name: string) => string>>;
  /** Along one amount or threshold. */
  readonly sweeps: string;
  readonly swept: (vary: string, low: string, high: string, setting: string) => string;
  /** At the lower end, at the upper end, where it turns, where the budget is exceeded. */
  readonly sweepHeads: readonly [low: string, high: string, turns: string, over: string];
  readonly exceeded: (ranges: string) => string;
  readonly never: string;
  readonly refusedValues: (ranges: string) => string;
  readonly whySweeps: string;
  readonly by: (names: string) => string;
  readonly suppressed: (count: number) => string;
  readonly fields: Readonly<Record<string, string>>;
}

const zh: Words = {
  money: explained.zh.money,
  draft: (title) => `${title}，不具效力`,
  title: (title, years) => `${title === '' ? '' : `${title}：`}财政支出测算（${years}度）`,
  named: (title, name) => `${title}（${name}）`,
  comesTo: (setting, { certain, assumed, possible }) =>
    `按${setting}测算，奖补合计可确定${certain}，按假设${assumed}，最多${possible}`,
  nothing: '没有可测算的方案',
  ground: '名单和假设',
  more: (count) => (count === 0 ? '' : `＋${String(count)}家`),
  whyMore: '“＋N家”：另有N家企业的上限暂不能确定，金额中只计其可以算出的部分。',
  byAward: '按奖励分列',
  capped: (cap) => `预算${cap}`,
  inYear: (year, breach) => `${year === undefined ? '各年合计' : `${String(year)}年`}${breach}`,
  namedBy: (title, names) => `${title}：按${names}`,
  traced: (setting) => `测算金额的构成：${setting}`,
  tracedRows: (rows, figures) => `${String(rows)}行，合计${figures}`,
  figures: ({ certain, assumed, possible }) => `可确定${certain}，按假设${assumed}，最多${possible}`,
  withoutRows: (count) => `，另${String(count)}行上限暂不能确定`,
  oneByOne: '逐家明细',
  clauses: '依据条款',
  key: '代码',
  enterprise: '企业',
  open: '上限暂不能确定',
  budget: (cap, breach) => `${cap}，${breach}`,
  changed: (assumed, possible) => `按假设${assumed}；不作假设${possible}`,
  changedShortly: (assumed) => `按假设合计${assumed}`,
  fate: (fate, count) => `${fate}${String(count)}家`,
  enterprisesChanged: (assumed, possible) => `企业：按假设${assumed}；不作假设${possible}`,
  cellsWorth: (count, worth) => `：${String(count)}处未填，每处影响合计至多${worth}`,
  listing: '、',
  space: '',
  certain: '可确定',
  assumed: '按假设',
  atLeast: '按假设至少',
  possible: '最多',
  setting: '方案',
  total: '各年合计',
  lifetime: '各年一并测算',
  whyLifetime: '只享受一次、几个年度都有可能的奖励，各年合计中每年都计，各年一并测算只计一次。',
  years: (from, through) => (from === through ? `${String(from)}年` : `${String(from)}—${String(through)}年`),
  year: '年度',
  rule: '奖励',
  exclusion: '择一享受和总额限制的差额',
  whyExclusion:
    '各规则按各自能得的计。择一享受或合计有总额限制的几项不能都得，各规则相加多于合计；必得其一而未定是哪一项的，可确定的各规则相加少于合计。“择一享受和总额限制的差额”是合计减去各规则之和，连同这一行相加等于合计',
  rest: (low, high) => (low === high ? low : `${low}、${high}`),
  enterprises: '企业数',
  undecided: '待定（按假设/不作假设）',
  read: (read, rows) => `名单${String(rows)}行，采用${String(read)}行`,
  bad: (count) => `${String(count)}行不能用（见 bad.csv），以下各数不完整`,
  remarks: (count) => `${String(count)}处提示（见 remarks.csv）`,
  remarked: (column, row, says, count) =>
    `第${String(row)}行${column === '' ? '' : `“${column}”`}：${says}${count === 1 ? '' : `（同类共${String(count)}处）`}`,
  unread: (columns) => `没有采用的列：${columns.join('、')}`,
  meant: (column, head) => `${column}（是否指“${head}”？）`,
  noAssumption: '未作假设',
  assumption: (id, why, count) => `假设：${why ?? ''}（${id}），涉及${String(count)}家`,
  between: (low, high) => `${low}至${high}`,
  without: (count) => `，另${String(count)}家的上限暂不能确定`,
  fates: {
    gains: '必增',
    'may-gain': '可能增',
    unchanged: '不变',
    'may-lose': '可能减',
    loses: '必减',
    either: '增减未定',
  },
  comparison: (after, before) => `${after}与${before}相比`,
  changesNothing: (because) => (because === 'same-rules' ? '规则相同，金额不变' : '规则有改动，但名单内没有企业受影响'),
  wide: ({ stretches, untried }) =>
    `${String(stretches + untried)}家的增减按假设只能以各档金额之差给出上下限，可能偏宽：${[
      ...(stretches > 0 ? [`${String(stretches)}家未填的数值太多，没有逐段算完`] : []),
      ...(untried > 0 ? [`${String(untried)}家未填的不只是数值，不能逐段计算`] : []),
    ].join('；')}`,
  breaches: {
    kept: '不超',
    possibly: '可能超出',
    'assumed-possibly': '按假设可能超出',
    assumed: '按假设必超出',
    certain: '必超出',
  },
  cap: '预算',
  width: '最值得补充的信息',
  cells: (count) => `未填${String(count)}处`,
  near: (count) => `距门槛不足5%的${String(count)}处（见 near.csv）`,
  written: (folder) => `结果写入 ${folder}`,
  largestGain: '增加最多',
  largestLoss: '减少最多',
  settings: '各方案逐年测算',
  range: '按假设的范围',
  checked: (rows, differences) =>
    `抽取${String(rows)}家逐年逐项重算核对：${differences === 0 ? '全部一致' : `${String(differences)}家不一致，以下各数不能采用`}`,
  whoGains: '谁增谁减',
  attribution: '各项调整各占多少',
  reform: '规则调整',
  ways: ['单独实施', '按次序加上', '各种次序平均'],
  together: '一并实施',
  whyWays:
    '各项调整各占多少，是与文件原文相比各年合计的变化，每格依次为可确定和按假设最多。“按次序加上”“各种次序平均”（沙普利值，分到分）各自相加等于一并实施；“单独实施”不一定',
  notApart: {
    'too-many': (name) => `${name}：超过6项，不再分列`,
    'not-alone': (name) => `${name}：有的调整离开另一项不能单独实施，不能分列`,
  },
  sweeps: '一个金额或门槛的各种取值',
  swept: (vary, low, high, setting) => `${vary}：${low}至${high}（在${setting}的基础上）`,
  sweepHeads: ['取最低时', '取最高时', '转折', '预算'],
  exceeded: (ranges) => `取${ranges}时按假设可能超出`,
  never: '按假设取任何值都不超',
  refusedValues: (ranges) => `取${ranges}时与表中其他各档的次序不合，不作测算`,
  whySweeps: '各数为按假设的合计。转折之间支出按直线变化，逐段的数见 sweep-*.csv；是每个取值的准确结果，不是抽样',
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
  draft: (title) => `${title}, without legal effect`,
  title: (title, years) =>
    `${title === '' ? 'Estimate' : `${title}: estimate`} of public spending, programme years ${years}`,
  named: (title, name) => `${title} (${name})`,
  comesTo: (setting, { certain, assumed, possible }) =>
    `estimated support under ${setting}: ${certain} established, ${assumed} under the assumptions, at most ${possible}`,
  nothing: 'nothing to estimate',
  ground: 'Rows and assumptions',
  more: (count) => (count === 0 ? '' : ` + ${String(count)}`),
  whyMore: '“+ N”: for N more enterprises no upper limit can be stated; the sum holds what of theirs can be told.',
  byAward: 'Award by award',
  capped: (cap) => `Budget ${cap}`,
  inYear: (year, breach) => `${year === undefined ? 'Sum of years' : String(year)}: ${breach}`,
  namedBy: (title, names) => `${title}, by ${names}`,
  traced: (setting) => `What a figure is made of: ${setting}`,
  tracedRows: (rows, figures) => `${counted(rows, 'row')}: ${figures}`,
  figures: ({ certain, assumed, possible }) =>
    `${certain} established, ${assumed} under the assumptions, at most ${possible}`,
  withoutRows: (count) => `, and ${counted(count, 'row')} without an upper limit that can be stated`,
  oneByOne: 'One by one',
  clauses: 'Clauses',
  key: 'Code',
  enterprise: 'Enterprise',
  open: 'no limit can be stated',
  budget: (cap, breach) => `${cap}: ${breach}`,
  changed: (assumed, possible) => `${assumed} under the assumptions; ${possible} without them`,
  changedShortly: (assumed) => `${assumed} under the assumptions`,
  fate: (fate, count) => `${fate}: ${String(count)}`,
  enterprisesChanged: (assumed, possible) => `Enterprises under the assumptions: ${assumed}; without them: ${possible}`,
  cellsWorth: (count, worth) => `: missing ${counted(count, 'time')}, each affects the sum by at most ${worth}`,
  listing: ', ',
  space: ' ',
  certain: 'Established',
  assumed: 'Under assumptions',
  atLeast: 'At least under assumptions',
  possible: 'At most',
  setting: 'Rules',
  total: 'Sum of years',
  lifetime: 'Years together',
  whyLifetime:
    'An award paid once that is possible in several years counts in each of them in the sum of years, and once in the years together.',
  years: (from, through) => (from === through ? String(from) : `${String(from)}–${String(through)}`),
  year: 'Year',
  rule: 'Award',
  exclusion: 'Difference made by choices and caps',
  whyExclusion:
    'Each rule is told by itself. Rules that exclude one another or share a cap cannot all be paid, so they add up to more than the sum; where one of several is certain and it is open which, those that are certain add up to less. “Difference made by choices and caps” is the sum less its rules: with that line they add up to the sum',
  rest: (low, high) => (low === high ? low : `${low} and ${high}`),
  enterprises: 'Enterprises',
  undecided: 'Open (under assumptions / without)',
  read: (read, rows) => `${counted(rows, 'row')} read, ${String(read)} used`,
  bad: (count) => `${counted(count, 'row')} could not be used (bad.csv): the figures below are incomplete`,
  remarks: (count) => `${counted(count, 'remark')} (remarks.csv)`,
  remarked: (column, row, says, count) =>
    `Row ${String(row)}${column === '' ? '' : `, “${column}”`}: ${says}${count === 1 ? '' : ` (${String(count)} of the kind)`}`,
  unread: (columns) => `Columns that were not read: ${columns.join(', ')}`,
  meant: (column, head) => `${column} (did you mean “${head}”?)`,
  noAssumption: 'No assumption was made',
  assumption: (id, why, count) =>
    `Assumed (${id}) of ${counted(count, 'enterprise')}${why === undefined ? '' : `: ${why}`}`,
  between: (low, high) => `${low} to ${high}`,
  without: (count) => `, and ${String(count)} without an upper limit that can be stated`,
  fates: {
    gains: 'certain gain',
    'may-gain': 'possible gain',
    unchanged: 'unchanged',
    'may-lose': 'possible loss',
    loses: 'certain loss',
    either: 'gain or loss',
  },
  comparison: (after, before) => `${after} against ${before}`,
  changesNothing: (because) =>
    because === 'same-rules'
      ? 'the rules are the same, and so is what they pay'
      : 'the rules differ, and no enterprise of the table is affected',
  wide: ({ stretches, untried }) =>
    `Under the assumptions gains of ${counted(stretches + untried, 'enterprise')} are bounded by what the amounts of rows differ by, and may be wider than they need be: ${[
      ...(stretches > 0 ? [`too much is unknown of ${String(stretches)} to go through all of it`] : []),
      ...(untried > 0 ? [`what is missing of ${String(untried)} is more than figures`] : []),
    ].join('; ')}`,
  breaches: {
    kept: 'not exceeded',
    possibly: 'may be exceeded',
    'assumed-possibly': 'may be exceeded under the assumptions',
    assumed: 'exceeded under the assumptions',
    certain: 'exceeded for certain',
  },
  cap: 'Budget',
  width: 'Information most worth providing',
  cells: (count) => `missing ${counted(count, 'time')}`,
  near: (count) => `${String(count)} within 5% of a threshold (near.csv)`,
  written: (folder) => `written to ${folder}`,
  largestGain: 'Largest gain',
  largestLoss: 'Largest loss',
  settings: 'Year by year under each set of rules',
  range: 'from and to under assumptions',
  checked: (rows, differences) =>
    `checked ${counted(rows, 'row')} against the exact engine: ${counted(differences, 'difference')}${differences === 0 ? '' : ', so that no figure below can be relied on'}`,
  whoGains: 'Who gains and who loses',
  attribution: 'What each reform makes of it',
  reform: 'reform',
  ways: ['by itself', 'added in order', 'over all orders'],
  together: 'together',
  whyWays:
    'What each reform makes of it is the change of the sum of years against the rules as they are, for certain and at most under the assumptions. The parts “added in order” and “over all orders” (Shapley values, shared out to the 分) each add up to both together; those “by itself” need not',
  notApart: {
    'too-many': (name) => `${name}: more than six reforms, not taken apart`,
    'not-alone': (name) => `${name}: one of the reforms cannot be tried without another, so they are not taken apart`,
  },
  sweeps: 'Along one amount or threshold',
  swept: (vary, low, high, setting) => `${vary}: ${low} to ${high}, on top of ${setting}`,
  sweepHeads: ['at the lowest', 'at the highest', 'turns', 'budget'],
  exceeded: (ranges) => `may be exceeded under the assumptions at ${ranges}`,
  never: 'not exceeded under the assumptions at any value',
  refusedValues: (ranges) => `not told at ${ranges}: the rows of the table would stand in another order`,
  whySweeps:
    'Sums are those under the assumptions. Between two turns the cost is a straight line (sweep-*.csv has each of them): exact at every value, and no sample',
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
