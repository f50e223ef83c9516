import { unchecked } from '../../src/subject/index.js';
import { describe, expect, test } from 'vitest';
import { assessTargets, type AssessTargetsOptions, conflictsOf } from '../../src/assess-targets.js';
import { describeIssue, HuiqiError, type Issue } from '../../src/issue/index.js';
import { outcomeOf } from './support.js';

const issuesOf = (call: () => unknown): readonly Issue[] => {
  try {
    call();
  } catch (error) {
    if (error instanceof HuiqiError) return error.issues;
    throw error;
  }
  return [];
};

const placed = ({ code, place }: Issue): string =>
  `${'path' in place ? place.path : 'option' in place ? place.option : place.file} ${code}`;

const told = (call: () => unknown): readonly string[] => issuesOf(call).map(placed);

const tax = { indicator: 'tax-per-mu', year: 2023, value: 50, unit: '万元/亩' };
const ningbo =
  (observations: unknown, options: AssessTargetsOptions = {}): (() => unknown) =>
  () =>
    assessTargets(unchecked({ city: '宁波市', observations }), options);

describe('an observation', () => {
  test.each<readonly [string, unknown, readonly string[]]>([
    ['with a misspelt field', { ...tax, valeu: 50 }, ['observations.0.valeu field-unknown']],
    [
      'without a value',
      { indicator: 'tax-per-mu', year: 2023, unit: '万元/亩' },
      ['observations.0.value field-required'],
    ],
    ['without a unit', { indicator: 'tax-per-mu', year: 2023, value: 50 }, ['observations.0.unit unit-required']],
    ['with a unit inside its value', { ...tax, value: '50万元/亩' }, ['observations.0.value figure-wanted']],
    ['with an estimate', { ...tax, value: '约50' }, ['observations.0.value figure-wanted']],
    ['with a fraction or a per cent sign', { ...tax, value: '50%' }, ['observations.0.value figure-wanted']],
    ['with a figure without end', { ...tax, value: '9'.repeat(1000) }, ['observations.0.value figure-wanted']],
    ['with a value that is no figure', { ...tax, value: null }, ['observations.0.value figure-wanted']],
    ['of half a year', { ...tax, year: '2023H1' }, ['observations.0.year integer-wanted']],
    ['of an unknown indicator', { ...tax, indicator: 'tax-per-moo' }, ['observations.0.indicator indicator-unknown']],
    [
      'of fewer than none',
      { ...tax, indicator: 'high-tech-enterprises', value: -5, unit: '家' },
      ['observations.0.value observation-below-zero'],
    ],
    ['of a loss where nothing is lost', { ...tax, value: '-0.01' }, ['observations.0.value observation-below-zero']],
    [
      'of half an enterprise',
      { ...tax, indicator: 'high-tech-enterprises', value: '30000.5', unit: '家' },
      ['observations.0.value observation-not-whole'],
    ],
    [
      'of half an enterprise in another unit',
      { ...tax, indicator: 'high-tech-enterprises', value: '3.00005', unit: '万家' },
      ['observations.0.value observation-not-whole'],
    ],
    [
      'of more than the whole',
      { ...tax, indicator: 'digital-transformation-coverage', value: '100.01', unit: '%' },
      ['observations.0.value observation-above-whole'],
    ],
    [
      'of a cut by more than all of it',
      { ...tax, indicator: 'energy-intensity-reduction', value: 150, unit: '%', since: 2020 },
      ['observations.0.value observation-above-whole'],
    ],
    [
      'of a fall by more than all of it',
      { ...tax, indicator: 'labour-productivity-growth', value: -300, unit: '%' },
      ['observations.0.value observation-below-nothing'],
    ],
    [
      'in a unit without end',
      { ...tax, unit: `${'万元/'.repeat(40_000)}亩` },
      ['observations.0.unit observation-unit'],
    ],
    [
      'of a place before the first',
      { ...tax, indicator: 'business-environment-rank', value: 0, unit: '位' },
      ['observations.0.value observation-no-rank'],
    ],
    [
      'of an index with a unit',
      { ...tax, indicator: 'informatization-index', unit: '分' },
      ['observations.0.unit observation-unit-none'],
    ],
    [
      'of a base year that does not come before',
      { ...tax, indicator: 'energy-intensity-reduction', unit: '%', since: 2023 },
      ['observations.0.since since-not-before'],
    ],
    ['of a figure that no city has', { ...tax, value: 1e300 }, ['observations.0.value figure-wanted']],
    ['in another unit', { ...tax, unit: '万元' }, ['observations.0.unit observation-unit']],
    ['with a base year that means nothing', { ...tax, since: 2020 }, ['observations.0.since observation-since']],
    ['with several of these', { ...tax, indicator: 'x', since: 2020, unit: 1 }, ['observations.0.unit text-wanted']],
  ])('%s is refused at its place', (_, observation, wanted) => {
    expect(told(ningbo([observation]))).toEqual(wanted);
  });

  test('may name its indicator by id, title in either language or another name, with any white space around', () => {
    for (const indicator of [
      'high-tech-enterprises',
      '高新技术企业数',
      ' High-tech   enterprises ',
      '高新技术企业数量累计',
    ]) {
      expect(told(ningbo([{ indicator, year: 2023, value: 7000, unit: '家' }]))).toEqual([]);
    }
  });

  test('of a document not asked for is no mistake', () => {
    expect(
      told(ningbo([{ indicator: 'tech-smes', year: 2025, value: 1, unit: '家' }], { document: 'ningbo-plan-2021' })),
    ).toEqual([]);
  });

  test('may be a decimal text or a JSON number, exactly', () => {
    expect(
      outcomeOf({ unit: '亿元', figures: [{ clause: '901-001', value: 0.3 }] }, [['x', 2025, '0.3', '亿元']]).verdict,
    ).toBe('met');
    expect(
      outcomeOf({ unit: '亿元', figures: [{ clause: '901-001', value: 0.3 }] }, [['x', 2025, 0.29, '亿元']]).observed
        ?.value,
    ).toBe('0.29');
  });

  test.each([
    ['a loss of what makes profits', { ...tax, indicator: 'total-profit', value: -3, unit: '亿元' }],
    ['a fall of what grows', { ...tax, indicator: 'industrial-investment-growth', value: -3, unit: '%' }],
    ['half a patent on average', { ...tax, indicator: 'patents-per-10-billion-revenue', value: '10.5', unit: '件' }],
    ['all of a share', { ...tax, indicator: 'digital-transformation-coverage', value: 100, unit: '%' }],
    ['more than another city has', { ...tax, indicator: 'high-tech-enterprises-to-shenzhen', value: 101, unit: '%' }],
    ['a figure in digits of full width', { ...tax, value: '５０．５' }],
  ])('may be %s', (_, observation) => {
    expect(told(ningbo([observation]))).toEqual([]);
  });

  test('of very many that are unknown is refused all the same, and only the first are guessed at', () => {
    const issues = issuesOf(
      ningbo(Array.from({ length: 200 }, (_, index) => ({ ...tax, indicator: `tax-per-m${String(index)}` }))),
    );
    expect(issues.map(({ code }) => code)).toEqual(Array.from({ length: 200 }, () => 'indicator-unknown'));
    const isGuessed = (at: number): boolean =>
      issues[at] !== undefined && describeIssue(issues[at], 'en').includes('Did you mean');
    expect([isGuessed(0), isGuessed(199)]).toEqual([true, false]);
  });

  test('suggests the name that was meant, by its spelling or by a part of it', () => {
    const [byId, byPart] = issuesOf(
      ningbo([
        { ...tax, indicator: 'tax-per-moo' },
        { ...tax, indicator: '亩均税' },
      ]),
    ).map((each) => describeIssue(each, 'en'));
    expect(byId).toContain('Did you mean “tax-per-mu”?');
    // In the language of whoever reads, whichever it was written in.
    expect(byPart).toContain('Did you mean “Tax per mu of above-scale industry”');
    expect(byPart).not.toMatch(/Did you mean “\p{Script=Han}/u);
  });
});

