import { unchecked } from '../src/subject/index.js';
import { describe, expect, expectTypeOf, test } from 'vitest';
import {
  checkLimits,
  type CheckOptions,
  describeIssue,
  evaluate,
  HuiqiError,
  type Issue,
  type Language,
  type LimitOutcome,
  type PlaceKind,
} from '../src/index.js';

const renewal = { document: 'ningbo-renewal-2021', subject: 'site', year: 2022 } as const;
const plan = { document: 'ningbo-plan-2021', year: 2022 } as const;

const city = '宁波市';

const site = {
  city,
  stage: 'existing',
  insideControlLine: true,
  safe: true,
  lawfullyApproved: true,
  area: '100亩',
  ancillaryArea: '9000平方米',
};

const named = (limits: readonly LimitOutcome[], slug: string): LimitOutcome => {
  const found = limits.find(({ rule }) => rule.endsWith(`/${slug}`));
  if (found === undefined) throw new Error(`no limit ${slug} among ${limits.map(({ rule }) => rule).join(', ')}`);
  return found;
};

describe('checking the limits of a place', () => {
  test('answers whether each applies and holds, the figure set, the figure measured, the room and its force', () => {
    expect(named(checkLimits(unchecked(site), renewal), 'ancillary-land-share')).toMatchObject({
      rule: 'ningbo-renewal-2021/ancillary-land-share',
      applies: 'yes',
      holds: 'yes',
      limit: '15%',
      actual: '13.5%',
      headroom: ['1.5亩', '1000平方米'],
      force: 'must',
      missing: [],
      dependsOn: [],
    });
  });

  const kinds: readonly (readonly [
    document: 'ningbo-renewal-2021' | 'ningbo-plan-2021',
    subject: PlaceKind,
    slugs: readonly string[],
  ])[] = [
    [
      'ningbo-renewal-2021',
      'site',
      ['ancillary-floor-share', 'ancillary-land-share', 'plot-ratio', 'works-on-replanned-land'],
    ],
    ['ningbo-renewal-2021', 'district', ['excellent-district-land']],
    ['ningbo-renewal-2021', 'city', ['landing-rate', 'manufacturing-projects-share', 'standard-land-share']],
    ['ningbo-plan-2021', 'site', ['industry-control-values', 'no-separate-land']],
    ['ningbo-plan-2021', 'park', ['leading-industries', 'small-enterprise-share']],
    ['ningbo-plan-2021', 'district', ['leading-industries']],
    [
      'ningbo-plan-2021',
      'city',
      [
        'clean-production-share',
        'guarantee-company-capital',
        'industrial-land-floor',
        'industrial-land-share',
        'industrial-quota-share',
        'loan-risk-pool',
      ],
    ],
  ];

  test.each(kinds)('%s answers for a %s with its limits and no others', (document, subject, slugs) => {
    const rules = checkLimits({ city }, { document, subject, year: 2022 }).map(({ rule }) => rule);
    expect([...rules].sort()).toEqual(slugs.map((slug) => `${document}/${slug}`));
  });

  test('says what a document does answer that sets no limit for such a place', () => {
    const renewalOfPark = { document: 'ningbo-renewal-2021', subject: 'park', year: 2022 } as const;
    // @ts-expect-error the document sets none for a park
    expect(() => checkLimits({ city }, renewalOfPark)).toThrow(/document-silent/u);
  });

  test('is what the whole evaluation says of limits', () => {
    expect(JSON.stringify(checkLimits(unchecked(site), renewal))).toBe(
      JSON.stringify(evaluate(unchecked(site), renewal).limits),
    );
  });

  const forces: readonly (readonly [
    slug: string,
    document: 'ningbo-renewal-2021' | 'ningbo-plan-2021',
    subject: PlaceKind,
    force: LimitOutcome['force'],
  ])[] = [
    ['ancillary-land-share', 'ningbo-renewal-2021', 'site', 'must'],
    ['plot-ratio', 'ningbo-renewal-2021', 'site', 'in-principle'],
    ['works-on-replanned-land', 'ningbo-renewal-2021', 'site', 'may'],
    ['no-separate-land', 'ningbo-plan-2021', 'site', 'must'],
    ['leading-industries', 'ningbo-plan-2021', 'district', 'in-principle'],
    ['industrial-land-share', 'ningbo-plan-2021', 'city', 'aspirational'],
    ['industrial-land-floor', 'ningbo-plan-2021', 'city', 'aspirational'],
    ['industrial-quota-share', 'ningbo-plan-2021', 'city', 'must'],
    ['guarantee-company-capital', 'ningbo-plan-2021', 'city', 'aspirational'],
  ];

  test.each(forces)('%s of %s, for a %s, binds as the text says: %s', (slug, document, subject, force) => {
    expect(named(checkLimits({ city }, { document, subject, year: 2022 }), slug).force).toBe(force);
  });

  test('a permission says what it says in both languages', () => {
    const { says } = named(checkLimits({ city }, { ...plan, subject: 'site' }), 'no-separate-land');
    expect([says?.zh, says?.en]).toEqual([expect.stringMatching(/\p{Script=Han}/u), expect.stringMatching(/[a-z]/u)]);
  });

  test.each([
    ['industrial-land-share', 'city', { city, constructionLand: '1600平方公里', industrialLand: '512平方公里' }],
    ['industry-control-values', 'site', { city, stage: 'new' }],
  ] as const)('%s cannot be decided, and says why in both languages', (slug, subject, input) => {
    const { applies, holds, reason, missing } = named(checkLimits(input, { ...plan, subject }), slug);
    expect({ applies, holds, missing }).toEqual({ applies: 'yes', holds: 'unknown', missing: [] });
    expect([reason?.zh, reason?.en]).toEqual([
      expect.stringMatching(/\p{Script=Han}/u),
      expect.stringMatching(/[a-z]/u),
    ]);
  });

  test('what is decided or only not told needs no such reason', () => {
    for (const input of [site, { city }])
      for (const { reason } of checkLimits(unchecked(input), renewal)) expect(reason).toBeUndefined();
  });

  test('an area that had to be shortened says so', () => {
    const options = { ...plan, subject: 'city' } as const;
    expect(
      named(checkLimits({ city, industrialLand: '529.99平方公里' }, options), 'industrial-land-floor').actual,
    ).toBe('529.99平方公里');
    expect(
      named(checkLimits({ city, industrialLand: '794999.99亩' }, options), 'industrial-land-floor').actual,
    ).toMatch(/^≈/u);
  });

  test('what is missing is asked in both languages, and no money hangs on it', () => {
    const { missing } = named(checkLimits({ city }, renewal), 'ancillary-land-share');
    expect(missing.map(({ path }) => path)).toEqual([
      'ancillaryArea',
      'area',
      'insideControlLine',
      'lawfullyApproved',
      'rating',
      'safe',
      'stage',
    ]);
    for (const { asked, worthUpTo } of missing) {
      expect(asked.zh).toMatch(/\p{Script=Han}.*？$/u);
      expect(asked.en).toMatch(/^[A-Z].*\?$/u);
      expect(worthUpTo).toBe('0元');
    }
  });

  test('a reading is chosen by name', () => {
    const small = { ...site, area: '49.99亩', ancillaryArea: '7亩' };
    const under = (option: 'outside-only' | 'both'): LimitOutcome =>
      named(checkLimits(unchecked(small), { ...renewal, readings: { 'fifty-mu': option } }), 'ancillary-land-share');
    expect([under('outside-only').applies, under('both').applies]).toEqual(['yes', 'no']);
    expect([under('outside-only').dependsOn, under('both').dependsOn]).toEqual([['fifty-mu'], ['fifty-mu']]);
  });

  test('a reform changes a figure', () => {
    const reforms = [{ rule: 'ancillary-land-share', part: 'parameters.cap', from: '15%', to: '13%' }] as const;
    expect(named(checkLimits(unchecked(site), { ...renewal, reforms }), 'ancillary-land-share')).toMatchObject({
      holds: 'no',
      limit: '13%',
      headroom: ['-0.5亩', '-333.34平方米'],
    });
  });

  test('the period can be moved', () => {
    const old = { ...renewal, year: 2015 };
    expect(named(checkLimits(unchecked(site), old), 'ancillary-land-share').applies).toBe('no');
    expect(
      named(checkLimits(unchecked(site), { ...old, asIfInForce: '2011..2015' }), 'ancillary-land-share').applies,
    ).toBe('yes');
  });

  test('the input is only read', () => {
    const frozen = Object.freeze({ ...site });
    expect(checkLimits(unchecked(frozen), Object.freeze(renewal))).toHaveLength(4);
    expect(frozen).toEqual(site);
  });

  test('the kind of place is part of the type, and so are the readings of the document', () => {
    expectTypeOf<CheckOptions['subject']>().toEqualTypeOf<'site' | 'park' | 'district' | 'city'>();
    expectTypeOf<typeof plan & { readonly subject: 'enterprise' }>().not.toExtend<CheckOptions>();
    expectTypeOf<typeof plan>().not.toExtend<CheckOptions>();
    expectTypeOf<NonNullable<CheckOptions<'ningbo-plan-2021'>['readings']>>().toHaveProperty('industry-quota');
    expectTypeOf<NonNullable<CheckOptions<'ningbo-plan-2021'>['readings']>>().not.toHaveProperty('fifty-mu');
  });
});

