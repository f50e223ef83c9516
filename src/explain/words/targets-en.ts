import { withFigures } from '../units.js';
import type { TargetWords } from './target-words.js';

const standings = { ahead: 'ahead of schedule', behind: 'behind schedule', on: 'on schedule' } as const;

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

const countsOf: TargetWords['counts'] = (counts) =>
  [
    `${String(counts.met)} met`,
    `${String(counts['not-met'])} not met`,
    ...(counts.unknown === 0 ? [] : [`${String(counts.unknown)} not yet determined`]),
    ...(counts.undecidable === 0 ? [] : [`${String(counts.undecidable)} cannot be determined`]),
  ].join(', ');

/** Whether places agree, where several give a figure. */
const agreement = (agree: boolean, count: number): string => {
  if (count === 1) return 'one place gives a figure';
  return agree ? 'all figures agree' : 'the figures differ';
};

export const targetsEn: TargetWords = {
  title: ({ subject, year }) =>
    `${subject}: progress against targets${year === undefined ? '' : `, values reported through ${String(year)}`}`,
  about: 'targets',
  counts: (counts) => `by the values reported, ${countsOf(counts)}`,
  noneReported: 'no value was reported',
  displaced: (count) =>
    `${String(count)} further ${count === 1 ? 'figure is' : 'figures are'} not applied, and not counted here.`,
  documents: (documents) => documents.map(({ title, status }) => `${title} (${status})`).join('; '),
  relations: {
    '>=': (figure) => `at least ${figure}`,
    '>': (figure) => `above ${figure}`,
    '<=': (figure) => `at most ${figure}`,
    '<': (figure) => `below ${figure}`,
    '=': (figure) => figure,
    about: (figure) => (figure === '' ? 'no exact figure' : `about ${figure}`),
    open: () => 'no figure given',
  },
  multiple: (times, since, figure) =>
    `${String(times)} times ${since === undefined ? 'the base' : `the figure of ${String(since)}`}${figure === '' ? '' : ` (${figure})`}`,
  against: (figure, since) => `${figure} against ${String(since)}`,
  when: (kind, year, isUnstated) =>
    `${kind === 'quota' ? `every year through ${String(year)}` : String(year)}${isUnstated ? ' (year assumed; none stated)' : ''}`,
  kinds: { target: 'target', quota: 'each year', baseline: 'baseline', actual: 'reported value' },
  aims: { target: 'aim', quota: 'aim each year' },
  measures: {
    stock: 'stock',
    'in-year': 'of the year',
    added: 'added since the plan began',
    cumulative: 'sum since the plan began',
    'each-year': 'each year',
    'yearly-sum': 'the years added up',
    ratio: 'ratio',
    'average-growth': 'average annual growth',
    growth: 'growth on the year before',
    change: 'change since a base year',
    rank: 'rank',
    streak: 'years in a row',
  },
  asked: (title, when, wanted) => `${title}, ${when}, ${wanted}`,
  seen: (year, figure, source) => `${figure} in ${String(year)}${source === undefined ? '' : ` (${source})`}`,
  reported: (year, figure, place) => `${figure} in ${String(year)} (reported by the document itself, ${place})`,
  comma: ', ',
  unseen: 'no value reported',
  short: (gap) => `${gap} short`,
  needed: ({ isDown, isPast, perYear, growth }) => {
    const past = isPast ? 'more than ' : '';
    const rate = growth === undefined ? '' : `, or ${isDown ? 'a fall' : 'growth'} of ${past}${growth} a year`;
    return `Still needed in each year left: ${isDown ? 'a fall of ' : ''}${past}${perYear}${rate}.`;
  },
  path: (base, { year, expected }, toward, standing) => {
    if (base === undefined) return `The annual average should stand at ${expected}: ${standings[standing]}.`;
    if (toward?.year === year) return `The document sets ${expected} for ${String(year)}: ${standings[standing]}.`;
    const from = `${base.value} in ${String(base.year)}${base.scope === undefined ? '' : ` (basis of counting: ${base.scope})`}`;
    const to = toward === undefined ? '' : ` to the document’s ${toward.value} for ${String(toward.year)}`;
    return `By linear interpolation from ${from}${to}, ${String(year)} should stand at ${expected}: ${standings[standing]}.`;
  },
  scope: (scope) => `Basis of counting: ${scope}.`,
  superseded: (followed) => `This figure is not applied; another is${followed === undefined ? '' : `: ${followed}`}.`,
  dependsOn: (titles) => `Under another interpretation this would change: ${titles.join('; ')}.`,
  notListed: (count) =>
    `${count === 1 ? '1 further figure' : `${String(count)} further figures`} without a reported value ${count === 1 ? 'is' : 'are'} not listed.`,
  reportedOnly: (count, counts) =>
    `${String(count)} more for which the documents themselves report values (${String(counts.met)} met, ${String(counts['not-met'])} not met) ${count === 1 ? 'is' : 'are'} not listed.`,
  reason: (reason) => `${capital(withFigures(reason, 'en'))}.`,
  sections: {
    missed: 'Not met',
    excepted: 'Not met, but asked in principle: there may be exceptions',
    striven: 'Not met, but an aim, not a duty',
    reached: 'Met',
    'under-way': 'Reported, not yet to be determined',
    vague: 'Cannot be determined (no exact bound in the text)',
    displaced: 'Figures not applied (another document’s figure is used)',
    reported: 'As the document itself reports',
    untold: 'No value reported',
  },
  conflict: {
    title: ({ city, year, title }) => `${city}: ${title}, the documents’ figures for ${String(year)}`,
    answer: (agree, takes, count) =>
      agree === null
        ? 'no document states a figure for that year'
        : `${agreement(agree, count)}; ${takes.length === 0 ? 'none is applied' : `applied: ${takes.join(', ')}`}`,
    figures: 'Figures',
    head: ['', 'document', 'figure', 'kind', 'place', 'note'],
    marks: { taken: '→', same: '=', superseded: '×', standing: '' },
    legend: '→ applied, = the same as applied, × not applied, blank: counted differently, listed for reference',
    contradicts: 'differs from another place in it',
    noYear: 'no year stated',
    why: 'Why',
    defects: 'Textual issues',
    related: 'Similar indicators, counted differently',
    defect: (title, taken) => `${title}: ${taken}`,
  },
  figures: {
    title: (document, count) => `${document}: ${String(count)} ${count === 1 ? 'figure' : 'figures'}.`,
    head: ['place', 'year', 'kind', 'figure', 'indicator'],
    foreign: 'elsewhere',
    yields: 'not applied: another document’s figure is',
  },
};