describe('observations', () => {
  test('of one thing that differ are refused, both places named', () => {
    const [found] = issuesOf(ningbo([tax, { ...tax, value: 51 }]));
    expect(found === undefined ? '' : describeIssue(found, 'en')).toBe(
      'Observation 2, value (observations.1.value): got “51万元/亩”; expected a history that agrees with observation 1, value (observations.0.value: 50万元/亩). Both cannot be true: correct one of them. [history-contradiction]',
    );
  });

  test('of one thing under two names and units that differ are refused as well', () => {
    expect(
      told(
        ningbo([
          { indicator: 'refinancing', year: 2025, value: 300, unit: '亿元' },
          { indicator: '上市公司年再融资额', year: 2025, value: 3000001, unit: '万元' },
        ]),
      ),
    ).toEqual(['observations.1.value history-contradiction']);
  });

  test('of one thing that agree are one', () => {
    expect(told(ningbo([tax, { ...tax, unit: '元/亩', value: 500000 }]))).toEqual([]);
  });

  test('of a change against two base years are two things', () => {
    const change = { indicator: 'energy-intensity-reduction', year: 2023, unit: '%' };
    expect(
      told(
        ningbo([
          { ...change, value: 10, since: 2020 },
          { ...change, value: 25, since: 2015 },
        ]),
      ),
    ).toEqual([]);
  });

  test('of what is added since the plan began cannot fall inside it', () => {
    const added = { indicator: 'listed-manufacturers-added', unit: '家' };
    expect(
      told(
        ningbo([
          { ...added, year: 2022, value: 30 },
          { ...added, year: 2023, value: 29 },
        ]),
      ),
    ).toEqual(['observations.1.value history-contradiction']);
    expect(
      told(
        ningbo([
          { ...added, year: 2020, value: 30 },
          { ...added, year: 2021, value: 29 },
        ]),
      ),
    ).toEqual([]);
  });

  test('are told all their mistakes at once, wherever they are', () => {
    expect(
      told(
        ningbo(
          [
            { ...tax, unit: '家' },
            { ...tax, indicator: 'nothing-at-all' },
          ],
          { indicators: ['neither' as never] },
        ),
      ),
    ).toEqual([
      'observations.0.unit observation-unit',
      'observations.1.indicator indicator-unknown',
      'indicator indicator-unknown',
    ]);
  });

  test('left out are unknown, and an empty list changes nothing about that', () => {
    expect(assessTargets({ city: '台州市' })).toEqual(assessTargets({ city: '台州市', observations: [] }));
  });
});

