import { describe, expect, test } from 'vitest';
import { explainSimulation, parseScenario, simulate, type Summary } from '../../src/simulate.js';
import { HuiqiError } from '../../src/issue/index.js';

const run = (more: object): Summary =>
  simulate(
    {
      huiqi: 'scenario/1',
      documents: ['taizhou-matrix-2025'],
      years: 2026,
      population: {
        constants: { city: '台州市', industry: 'C3852', foundedIn: 2025, titles: '无', projects: '无', received: '无' },
      },
      ...more,
    },
    [
      ['2025年台州区域内营业收入(亿元)', '2026年台州区域内营业收入(亿元)'],
      ['8', '12'],
    ],
  );

const placed = ({ notices }: Summary): readonly string[] => notices.map(({ code, place }) => `${place.path} ${code}`);

const toEight = { set: 'scale-up.amount', was: '6万元', to: '8万元' };
const topTier = 'revenue-milestone.milestones[1000亿元].amount';

describe('what cannot tell anything is said, and why', () => {
  test.each<readonly [string, object, readonly string[], string | undefined]>([
    ['years after the plan', { years: '2029..2031', reforms: [] }, ['years years-outside'], undefined],
    ['a reform that is empty', { reforms: [{ id: 'a', changes: [] }] }, ['reforms.0 reform-empty'], 'same-rules'],
    [
      'a reform that starts after the last year',
      { reforms: [{ id: 'a', changes: [{ ...toEight, from: 2028 }] }] },
      ['reforms.0 reform-later'],
      'same-rules',
    ],
    [
      'a reading that is the base’s own',
      { reforms: [{ id: 'a', readings: { breakthrough: 'exclusive' } }] },
      ['compare.1 reform-as-base'],
      'same-rules',
    ],
    [
      'changes that undo one another',
      { reforms: [{ id: 'a', changes: [toEight, { set: 'scale-up.amount', was: '8万元', to: '6万元' }] }] },
      ['compare.1 reform-as-base'],
      'same-rules',
    ],
    [
      'a reform that reaches nobody',
      { reforms: [{ id: 'a', changes: [{ set: topTier, to: '1300万元' }] }] },
      [],
      'no-enterprise',
    ],
    [
      'an amount that falls as its threshold rises',
      { reforms: [{ id: 'a', changes: [{ set: topTier, to: '700万元' }] }] },
      ['reforms.0.changes.0.set amount-falls'],
      'no-enterprise',
    ],
    ['nothing of the kind', { reforms: [{ id: 'a', readings: { breakthrough: 'inclusive' } }] }, [], 'no-enterprise'],
  ])('%s', (_, more, wanted, because) => {
    const summary = run(more);
    expect(placed(summary)).toEqual(wanted);
    expect(summary.comparisons[0]?.because).toBe(because);
    for (const { says } of summary.notices) {
      const words = (text: string): string => text.replaceAll(/\s+/gu, '');
      expect(words(explainSimulation(summary, 'zh'))).toContain(words(says.zh));
      expect(words(explainSimulation(summary, 'en'))).toContain(words(says.en));
    }
  });
});

const problemOf = (
  call: () => unknown,
): { readonly place: unknown; readonly found: unknown; readonly wanted: unknown; readonly next: unknown } => {
  try {
    call();
  } catch (error) {
    if (error instanceof HuiqiError) {
      const [{ place, found, wanted, next }] = error.issues;
      return { place, found, wanted, next };
    }
  }
  throw new Error('nothing was refused');
};

describe('what a reform takes to stand there', () => {
  test('is what was found, and what stands there is what was wanted', () => {
    const told = problemOf(() => run({ reforms: [{ id: 'a', changes: [{ ...toEight, was: '5万元' }] }] }));
    expect(told).toMatchObject({
      place: { option: 'reforms.0.changes.0.was' },
      found: '"5万元"',
      wanted: { zh: '现行规定的 6万元' },
    });
  });

  test('is no fault of one reform alone where another came before it', () => {
    const reforms = [
      { id: 'a', changes: [toEight] },
      { id: 'b', changes: [{ ...toEight, to: '9万元' }] },
    ];
    expect(run({ reforms, compare: ['base', 'a', 'b'] }).comparisons.length).toBe(2);
    expect(problemOf(() => run({ reforms, compare: ['base', 'a', 'a+b'] }))).toMatchObject({
      place: { option: 'compare.2' },
      found: '"a+b"',
    });
  });
});

test('a name that leads nowhere, and years the wrong way round, are told where they stand', () => {
  const sweeps = [{ id: 'a', vary: 'scale-up.amont', over: '6万元..8万元' }];
  expect(problemOf(() => run({ sweeps }))).toMatchObject({
    place: { option: 'sweeps.0.vary' },
    next: { zh: expect.stringContaining('scale-up.amount') as string },
  });
  expect(problemOf(() => run({ years: '2029..2025' }))).toMatchObject({ place: { option: 'years' } });
});