const problemsOf = (input: unknown, options: unknown): readonly Issue[] => {
  try {
    checkLimits(unchecked(input), options as CheckOptions);
  } catch (error) {
    if (error instanceof HuiqiError) return error.issues;
    throw error;
  }
  return [];
};

const said = (input: unknown, options: unknown, language: Language): readonly string[] =>
  problemsOf(input, options).map((issue) => describeIssue(issue, language));

const wrong: readonly (readonly [
  sentence: string,
  input: unknown,
  options: unknown,
  zh: readonly string[],
  en: readonly string[],
])[] = [
  [
    'an area as a number',
    { city, area: 60 },
    renewal,
    [
      '项目用地面积（area）：填的是60，应填带单位的面积，如“60亩”、“50000平方米”。请加引号并写明单位：1亩合2000/3平方米。 [area-bare-number]',
    ],
    [
      'Land area of the project (area): got 60; expected an area as text with its unit, such as “60亩” or “50000平方米”. Put it in quotes with its unit: 1 亩 is 2000/3 平方米. [area-bare-number]',
    ],
  ],
  [
    'a part larger than its whole',
    { city, area: '10亩', ancillaryArea: '1公顷' },
    renewal,
    [
      '行政办公及生活服务设施用地面积（ancillaryArea）：填的是“1公顷”，应填不大于项目用地面积（area：10亩）的值。部分不能大于整体，请改正其中一处。 [part-exceeds-whole]',
    ],
    [
      'Land area of offices and living facilities (ancillaryArea): got “1公顷”; expected a value of at most land area of the project (area: 10亩). A part cannot exceed its whole: correct one of them. [part-exceeds-whole]',
    ],
  ],
  [
    'a misspelt rating',
    { city, rating: 'b' },
    renewal,
    [
      '亩均效益评价档次（rating）：填的是“b”，应填下列之一：A（A档）、B（B档）、C（C档）、D（D档）。是否指“B”（B档）？请从中选一个。 [choice-wanted]',
    ],
    [
      'Rating of output per mu (rating): got “b”; expected one of: A, B, C, D. Did you mean “B”? Choose one of them. [choice-wanted]',
    ],
  ],
  [
    'a city not in full',
    { city: '宁波' },
    renewal,
    [
      '设区市（city）：填的是“宁波”，应填城市全称，如“台州市”。是否指“宁波市”？请写设区市全称；县级市写在县（市、区）一栏（district）。 [city-full-name]',
    ],
    [
      'Prefecture-level city (city): got “宁波”; expected the name of a city, such as “Ningbo” or “台州市”. Did you mean “宁波市”? Write the prefecture-level city in full; a county-level city belongs in district. [city-full-name]',
    ],
  ],
  [
    'a kind of place that is none',
    { city },
    { ...renewal, subject: 'sites' },
    ['subject：填的是“sites”，应填下列之一：site、park、district、city。是否指“site”？请从中选一个。 [choice-wanted]'],
    [
      'subject: got “sites”; expected one of: site, park, district, city. Did you mean “site”? Choose one of them. [choice-wanted]',
    ],
  ],
  [
    'a year that is none',
    { city },
    { ...renewal, year: 2022.5 },
    ['year：填的是2022.5，应填1949至2999的年份（数字）。请写要测算的年度，如2026。 [programme-year-wanted]'],
    [
      'year: got 2022.5; expected a year from 1949 to 2999, as a number. Give the programme year, such as 2026. [programme-year-wanted]',
    ],
  ],
  [
    'a misspelt option of a reading',
    { city },
    { ...renewal, readings: { 'fifty-mu': 'bot' } },
    [
      'reading fifty-mu：填的是“bot”，应填下列选项之一：outside-only、both。是否指“both”？请从中选一个。 [reading-option-unknown]',
    ],
    [
      'reading fifty-mu: got “bot”; expected one of these options: outside-only, both. Did you mean “both”? Choose one of them. [reading-option-unknown]',
    ],
  ],
  [
    'a period that is none',
    { city },
    { ...renewal, asIfInForce: '2021' },
    [
      'asIfInForce：填的是“2021”，应填起止两端，如“2013-01-01..2021-12-31”或“2013..2021”。请写两个日期或年份，先起后止。 [period-wanted]',
    ],
    [
      'asIfInForce: got “2021”; expected FROM..THROUGH, such as 2013-01-01..2021-12-31 or 2013..2021. Write two days or years, the earlier first. [period-wanted]',
    ],
  ],
];

