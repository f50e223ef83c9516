import { cellAt, figureNamed, shipped, type Enterprise, titleNames } from '../../src/subject/index.js';
import { barred, dcmm, electronics, milestones, newInYear, project, tenThousand, titleAwards } from './hand-written.js';

/**
 * The Taizhou awards for engines that know no enterprises: facts worked out beforehand, one flat row an enterprise, and rules
 * that are comparisons of them with constants. What each peer is given is written from this one table.
 */

export type Row = Readonly<Record<string, number>>;

type Comparison = readonly [fact: string, operator: '=' | '>' | '>=' | '<' | '<=', value: number];

export interface FlatRule {
  readonly when: readonly Comparison[];
  /** 分 for each of so many as the fact counts; of a fact of 1, simply 分. */
  readonly pays: readonly [fen: number, fact: string];
}

const hundredMillion = 1e10;
const name = (text: string): string => text.replaceAll('-', '_');
const free = (matter: string): Comparison => [`free_${name(matter)}`, '=', 1];
const inCity: Comparison = ['taizhou', '=', 1];

/** Rows of a table of which the highest that is passed counts: each holds between its threshold and the next. */
const banded = (
  rows: readonly (readonly [number, number])[],
  { fact, peak, strict }: { readonly fact: string; readonly peak: string; readonly strict: boolean },
  also: readonly Comparison[],
): readonly FlatRule[] =>
  rows.map(([threshold, amount], index): FlatRule => {
    const next = rows[index - 1]?.[0];
    const line = threshold * hundredMillion;
    const below: readonly Comparison[] = next === undefined ? [] : [[fact, strict ? '<=' : '<', next * hundredMillion]];
    return {
      when: [inCity, ...also, [fact, strict ? '>' : '>=', line], ...below, [peak, strict ? '<=' : '<', line]],
      pays: [amount * tenThousand, 'one'],
    };
  });

const counted = (fact: string, fen: number, matter: string): FlatRule => ({
  when: [inCity, [fact, '>', 0], free(matter)],
  pays: [fen, fact],
});

export const flatRules: readonly FlatRule[] = [
  {
    when: [
      inCity,
      ['manufacturer', '=', 1],
      ['above_now', '=', 1],
      ['above_before', '=', 1],
      ['ever_above', '=', 0],
      free('scale-up'),
    ],
    pays: [6 * tenThousand, 'one'],
  },
  ...titleAwards.map(([title, amount]) => counted(`new_${name(title)}`, amount * tenThousand, title)),
  counted('products', 50 * tenThousand, 'champion-product'),
  ...banded(milestones, { fact: 'revenue', peak: 'revenue_peak', strict: true }, [
    ['manufacturer', '=', 1],
    free('revenue-milestone'),
  ]),
  ...banded(electronics, { fact: 'main_revenue', peak: 'main_peak', strict: false }, [
    ['electronics', '=', 1],
    free('electronics-milestone'),
  ]),
  counted('dcmm_due', 1, 'dcmm'),
  counted('national', 30 * tenThousand, 'demonstration'),
  counted('provincial', 20 * tenThousand, 'demonstration'),
  counted('digital', 1, 'digital-project'),
  counted('fifth', 1, '5g-project'),
];

const matters = [
  ...titleAwards.map(([title]) => title),
  'scale-up',
  'champion-product',
  'revenue-milestone',
  'electronics-milestone',
  'dcmm',
  'demonstration',
  'digital-project',
  '5g-project',
];

const [aboveScale, inTaizhou, main] = [
  figureNamed('aboveScale', shipped).column,
  figureNamed('revenueInTaizhou', shipped).column,
  figureNamed('mainRevenue', shipped).column,
];

/** The facts of an enterprise of which everything is known. */
export const flatRow = (subject: Enterprise, year: number): Row => {
  const { titles, projects, received = [], industry, history } = subject;
  const { cells } = history;
  if (titles === undefined || projects === undefined)
    throw new Error('only of enterprises of which everything is known');
  const above = cellAt(history, year - 1, aboveScale);
  const [revenue, mainRevenue] = [cellAt(history, year, inTaizhou), cellAt(history, year, main)];
  const isManufacturer = industry?.section === 'C' && industry.number >= 13 && industry.number <= 43;
  const demonstrations = titles.demonstration.items.filter((item) => newInYear(item.entries, year));
  const due = (kind: 'digital' | '5g'): number => projects[kind].reduce((sum, each) => sum + project(each, year), 0);
  return {
    one: 1,
    taizhou: Number(subject.city === '台州市'),
    manufacturer: Number(isManufacturer),
    electronics: Number(industry?.division === 'C39'),
    above_now: cells.at(cellAt(history, year, aboveScale)) ?? 0,
    above_before: cells.at(above) ?? 0,
    ever_above: cells.at(above + 3) ?? 0,
    revenue: cells.at(revenue) ?? 0,
    revenue_peak: cells.at(revenue + 2) ?? 0,
    main_revenue: cells.at(mainRevenue) ?? 0,
    main_peak: cells.at(mainRevenue + 2) ?? 0,
    ...Object.fromEntries(
      matters.map((matter) => [
        `free_${name(matter)}`,
        Number(!barred(received, matter, matter === 'scale-up' ? year - 1 : year)),
      ]),
    ),
    ...Object.fromEntries(
      titleNames
        .filter((title) => titleAwards.some(([each]) => each === title))
        .map((title) => [`new_${name(title)}`, Number(newInYear(titles[title].entries, year))]),
    ),
    products: titles['champion-product'].items.filter((item) => newInYear(item.entries, year)).length,
    national: demonstrations.filter(({ level }) => level === 'national').length,
    provincial: demonstrations.filter(({ level }) => level === 'provincial').length,
    dcmm_due: dcmm(titles.dcmm, year) * tenThousand,
    digital: due('digital'),
    fifth: due('5g'),
  };
};