describe('reforms that are tried together', () => {
  const row = (amount: string): object => ({
    'add-row': 'revenue-milestone.milestones',
    row: { threshold: '20亿元', amount },
  });
  const rowOf20 = 'revenue-milestone.milestones[20亿元].amount';
  const toNine = { set: 'scale-up.amount', to: '9万元' };
  test.each<[string, object, object, string | undefined]>([
    ['set one amount', { changes: [{ ...toEight, was: undefined }] }, { changes: [toNine] }, 'scale-up.amount'],
    ['set and abolish', { changes: [toEight] }, { changes: [{ abolish: 'scale-up' }] }, 'scale-up'],
    [
      'read one thing apart',
      { readings: { breakthrough: 'exclusive' } },
      { readings: { breakthrough: 'inclusive' } },
      'readings.breakthrough',
    ],
    [
      'set one amount, the later from a year after the last',
      { changes: [toEight] },
      { changes: [{ ...toNine, from: 2028 }] },
      undefined,
    ],
    [
      'set what the first added',
      { changes: [row('60万元')] },
      { changes: [{ set: rowOf20, to: '65万元' }] },
      undefined,
    ],
    [
      'set what the first set, as it says',
      { changes: [toEight] },
      { changes: [{ ...toNine, was: '8万元' }] },
      undefined,
    ],
    [
      'touch other things',
      { changes: [toEight] },
      { changes: [row('60万元')], readings: { breakthrough: 'inclusive' } },
      undefined,
    ],
    [
      'add rows to one table',
      { changes: [row('60万元')] },
      { changes: [{ ...row('70万元'), row: { threshold: '30亿元', amount: '70万元' } }] },
      undefined,
    ],
  ])('and %s: the later never wins unsaid', (_, a, b, about) => {
    const reforms = [
      { id: 'a', title: '甲', ...a },
      { id: 'b', title: '乙', ...b },
    ].map((each) => JSON.parse(JSON.stringify(each)) as object);
    const together = (): unknown => run({ reforms, compare: ['base', 'a+b'] });
    if (about === undefined) expect(together).not.toThrow();
    else
      expect(problemOf(together)).toMatchObject({
        place: { option: 'compare.1' },
        found: '"a+b"',
        wanted: { zh: expect.stringContaining(`“甲”和“乙”都改动 ${about}`) as string },
      });
  });
});

describe('who gains most', () => {
  test.each([
    ['zh', '增加最多：“合成企业9”，增加2万元。'],
    ['en', 'Largest gain: “合成企业9”, by CNY 20,000.'],
  ] as const)('is named apart from the sum, however the name ends: %s', (language, wanted) => {
    const summary = simulate(
      {
        huiqi: 'scenario/1',
        documents: ['taizhou-matrix-2025'],
        years: 2026,
        population: {
          constants: {
            city: '台州市',
            industry: 'C3852',
            foundedIn: 2020,
            titles: '无',
            projects: '无',
            received: '无',
            'before.through': 2024,
            'before.everAboveScale': '否',
          },
        },
        reforms: [{ id: 'a', changes: [toEight] }],
      },
      [
        ['name', 'years.2025.aboveScale', 'years.2026.aboveScale'],
        ['合成企业9', '是', '是'],
      ],
    );
    expect(explainSimulation(summary, language)).toContain(wanted);
  });
});

test('money that its day keeps from an award is remarked on in its row, as an evaluation remarks on it', () => {
  const { population, settings } = simulate(
    {
      huiqi: 'scenario/1',
      documents: ['taizhou-matrix-2025'],
      years: '2025..2026',
      population: {
        key: '企业',
        constants: { city: '台州市', industry: 'C3852', foundedIn: 2009, projects: '无' },
        columns: {
          titles: [{ title: { is: 'little-giant' }, on: '认定日', blank: 'none' }],
          received: [{ matter: { is: 'little-giant' }, amount: '金额', on: '到账日', blank: 'none' }],
        },
      },
    },
    [
      ['企业', '认定日', '金额(万元)', '到账日'],
      ['甲', '2026-06-15', '60', '2026-07-05'],
      ['乙', '2026-06-15', '60', '2026-01-05'],
      ['丙', '2026-06-15', '', ''],
    ],
  );
  const rowsOf = (wanted: string): readonly unknown[] =>
    population.remarked.flatMap(({ code, row, count }) => (code === wanted ? [[row, count]] : []));
  expect(rowsOf('receipt-before-due')).toEqual([[3, 1]]);
  expect(settings.map(({ total }) => total.certain.text)).toEqual(['200万元']);
});

