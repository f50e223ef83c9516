import { unchecked } from '../src/subject/index.js';
import { describe, expect, it, test } from 'vitest';
import { classifyTier, type ClassifyOptions, tierMovements } from '../src/index.js';

/**
 * Movements worked out by hand from 绍政办发〔2021〕25号 三 and 五（三） and from 宁波“四上” 三（一）1. A programme
 * year looks at the year before it: the revenue of 2021 decides 2022.
 */

type Figures = Readonly<Record<number, string>>;
type Row = readonly [
  sentence: string,
  input: object,
  years: readonly [from: number, through: number],
  moves: readonly string[],
  options?: Omit<ClassifyOptions, 'year'>,
];

const years = (revenue: Figures, marketValue: Figures = {}): object =>
  Object.fromEntries(
    [...new Set([...Object.keys(revenue), ...Object.keys(marketValue)])].map((year) => {
      const [sum, value] = [revenue[Number(year)], marketValue[Number(year)]];
      return [
        year,
        { ...(sum === undefined ? {} : { revenue: sum }), ...(value === undefined ? {} : { marketValue: value }) },
      ];
    }),
  );

const held = (...titles: readonly (readonly [title: string, on: string])[]): object => ({
  titles: titles.map(([title, on]) => ({ title, on })),
});

/** Nothing judged in its favour, no title, no figure. */
const plain = {
  city: '绍兴市',
  industry: 'C3852',
  titles: [],
  judgements: {
    qualityAdvantage: 'none',
    scaleAndGrowthPotential: false,
    industryHead: false,
    keepsGrowing: false,
    qualityListed: false,
  },
};
const judged = (judgements: object): object => ({ judgements: { ...plain.judgements, ...judgements } });

const giant = { ...plain, ...held(['little-giant', '2020-07-01']) };
const head = { ...plain, ...judged({ industryHead: true, keepsGrowing: true }) };
const listed = { ...plain, ...held(['listed', '2015-07-01']), ...judged({ qualityListed: true }) };
const small = years({ 2020: '1亿元', 2021: '1亿元', 2022: '1亿元', 2023: '1亿元' });
const ningbo = { city: '宁波市', industry: 'C3670' };
const four = { document: 'ningbo-four-ups-2021' } as const;

