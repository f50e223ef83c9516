import { tableCnyText } from '../../explain/money-text.js';
import { words as explained } from '../../explain/words/index.js';
import type { Words } from './words.js';

const counted = (count: number, what: string): string => `${String(count)} ${what}${count === 1 ? '' : 's'}`;

/** Yuan in full, without a sign: two of them share the currency, as tables have no room to spare. */
const isPlain = (money: string): boolean => /^CNY [\d,]+$/u.test(money);

export const en: Words = {
  money: tableCnyText,
  value: explained.en.money,
  title: (title, years) =>
    `${title === '' ? 'Estimate' : `${title}: estimate`} of public spending, programme ${/^\d+$/u.test(years) ? 'year' : 'years'} ${years}`,
  named: (title, name) => `${title} (${name})`,
  cited: ({ reform, about, does, from, to, places }) => {
    const verb = { changes: '', adds: 'adds ', removes: 'removes ' }[does];
    const values = from === undefined ? (to ?? '') : `${from} → ${to ?? ''}`;
    return `[reform ${reform}: ${verb}${about}${values === '' ? '' : ` ${values}`}${places.length === 0 ? '' : `, in place of ${places.join(', ')}`}]`;
  },
  comesTo: (setting, { certain, assumed, possible }) =>
    `estimated support under ${setting}: ${certain} established${assumed === undefined ? '' : `, ${assumed} under the assumptions`}, at most ${possible}`,
  nothing: 'nothing to estimate',
  outside: (years, terms) =>
    `not applicable in ${years}, outside the plan period (${terms.join('; ')}); nothing was estimated`,
  term: (from, through) => `${from} to ${through}`,
  entries: { titles: 'titles', projects: 'projects', received: 'support received' },
  blankIsNone: (lists) => `; blank ${lists.join(', ')} mean none, and should read “unknown” where not known`,
  ground: 'Rows and assumptions',
  more: (count) => (count === 0 ? '' : ` + ${String(count)}`),
  whyMore:
    '“+ N”: for N more enterprises no upper limit can be stated; the sum holds what of theirs can be determined.',
  byAward: 'Award by award',
  onlyAssumed:
    'Awards that come to nothing under the assumptions have no line; what they may come to at most is in the sums',
  otherAwards: (count) => `${String(count)} more: see --detail`,
  capped: (cap) => `Budget ${cap}`,
  cappedYearly: (cap) => `Budget ${cap} a year`,
  inYears: (years, breach) => `${years === undefined ? '' : `${years}: `}${breach}`,
  inYear: (year, breach) => `${year === undefined ? 'All years' : String(year)}: ${breach}`,
  namedBy: (title, names) => `${title}, by ${names}`,
  traced: (setting) => `What a figure is made of: ${setting}`,
  tracedRows: (rows, figures) => `${String(rows)} ${rows === 1 ? 'entry' : 'entries'}: ${figures}`,
  figures: ({ certain, assumed, possible }) =>
    `${certain} established${assumed === undefined ? '' : `, ${assumed} under the assumptions`}, at most ${possible}`,
  oneByOne: 'By enterprise',
  clauses: 'Clauses',
  key: 'Code',
  enterprise: 'Enterprise',
  open: 'no limit can be stated',
  budget: (cap, breach) => `${cap}: ${breach}`,
  changed: (assumed, possible) =>
    assumed === possible
      ? `${assumed}, with the assumptions or without`
      : `${assumed} under the assumptions; ${possible} without them`,
  changedShortly: (assumed) => `${assumed} under the assumptions`,
  changedInAll: (change) => change,
  enterprisesInAll: (counts) => `Enterprises: ${counts}`,
  fate: (fate, count) => `${fate}: ${String(count)}`,
  enterprisesChanged: (assumed, possible) =>
    assumed === possible
      ? `Enterprises, with the assumptions or without: ${assumed}`
      : `Enterprises under the assumptions: ${assumed}; without them: ${possible}`,
  cellsWorth: (count, worth) => `: missing ${counted(count, 'time')}, ${worth} at stake`,
  listing: ', ',
  certain: 'Established',
  assumed: 'Under assumptions',
  atLeast: 'At least under assumptions',
  possible: 'At most',
  setting: 'Rules',
  total: 'Sum of years',
  lifetime: 'All years',
  whyLifetime:
    'The sum of years adds up the least and the most of each year. All years together go through every course that figures not provided may have taken: an award paid once counts once, and one that is paid in one year or else in another is paid.',
  whyTogether:
    'All years: estimated together, over every way that figures not provided may have gone; an award payable once is counted once.',
  years: (from, through) => (from === through ? String(from) : `${String(from)}–${String(through)}`),
  year: 'Year',
  rule: 'Award',
  exclusion: 'The sum less its rules',
  onlyOtherYears: 'Of the other sets of rules, only years whose figures differ from those under the first are listed',
  asInFirst: 'as the first',
  nothingCertain: 'Nothing is established, so that column is left out',
  onlyOtherwise: 'Of the other sets of rules, only awards whose figures differ from those under the first are listed',
  whyExclusion:
    'Each rule is estimated by itself, the sum by all of them together. Rules that exclude one another, share a cap or ask the opposite of one fact cannot all be paid, so they add up to more than the sum; where one of several is certain and it is open which, those that are certain add up to less. With the line “The sum less its rules” they add up to the sum',
  rest: (low, high) => (low === high ? low : `${low} and ${high}`),
  enterprises: 'Enterprises',
  undecided: 'Open (under assumptions / without)',
  read: (read, rows) => `${counted(rows, 'row')} read, ${String(read)} used`,
  inFile: (file) => ` (${file})`,
  beside: ({ file, rows, without, unused, absent }) =>
    `${file}: ${counted(rows, 'row')}${unused === 0 ? '' : `, ${String(unused)} of them of no enterprise of the table`}; ${counted(without, 'enterprise')} without a row there, taken as ${absent === 'none' ? 'having none' : 'not known'}`,
  besideEmpty: (file) => `${file} has no row below its head: make sure that it was exported whole`,
  sample: ({ column, stratum, rows, weight, strata }) =>
    `Every figure is an estimate from a sample: ${counted(rows, 'row')} weighted by “${column}” stand for ${weight} enterprises; standard errors are those of sampling with replacement${stratum === undefined ? '' : ` within strata (“${stratum}”, ${String(strata)} of them)`}; ${stratum === undefined ? 'a table' : 'a stratum'} whose weights are all 1 was counted in full and has no sampling error; each sum is rounded by itself to the 分, each count to a whole one, and standard errors are shown to three digits. “Established” and “for certain” speak of what rows tell, apart from sampling error`,
  ofNobody: (rows, seen) =>
    `${counted(rows, 'row')} of the tables beside ${rows === 1 ? 'belongs' : 'belong'} to no enterprise and ${rows === 1 ? 'is' : 'are'} in no figure: look at the keys first${seen}`,
  alone: (strata) =>
    `No standard error can be stated: one row alone in ${strata.length === 1 ? 'stratum' : 'strata'} ${strata.slice(0, 5).join(', ')}${strata.length > 5 ? ` and ${String(strata.length - 5)} more` : ''}; merge such strata with similar ones`,
  weight: 'Weight',
  standardError: 'standard error',
  withError: (sum, error) => `${sum} (standard error ${error})`,
  bad: (count, seen) =>
    `${counted(count, 'row')} could not be used${seen}: no figure has them, so that “at most” is no upper limit, and a budget that is not exceeded may be`,
  remarks: (count, seen) => `${counted(count, 'remark')}${seen}`,
  remarked: (column, row, says, count) =>
    `Row ${String(row)}${column === '' ? '' : `, “${column}”`}: ${says}${count === 1 ? '' : ` (${String(count)} of the kind)`}`,
  suspected: (remark) => `Some figures may be in another unit or a digit off: look at them first. ${remark}`,
  remarksAndAssumptions: (remarks, assumptions, seen) =>
    `${assumptions === 0 ? 'No assumption was made' : counted(assumptions, 'assumption')}${remarks === 0 ? '' : `; ${counted(remarks, 'remark')}${seen}`}${remarks + assumptions === 0 ? '' : ': see --detail'}`,
  unread: (columns, isOfList) =>
    `Columns that were not read: ${columns.join(', ')}${isOfList ? ' (titles, projects and money are read where columns in the scenario names theirs)' : ''}`,
  meant: (column, head) => `${column} (did you mean “${head}”?)`,
  noAssumption: 'No assumption was made',
  assumptions: (all) => `Assumed: ${all.join('; ')}`,
  assumption: (id, why, count) => `${why === undefined ? id : `${why} (${id})`}, of ${counted(count, 'enterprise')}`,
  rises: (low, high) => {
    const [least, most] = [low, high].map((fen) => `${fen > 0 ? '+' : ''}${tableCnyText(fen)}`);
    return low === high ? (least ?? '') : `${least ?? ''} to ${most ?? ''}`;
  },
  between: (low, high) => (isPlain(low) && isPlain(high) ? `${low}–${high.slice(4)}` : `${low} to ${high}`),
  without: (count) => `, and ${String(count)} without a known upper limit`,
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
    'assumed-possibly': 'may be exceeded even under the assumptions',
    assumed: 'exceeded under the assumptions',
    certain: 'certain to be exceeded',
  },
  cap: 'Budget',
  width: 'Information most worth providing (what each may change at most, added up; money may count twice)',
  cells: (count) => `missing ${counted(count, 'time')}`,
  widthCells: (told, all, seen) =>
    `${String(all)} cells are not filled in; the ${String(told)} that most money hangs on are listed${seen}`,
  near: (count, seen) => `${String(count)} within 5% of a threshold${seen}`,
  otherRules:
    'by rules of a folder, not those of the package: conditions and amounts may differ from the clauses cited',
  largestGain: (name, by) => `Largest gain: “${name}”${by === undefined ? '' : `, by ${by}`}`,
  largestLoss: (name, by) => `Largest loss: “${name}”${by === undefined ? '' : `, by ${by}`}`,
  settings: 'Year by year under each set of rules',
  range: 'from and to under assumptions',
  checked: (rows, differences) =>
    `Checked: ${counted(rows, 'enterprise')} worked out again in full, ${differences === 0 ? 'with the same result' : `and ${counted(differences, 'difference')} found: no figure of this run can be relied on; run it again row by row (--executor exact)`}`,
  whoGains: 'Who gains and who loses',
  fatesAssumed:
    'The chart counts under the assumptions: its certain gains and losses are certain under them alone; for counts without them see comparisons.csv',
  attribution: 'What each reform makes of it',
  reform: 'reform',
  ways: ['by itself', 'added in order', 'over all orders'],
  together: 'together',
  whyWays:
    'Each is the change of the sum of years (an award paid once counts in each that is possible): of what is established (one sum less another, no certain change) and at most under the assumptions. The parts “added in order” and “over all orders” (Shapley values, shared out to the 分) each add up to both together; those “by itself” need not',
  notApart: {
    'too-many': (name) => `${name}: more than six reforms, not taken apart`,
    'not-alone': (name) => `${name}: one of the reforms cannot be tried without another, so they are not taken apart`,
  },
  sweeps: 'Along one amount or threshold',
  swept: (vary, low, high, setting) => `${vary}: ${low} to ${high}, on top of ${setting}`,
  sweepHeads: ['at the lowest', 'at the highest', 'turns', 'budget'],
  exceeded: (breach, ranges) => `${breach} at ${ranges}`,
  always: (breach) => `${breach} at every value`,
  never: 'not exceeded at any value',
  refusedValues: (ranges) => `not estimated at ${ranges}: the rows of the table would stand in another order`,
  whySweeps: (seen) =>
    `Under the assumptions, all years together over every course that figures not provided may have taken. “Turns” counts where what CNY 0.01 more adds changes; between two of them the cost is a straight line${seen}: exact at every value, and no sample`,
  by: (names) => `by ${names}`,
  suppressed: (count) => `${String(count)} groups of too few enterprises, or that would give them away, are not shown`,
  suppressedBelow: (least) =>
    `Groups of fewer than ${String(least)} enterprises, and groups that would give them away by subtraction, are not shown; no table lists single enterprises (amounts, gains, near thresholds, remarks, rows that cannot be used)`,
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