describe('a call', () => {
  test('needs a city that has documents', () => {
    expect(told(() => assessTargets(unchecked({})))).toEqual(['city field-required']);
    expect(told(() => assessTargets({ city: '杭州市' }))).toEqual(['city choice-wanted']);
    expect(told(() => assessTargets(unchecked([])))).toEqual([' object-wanted']);
  });

  test('needs a document of that city, and a year that is one', () => {
    expect(told(() => assessTargets({ city: '台州市' }, { document: 'ningbo-plan-2021', year: 20.5 }))).toEqual([
      'document choice-wanted',
      'year programme-year-wanted',
    ]);
  });

  test('knows its readings', () => {
    // @ts-expect-error a misspelt reading does not compile
    expect(told(ningbo([], { readings: { breakthru: 'inclusive' } }))).toEqual(['reading breakthru reading-unknown']);
    // @ts-expect-error nor does a misspelt option of one
    expect(told(ningbo([], { readings: { breakthrough: 'incl' } }))).toEqual([
      'reading breakthrough reading-option-unknown',
    ]);
  });

  test('tells the readings away from their defaults, and no others', () => {
    expect(
      assessTargets(
        { city: '宁波市' },
        { readings: { breakthrough: 'inclusive', precedence: 'later-and-higher-first' } },
      ).readings,
    ).toEqual({ breakthrough: 'inclusive' });
  });

  test('for one document tells of that one alone', () => {
    const { documents, targets } = assessTargets({ city: '宁波市' }, { document: 'ningbo-four-ups-2021' });
    expect(documents.map(({ document }) => document)).toEqual(['ningbo-four-ups-2021']);
    expect([...new Set(targets.map(({ document }) => document))]).toEqual(['ningbo-four-ups-2021']);
  });

  test('tells of every target and quota once, and of nothing else', () => {
    const { targets, counts } = assessTargets({ city: '宁波市' });
    const clauses = targets.map(({ clauses: [clause] }) => clause);
    expect(new Set(clauses).size).toBe(clauses.length);
    expect(Object.values(counts).reduce((sum, each) => sum + each, 0)).toBe(targets.length);
    expect(targets.length).toBeGreaterThan(230);
  });

  test('for conflicts needs a known indicator, a year and, where several cities have it, a city', () => {
    expect(told(() => conflictsOf('no-such-thing' as never, { year: 2025 }))).toEqual(['indicator indicator-unknown']);
    expect(told(() => conflictsOf('tax-per-mu', { year: 20 }))).toEqual(['year programme-year-wanted']);
    expect(told(() => conflictsOf('national-champions', { year: 2025 }))).toEqual(['city choice-wanted']);
    expect(told(() => conflictsOf('tax-per-mu', { year: 2025, city: '宁波' }))).toEqual(['city choice-wanted']);
    expect(told(() => conflictsOf('tax-per-mu', { year: 2025, city: '台州市' }))).toEqual([
      'indicator indicator-unknown',
    ]);
    expect(conflictsOf('national-champions', { year: 2029, city: '台州市' }).city).toBe('台州市');
    expect(conflictsOf('tax-per-mu', { year: 2025 }).city).toBe('宁波市');
  });
});