/** Each move as `year from→to movement: what did it`. */
const table: readonly Row[] = [
  // By revenue, across the line of 5亿元 (002-034 to 002-036, 002-046 to 002-048)
  [
    'revenue grows over 5亿元: rises',
    { ...giant, years: years({ 2021: '4亿元', 2022: '5.2亿元' }) },
    [2022, 2023],
    ['2023 accelerate→sprint rises: sprint little-giant-above'],
  ],
  [
    'revenue drops to exactly 5亿元: falls',
    { ...giant, years: years({ 2021: '6亿元', 2022: '5亿元' }) },
    [2022, 2023],
    ['2023 sprint→accelerate falls: sprint little-giant-above'],
  ],
  [
    'revenue drops by one 分, from just above the line to it: falls',
    { ...giant, years: years({ 2021: '500000000.01元', 2022: '5亿元' }) },
    [2022, 2023],
    ['2023 sprint→accelerate falls: sprint little-giant-above'],
  ],
  [
    'revenue reaches exactly 5亿元: stays',
    { ...giant, years: years({ 2021: '4亿元', 2022: '5亿元' }) },
    [2022, 2023],
    ['2023 accelerate→accelerate stays'],
  ],
  [
    'revenue grows above the line: stays',
    { ...giant, years: years({ 2021: '6亿元', 2022: '60亿元' }) },
    [2022, 2023],
    ['2023 sprint→sprint stays'],
  ],
  [
    'revenue drops to nothing: falls and no further',
    { ...giant, years: years({ 2021: '6亿元', 2022: '0元', 2023: '0元' }) },
    [2022, 2024],
    ['2023 sprint→accelerate falls: sprint little-giant-above', '2024 accelerate→accelerate stays'],
  ],
  [
    'up, down and up again',
    { ...giant, years: years({ 2020: '4亿元', 2021: '6亿元', 2022: '5亿元', 2023: '7亿元' }) },
    [2021, 2024],
    [
      '2022 accelerate→sprint rises: sprint little-giant-above',
      '2023 sprint→accelerate falls: sprint little-giant-above',
      '2024 accelerate→sprint rises: sprint little-giant-above',
    ],
  ],
  [
    'three titles rise together, in the order of the clause',
    {
      ...plain,
      ...held(['hidden-champion', '2018-07-01'], ['little-giant', '2020-07-01'], ['champion-product', '2020-07-01']),
      years: years({ 2021: '5亿元', 2022: '5.01亿元' }),
    },
    [2022, 2023],
    ['2023 accelerate→sprint rises: sprint champion-above, sprint little-giant-above, sprint hidden-champion-above'],
  ],
  [
    'revenue drops, but an eagle stays',
    {
      ...plain,
      ...held(['little-giant', '2020-07-01'], ['eagle', '2021-07-01']),
      years: years({ 2021: '6亿元', 2022: '3亿元' }),
    },
    [2022, 2023],
    ['2023 sprint→sprint stays'],
  ],
  [
    'revenue drops, and a new eagle stays in another way',
    {
      ...plain,
      ...held(['little-giant', '2020-07-01'], ['eagle', '2023-07-01']),
      years: years({ 2021: '6亿元', 2022: '3亿元' }),
    },
    [2022, 2023],
    ['2023 sprint→sprint stays'],
  ],

  // By titles (002-037 to 002-042, 002-045, 002-049)
  [
    'a first title: enters',
    { ...plain, ...held(['little-giant', '2023-12-31']), years: years({ 2021: '4亿元', 2022: '4亿元' }) },
    [2022, 2023],
    ['2023 none→accelerate enters: accelerate little-giant-within'],
  ],
  [
    'a first title above the line: enters at the top',
    { ...plain, ...held(['little-giant', '2023-01-01']), years: years({ 2021: '6亿元', 2022: '6亿元' }) },
    [2022, 2023],
    ['2023 none→sprint enters: sprint little-giant-above'],
  ],
  [
    'two titles in one year: enters by both',
    {
      ...plain,
      ...held(['listing-filed', '2023-02-01'], ['champion-candidate', '2023-03-01']),
      years: years({ 2021: '6亿元', 2022: '6亿元' }),
    },
    [2022, 2023],
    ['2023 none→accelerate enters: accelerate champion-candidate, accelerate listing-filed'],
  ],
  [
    'from the reserve list to the filing to another chain of titles: rises twice',
    {
      ...plain,
      ...held(['listing-reserve', '2021-03-01'], ['listing-filed', '2022-03-01'], ['chain-leader', '2023-03-01']),
      years: small,
    },
    [2020, 2024],
    [
      '2021 none→start enters: start listing-reserve',
      '2022 start→accelerate rises: accelerate listing-filed',
      '2023 accelerate→sprint rises: sprint chain-leader',
      '2024 sprint→sprint stays',
    ],
  ],
  [
    'a second title of the same class: stays',
    {
      ...plain,
      ...held(['champion-candidate', '2021-07-01'], ['fangshui-yangyu', '2023-07-01']),
      years: years({ 2021: '1亿元', 2022: '1亿元' }),
    },
    [2022, 2023],
    ['2023 accelerate→accelerate stays'],
  ],
  [
    'a title of a lower class: stays',
    {
      ...plain,
      ...held(['eagle', '2021-07-01'], ['champion-candidate', '2023-07-01']),
      years: years({ 2021: '1亿元', 2022: '1亿元' }),
    },
    [2022, 2023],
    ['2023 sprint→sprint stays'],
  ],
  [
    'a rise names only what is new',
    {
      ...plain,
      ...held(
        ['listing-reserve', '2019-07-01'],
        ['high-tech-candidate', '2023-03-01'],
        ['innovation-leader', '2023-07-01'],
      ),
      years: small,
    },
    [2022, 2023],
    ['2023 start→sprint rises: sprint innovation-leader'],
  ],

  // By figures that were above and no longer are (002-043, 002-051)
  [
    'the head of an industry drops to 100亿元: leaves',
    { ...head, years: years({ 2021: '120亿元', 2022: '100亿元' }) },
    [2022, 2023],
    ['2023 sprint→none leaves: sprint industry-head'],
  ],
  [
    'the head of an industry grows over 100亿元: enters',
    { ...head, years: years({ 2021: '100亿元', 2022: '100.01亿元' }) },
    [2022, 2023],
    ['2023 none→sprint enters: sprint industry-head'],
  ],
  [
    'the head of an industry drops to 100亿元, with potential: falls to the lowest',
    {
      ...plain,
      ...judged({ industryHead: true, keepsGrowing: true, scaleAndGrowthPotential: true }),
      years: years({ 2021: '120亿元', 2022: '100亿元' }),
    },
    [2022, 2023],
    ['2023 sprint→start falls: sprint industry-head'],
  ],
  [
    'the head of an industry drops to 100亿元, with a title above 5亿元: stays',
    { ...head, ...held(['little-giant', '2020-07-01']), years: years({ 2021: '120亿元', 2022: '100亿元' }) },
    [2022, 2023],
    ['2023 sprint→sprint stays'],
  ],
  [
    'the head of an industry and little giant drops to 5亿元: falls by both',
    { ...head, ...held(['little-giant', '2020-07-01']), years: years({ 2021: '120亿元', 2022: '5亿元' }) },
    [2022, 2023],
    ['2023 sprint→accelerate falls: sprint industry-head, sprint little-giant-above'],
  ],
  [
    'growth was not judged, and stops: leaves though revenue holds',
    {
      ...plain,
      ...judged({ industryHead: true, keepsGrowing: undefined }),
      years: years({ 2020: '110亿元', 2021: '120亿元', 2022: '120亿元' }),
    },
    [2022, 2023],
    ['2023 sprint→none leaves: sprint industry-head'],
  ],
  [
    'market value drops to 100亿元: leaves',
    { ...listed, years: years({ 2021: '30亿元', 2022: '30亿元' }, { 2021: '130亿元', 2022: '100亿元' }) },
    [2022, 2023],
    ['2023 sprint→none leaves: sprint listed-over-10-billion'],
  ],
  [
    'market value drops to 100亿元, this year’s value asked: leaves a year earlier',
    {
      ...listed,
      years: years(
        { 2020: '30亿元', 2021: '30亿元', 2022: '30亿元' },
        { 2021: '130亿元', 2022: '100亿元', 2023: '100亿元' },
      ),
    },
    [2021, 2023],
    ['2022 sprint→none leaves: sprint listed-over-10-billion', '2023 none→none stays'],
    { readings: { valuation: 'programme-year' } },
  ],

  // What is not settled
  [
    'a year not told: unknown before and after',
    { ...giant, years: years({ 2021: '4亿元', 2023: '6亿元' }) },
    [2022, 2024],
    ['2023 accelerate→unknown unknown', '2024 unknown→sprint unknown'],
  ],
  [
    'two years not told: unknown between them too',
    { ...giant, years: years({ 2021: '4亿元' }) },
    [2022, 2024],
    ['2023 accelerate→unknown unknown', '2024 unknown→unknown unknown'],
  ],
  [
    'from nothing to one of two: unknown, though it surely entered',
    { ...plain, ...held(['little-giant', '2023-07-01']), years: years({ 2021: '4亿元' }) },
    [2022, 2023],
    ['2023 none→unknown unknown'],
  ],
  [
    'a year not told that no criterion asks for: stays',
    { ...plain, ...held(['eagle', '2020-07-01']), years: {} },
    [2022, 2024],
    ['2023 sprint→sprint stays', '2024 sprint→sprint stays'],
  ],
  [
    'titles not told: unknown',
    { city: '绍兴市', industry: 'C3852', judgements: plain.judgements, years: years({ 2021: '4亿元', 2022: '4亿元' }) },
    [2022, 2023],
    ['2023 unknown→unknown unknown'],
  ],
  [
    'titles not told, taken as none',
    { city: '绍兴市', industry: 'C3852', judgements: plain.judgements, years: years({ 2021: '4亿元', 2022: '4亿元' }) },
    [2022, 2023],
    ['2023 none→none stays'],
    { assumeNone: ['titles'] },
  ],

  // When and where the plan is (002-001, 002-005)
  [
    'the plan begins: enters by what it has long been',
    { ...plain, ...held(['eagle', '2015-07-01']), years: years({ 2019: '1亿元', 2020: '1亿元' }) },
    [2019, 2021],
    ['2020 none→none stays', '2021 none→sprint enters: sprint eagle'],
  ],
  [
    'another city: nothing moves',
    { ...giant, city: '台州市', years: years({ 2021: '4亿元', 2022: '6亿元' }) },
    [2022, 2023],
    ['2023 none→none stays'],
  ],
  ['one year alone: nothing to compare', { ...giant, years: years({ 2021: '4亿元' }) }, [2022, 2022], []],

  // Readings (002-031, 002-035)
  [
    'recognised as high-tech: by default no way in',
    { ...plain, ...held(['high-tech', '2023-11-01']), years: years({ 2021: '1亿元', 2022: '1亿元' }) },
    [2022, 2023],
    ['2023 none→none stays'],
  ],
  [
    'recognised as high-tech, the other reading: enters',
    { ...plain, ...held(['high-tech', '2023-11-01']), years: years({ 2021: '1亿元', 2022: '1亿元' }) },
    [2022, 2023],
    ['2023 none→start enters: start high-tech-candidate'],
    { readings: { 'high-tech-cultivation': 'recognised-too' } },
  ],
  [
    'revenue grows over 5亿元, the line for the champions only: rises all the same',
    { ...giant, years: years({ 2021: '4亿元', 2022: '6亿元' }) },
    [2022, 2023],
    ['2023 accelerate→sprint rises: sprint little-giant-above'],
    { readings: { 'title-revenue': 'first-only' } },
  ],

  // The bands of Ningbo (000-009 to 000-012)
  [
    'through the bands and out again',
    { ...ningbo, years: years({ 2020: '49亿元', 2021: '50亿元', 2022: '100亿元', 2023: '99亿元', 2024: '49亿元' }) },
    [2021, 2025],
    [
      '2022 none→band-5-billion enters: band-5-billion revenue-reaches',
      '2023 band-5-billion→band-10-billion rises: band-10-billion revenue-reaches',
      '2024 band-10-billion→band-5-billion falls: band-10-billion revenue-reaches',
      '2025 band-5-billion→none leaves: band-5-billion revenue-reaches',
    ],
    four,
  ],
  [
    'over two bands at once',
    { ...ningbo, years: years({ 2021: '60亿元', 2022: '600亿元' }) },
    [2022, 2023],
    ['2023 band-5-billion→band-50-billion rises: band-50-billion revenue-reaches'],
    four,
  ],
  [
    'in at the top, and down over two bands',
    { ...ningbo, years: years({ 2020: '10亿元', 2021: '1000亿元', 2022: '100亿元' }) },
    [2021, 2023],
    [
      '2022 none→band-100-billion enters: band-100-billion revenue-reaches',
      '2023 band-100-billion→band-10-billion falls: band-100-billion revenue-reaches',
    ],
    four,
  ],
  [
    'within a band',
    { ...ningbo, years: years({ 2021: '100亿元', 2022: '499亿元' }) },
    [2022, 2023],
    ['2023 band-10-billion→band-10-billion stays'],
    four,
  ],
  [
    'this year’s revenue asked: a year earlier',
    { ...ningbo, years: years({ 2021: '10亿元', 2022: '50亿元', 2023: '50亿元' }) },
    [2021, 2023],
    ['2022 none→band-5-billion enters: band-5-billion revenue-reaches', '2023 band-5-billion→band-5-billion stays'],
    { ...four, readings: { 'revenue-year': 'programme-year' } },
  ],
  [
    'the plan ends: leaves',
    { ...ningbo, years: years({ 2024: '60亿元', 2025: '60亿元' }) },
    [2025, 2026],
    ['2026 band-5-billion→none leaves: band-5-billion revenue-reaches'],
    four,
  ],
];

