/** Awards that read one figure: what one of them is paid hangs on what another is, in sums of all years and in gains. */
import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { type MemberRun, parseScenario, startRun } from '../../src/simulate/index.js';
import { nothingDue, plusFigures } from '../../src/simulate/tally.js';
import { award, group, tinyDocument } from '../arbitrary/tiny-document.js';
import { runs } from '../laws/support.js';
import { long } from '../long.js';

const revenue = { measure: 'revenue' };

const files = tinyDocument(
  [
    award('first', {
      parameters: { amount: '15万元' },
      conditions: {
        all: [
          { name: 'reaches', fact: 'revenue', params: revenue, operator: 'greaterThanInclusive', value: '5亿元' },
          { name: 'never', fact: 'revenuePeakBefore', params: revenue, operator: 'lessThan', value: '5亿元' },
        ],
      },
      outcome: { pays: 'parameter.amount', repeats: 'once' },
    }),
    award('small', {
      parameters: { amount: '10万元' },
      conditions: { name: 'below', fact: 'revenue', params: revenue, operator: 'lessThan', value: '5亿元' },
      outcome: { pays: 'parameter.amount', repeats: 'once-per-year' },
    }),
    award('large', {
      parameters: { amount: '40万元' },
      conditions: { name: 'above', fact: 'revenue', params: revenue, operator: 'greaterThan', value: '9亿元' },
      outcome: { pays: 'parameter.amount', repeats: 'once-per-year' },
    }),
  ],
  [group('most', 'cap', { cap: '50万元', members: ['first', 'large'] })],
);

const figures = ['1', '6', '12'];

const header = ['2025年营收(亿元)', '2026年营收(亿元)', '2027年营收(亿元)'];

const scenario = parseScenario(
  {
    huiqi: 'scenario/1',
    documents: ['tiny'],
    years: '2025..2027',
    population: {
      constants: {
        city: '台州市',
        titles: '无',
        projects: '无',
        received: '无',
        'before.through': 2024,
        'before.revenuePeak': '0元',
      },
      columns: { 'years.*.revenue': '*年营收' },
    },
    reforms: [
      { id: 'less', changes: [{ set: 'first.amount', to: '5万元' }] },
      { id: 'more', changes: [{ set: 'small.amount', to: '22万元', from: 2026 }] },
    ],
    compare: ['base', 'less', 'less+more'],
  },
  { tiny: files },
);

const ran = (rows: readonly (readonly string[])[]): readonly MemberRun[] => {
  const run = startRun(scenario, header, { part: 0 });
  const taken = rows.flatMap((cells, at) => run.take({ row: at + 2, cells }));
  return [...taken, ...run.rest()];
};

type Ends = readonly (readonly [low: number, high: number])[];

/** What each set of rules pays in all years, and what each change of them gives. */
const endsOf = ({ outcomes, gains }: MemberRun): Ends => [
  ...outcomes.map(({ lifetimes }) => {
    const { certain, possible } = lifetimes.reduce((sum, { figures: own }) => plusFigures(sum, own), nothingDue);
    return [certain, possible] as const;
  }),
  ...gains.map(({ told: { gain } }) => [gain.low, gain.high] as const),
];

const fillings = (cells: readonly string[]): readonly (readonly string[])[] => {
  const blank = cells.indexOf('');
  if (blank < 0) return [cells];
  return figures.flatMap((told) => fillings(cells.map((cell, at) => (at === blank ? told : cell))));
};

describe('awards that read one figure', () => {
  it('are judged together, though a choice, a cap or a comparison sets them apart', () => {
    const [member = expect.fail()] = ran([['1', '', '1']]);
    expect(endsOf(member)).toEqual([
      [30_000_000, 70_000_000],
      [25_000_000, 65_000_000],
      [37_000_000, 77_000_000],
      [-10_000_000, 0],
      [2_000_000, 24_000_000],
    ]);
  });

  describe('of rows with blanks', long, () => {
    test.prop([fc.array(fc.constantFrom('', ...figures), { minLength: 3, maxLength: 3 })], runs(60))(
      'come to what some filling comes to, at both ends, and so does what a change of them gives',
      (cells) => {
        const [open = expect.fail(), ...filled] = ran([cells, ...fillings(cells)]).map(endsOf);
        expect(open).toEqual(
          open.map((_, at) => {
            const ends = filled.flatMap((each) => each[at] ?? []);
            return [Math.min(...ends), Math.max(...ends)];
          }),
        );
      },
    );
  });
});