describe('assumptions on the same figures', () => {
  const scale = 'years.*.aboveScale';
  const revenue = 'years.*.revenueInTaizhou';
  test.each<[string, object, object, boolean]>([
    ['that say the opposite', { missing: scale, is: true }, { missing: scale, is: false }, true],
    [
      'of one year and of all',
      { missing: revenue, within: { from: '1亿元', to: '2亿元' } },
      { missing: 'years.2026.revenueInTaizhou', is: '30亿元' },
      true,
    ],
    [
      'that have something in common',
      { missing: revenue, within: { from: '1亿元', to: '2亿元' } },
      { missing: revenue, within: { from: '2亿元', to: '3亿元' } },
      false,
    ],
    [
      'of two years',
      { missing: 'years.2025.aboveScale', is: true },
      { missing: 'years.2026.aboveScale', is: false },
      false,
    ],
  ])('%s', (_, one, other, isRefused) => {
    const asked = (): unknown =>
      parseScenario({
        huiqi: 'scenario/1',
        documents: ['taizhou-matrix-2025'],
        years: 2026,
        assumptions: [
          { id: 'one', ...one },
          { id: 'other', ...other },
        ],
      });
    if (isRefused) expect(asked).toThrow(/assumptions\.1/u);
    else expect(asked).not.toThrow();
  });
});

describe('a run in years that no document is for', () => {
  const budget = { cap: '5000万元', per: 'year' };
  const conclusion = (summary: Summary, language: 'zh' | 'en'): string =>
    /(?:一、|1\. ).*?(?=\n(?:二、|2\. ))/su
      .exec(explainSimulation(summary, language))?.[0]
      .replaceAll(/\n\s*/gu, ' ') ?? '';

  test('is no estimate of nought, and keeps no budget', () => {
    const summary = run({ years: '2031..2032', budget });
    expect(summary.documents[0]?.outside).toEqual({ from: '2025-01-01', through: '2029-12-31' });
    expect(conclusion(summary, 'zh')).toBe(
      '一、结论：不适用：2031—2032年不在实施期（2025年1月1日至2029年12月31日）内，没有测算金额',
    );
    expect(conclusion(summary, 'en')).toMatch(/^1\. Conclusion: not applicable in 2031–2032.*nothing was estimated$/u);
  });

  test('is an estimate where what happened within the term is paid after it', () => {
    const population = {
      constants: {
        city: '台州市',
        industry: 'C3852',
        'before.through': 2028,
        'before.everAboveScale': '否',
        titles: '无',
        projects: '无',
        received: '无',
      },
      columns: { 'years.2029.aboveScale': '2029', 'years.2030.aboveScale': '2030' },
    };
    const summary = simulate(
      { huiqi: 'scenario/1', documents: ['taizhou-matrix-2025'], years: 2030, population, budget },
      [
        ['2029', '2030'],
        ['是', '是'],
      ],
    );
    expect(summary.documents[0]?.outside).toBeDefined();
    expect(conclusion(summary, 'zh')).toContain('可确定6万元');
  });
});

describe('a blank cell that stands for none', () => {
  const population = {
    constants: { city: '台州市', industry: 'C3852', projects: '无', received: '无' },
    columns: { titles: [{ title: '称号', on: '日期', blank: 'none' }] },
  };
  const told = (blank: string): string =>
    explainSimulation(
      simulate(
        {
          huiqi: 'scenario/1',
          documents: ['taizhou-matrix-2025'],
          years: 2026,
          population: { ...population, columns: { titles: [{ title: '称号', on: '日期', blank }] } },
        },
        [
          ['称号', '日期'],
          ['', ''],
        ],
      ),
      'zh',
    );

  test('is said beside the rows, and one that is not known is not', () => {
    expect(told('none')).toContain('称号留空按“没有”计');
    expect(told('unknown')).not.toContain('留空');
  });
});

test('what documents remark on titles and receipts of an input is remarked on in its row', () => {
  const { population } = simulate(
    {
      huiqi: 'scenario/1',
      documents: ['taizhou-matrix-2025'],
      years: '2026..2027',
      population: {
        constants: { city: '台州市', projects: '无' },
        columns: {
          titles: [
            { title: { is: 'little-giant' }, on: '小巨人', blank: 'none' },
            { title: { is: 'champion-enterprise' }, on: '单项冠军', blank: 'none' },
          ],
          received: [{ matter: { is: 'little-giant' }, amount: '已领', on: '领取日', blank: 'none' }],
        },
      },
    },
    [
      ['小巨人', '单项冠军', '已领(万元)', '领取日'],
      ['2026-06-15', '', '', ''],
      ['2026-06-15', '', '60', '2026-01-05'],
      ['2026-06-15', '', '60', '2026-08-05'],
      ['', '2026-06-15', '', ''],
    ],
  );
  expect(population.remarked.map(({ code, count, row, column }) => [code, count, row, column])).toEqual([
    ['receipt-before-due', 1, 3, '已领(万元)'],
    ['title-without-level', 1, 5, '单项冠军'],
  ]);
});