describe('what cannot be checked', () => {
  test.each(wrong)('%s is told in both languages', (_, input, options, zh, en) => {
    expect(said(input, options, 'zh')).toEqual(zh);
    expect(said(input, options, 'en')).toEqual(en);
  });

  test('a misspelt document comes with those there are and the one that was meant', () => {
    const options = { ...renewal, document: 'ningbo-renewal-2012' };
    expect(said({ city }, options, 'zh')).toEqual([
      expect.stringMatching(
        /^document：填的是“ningbo-renewal-2012”.*taizhou-matrix-2025.*是否指“ningbo-renewal-2021”？/u,
      ),
    ]);
    expect(said({ city }, options, 'en')).toEqual([
      expect.stringMatching(
        /^document: got “ningbo-renewal-2012”.*taizhou-matrix-2025.*Did you mean “ningbo-renewal-2021”\?/u,
      ),
    ]);
  });

  test('a reading of another document is none of this one', () => {
    expect(
      problemsOf({ city }, { ...renewal, readings: { 'industry-quota': 'exact' } }).map(({ code }) => code),
    ).toEqual(['reading-unknown']);
  });

  test('every problem of options and input comes at once, each with its place', () => {
    const issues = problemsOf(
      { city: '宁波', area: 60, ancillaryArea: '9', stages: 'new' },
      { ...renewal, document: 'ningbo', year: 0 },
    );
    expect(
      issues
        .map(({ code, place }) =>
          [code, 'path' in place ? place.path : 'option' in place ? place.option : ''].join(' '),
        )
        .sort(),
    ).toEqual([
      'area-bare-number area',
      'area-unit-missing ancillaryArea',
      'city-full-name city',
      'document-unknown document',
      'field-unknown stages',
      'programme-year-wanted year',
    ]);
  });

  test('the error’s message lists every problem in English, a line each', () => {
    const input = { city, area: 60, ancillaryArea: '9' };
    expect(() => checkLimits(unchecked(input), renewal)).toThrow(HuiqiError);
    expect(() => checkLimits(unchecked(input), renewal)).toThrow(said(input, renewal, 'en').join('\n'));
    expect(said(input, renewal, 'en')).toHaveLength(2);
  });
});