describe('movements through the libraries', () => {
  it.each(table.map(([sentence, ...row]) => [sentence, row] as const))(
    '%s',
    (_, [input, [from, through], moves, options]) => {
      const found = tierMovements(unchecked(input), { ...options, from, through }).map(
        ({ year, from: before, to, movement, by }) => {
          const causes = by.map(({ tier, criterion }) => `${tier} ${criterion}`).join(', ');
          return `${String(year)} ${before}→${to} ${movement}${causes === '' ? '' : `: ${causes}`}`;
        },
      );
      expect(found).toEqual(moves);
    },
  );

  test('are told with the criterion’s own words and clause', () => {
    const [move] = tierMovements(unchecked({ ...giant, years: years({ 2021: '6亿元', 2022: '5亿元' }) }), {
      from: 2022,
      through: 2023,
    });
    expect(move?.by).toEqual([
      {
        tier: 'sprint',
        criterion: 'little-giant-above',
        clauses: ['002-047'],
        places: ['三（三）'],
        title: {
          zh: '国家专精特新“小巨人”，上年度营业收入超过5亿元',
          en: 'national “Little Giant”, revenue last year above CNY 500 million',
        },
      },
    ]);
  });

  test('leave a class that may still be one of two to the classes themselves', () => {
    const input = { ...plain, ...held(['little-giant', '2023-07-01']), years: years({ 2021: '4亿元' }) };
    expect([
      classifyTier(unchecked(input), { year: 2022 }).possible,
      classifyTier(unchecked(input), { year: 2023 }).possible,
    ]).toEqual([['none'], ['sprint', 'accelerate']]);
  });

  test.each([
    ['backwards', 2023, 2022, /period-wanted/u],
    ['for longer than a life', 1950, 2950, /period-wanted/u],
    ['not by whole years', 2022.5, 2023, /programme-year-wanted/u],
    ['to no year', 2022, Number.NaN, /programme-year-wanted/u],
    ['without end', 2022, Number.POSITIVE_INFINITY, /programme-year-wanted/u],
  ])('cannot be asked for %s', (_, from, through, problem) => {
    expect(() => tierMovements(unchecked(giant), { from, through })).toThrow(problem);
  });

  test('cannot be asked for a year outside the calendar', () => {
    expect(() => tierMovements(unchecked(giant), { from: 1900, through: 1901 })).toThrow(/programme-year-wanted/u);
  });

  test('are refused with every problem of the input', () => {
    expect(() =>
      tierMovements(unchecked({ city: '绍兴', years: { 2021: { revenue: 5 } } }), { from: 2022, through: 2023 }),
    ).toThrow(/city-full-name[\s\S]*money-bare-number/u);
  });
});
