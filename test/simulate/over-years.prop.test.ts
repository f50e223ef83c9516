import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { simulate, type Summary } from '../../src/simulate.js';
import { runs } from '../laws/support.js';
import { long } from '../long.js';

const years = [2024, 2025, 2026, 2027];

const header = [
  '号',
  ...years.map((year) => `${String(year)}年营收(亿元)`),
  ...years.map((year) => `${String(year)}年在库`),
] as const;

/** Of every stretch between two tiers one figure: what rules cannot tell apart need not be tried. */
const revenues = ['5', '10.01', '50.01', '100.01', '200.01', '500.01', '1000.01'];

type Cells = readonly string[];

const put = (cells: Cells, at: number, cell: string): Cells => cells.map((each, index) => (index === at ? cell : each));

const told = (rows: readonly Cells[], lists: object = { titles: '无' }): Summary =>
  simulate(
    {
      huiqi: 'scenario/1',
      documents: ['taizhou-matrix-2025'],
      years: '2025..2027',
      population: {
        constants: {
          city: '台州市',
          industry: 'C3852',
          projects: '无',
          received: '无',
          'before.through': 2023,
          'before.everAboveScale': false,
          'before.revenueInTaizhouPeak': '8亿元',
          ...lists,
        },
        labels: { number: '号' },
        columns: { 'years.*.revenueInTaizhou': '*年营收', 'years.*.aboveScale': '*年在库' },
      },
      'group-by': ['number'],
    },
    [header, ...rows.map((cells, at) => [String(at), ...cells])],
  );

const fillings = (cells: Cells): readonly Cells[] => {
  const blank = cells.indexOf('');
  if (blank < 0) return [cells];
  return (blank < years.length ? revenues : ['是', '否']).flatMap((cell) => fillings(put(cells, blank, cell)));
};

const atMostTwoBlank = fc
  .tuple(
    fc.array(fc.constantFrom(...revenues), { minLength: years.length, maxLength: years.length }),
    fc.array(fc.constantFrom('是', '否'), { minLength: years.length, maxLength: years.length }),
    fc.nat({ max: header.length - 2 }),
    fc.nat({ max: years.length - 1 }),
  )
  .map(([figures, flags, one, other]): Cells => put(put([...figures, ...flags], one, ''), other, ''));

const blankBetween: Cells = ['9', '9', '', '60', '否', '否', '是', '是'];

describe('all years together', () => {
  it('are sure of what one year pays or else another', () => {
    const { settings, notices } = told([blankBetween]);
    const [{ total, lifetime, lifetimes } = expect.fail()] = settings;
    expect([total, lifetime].map(({ certain, possible }) => [certain.text, possible.text])).toEqual([
      ['6万元', '1306万元'],
      ['106万元', '1206万元'],
    ]);
    const byRule = lifetimes.find(({ by }) => by.join() === 'rule')?.rows ?? [];
    expect(byRule.map(({ is, figures: { certain, possible } }) => [is['rule'], certain.text, possible.text])).toEqual([
      ['taizhou-matrix-2025/revenue-milestone', '100万元', '1200万元'],
      ['taizhou-matrix-2025/scale-up', '6万元', '6万元'],
    ]);
    expect(notices).toEqual([]);
  });

  it('are so whatever lists leave open of other awards, and say that bounds may be wider', long, () => {
    const { settings, notices } = told([blankBetween], {});
    expect(settings[0]?.lifetime.certain.text).toBe('106万元');
    expect(notices.map(({ code }) => code)).toEqual(['years-loose']);
  });

  describe('of rows with blanks', long, () => {
    test.prop([atMostTwoBlank], runs(40))(
      'lie between the fillings that lead to the least and to the most',
      (cells) => {
        const [{ lifetime } = expect.fail()] = told([cells]).settings;
        const [{ lifetimes } = expect.fail()] = told(fillings(cells)).settings;
        const all = lifetimes.find(({ by }) => by.join() === 'number')?.rows ?? [];
        const sums = fillings(cells).map(
          (_, at) => all.find(({ is }) => is['number'] === String(at))?.figures.certain.fen ?? 0,
        );
        expect([lifetime.certain.fen, lifetime.possible.fen]).toEqual([Math.min(...sums), Math.max(...sums)]);
      },
    );
  });
});
