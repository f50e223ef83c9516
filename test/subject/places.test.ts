import { test as property } from '@fast-check/vitest';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeIssue, type Issue, languages } from '../../src/issue/index.js';
import {
  fieldsOf,
  parsePlace,
  placeFields,
  type PlaceKind,
  placeKinds,
  type FieldValue,
} from '../../src/subject/index.js';
import { parts } from '../../src/subject/place-fields.js';
import { anyPlace, type PlaceInput, written } from '../arbitrary/places.js';
import { runs } from '../laws/support.js';

const city = '宁波市';

const issuesOf = (kind: PlaceKind, input: unknown): readonly Issue[] => {
  const parsed = parsePlace(kind, input);
  return parsed.ok ? [] : parsed.issues;
};

const found = (kind: PlaceKind, input: unknown): readonly (readonly [code: string, path: string])[] =>
  issuesOf(kind, input).map(({ code, place }) => [code, 'path' in place ? place.path : '?']);

/** Whatever is wrong is said in both languages, with nothing left to fill in. */
const expectReadable = (issues: readonly Issue[]): void => {
  for (const issue of issues) {
    for (const language of languages) {
      expect(describeIssue(issue, language)).toContain(`[${issue.code}]`);
      expect(issue.wanted[language] + issue.next[language]).not.toMatch(/\{\w+\}|undefined|\[object /u);
    }
  }
};

type Refusal = readonly [
  sentence: string,
  kind: PlaceKind,
  input: unknown,
  found: readonly (readonly [code: string, path: string])[],
];

const refused: readonly Refusal[] = [
  ['nothing at all', 'site', undefined, [['field-required', '']]],
  ['null', 'park', null, [['object-wanted', '']]],
  ['a list', 'district', [], [['object-wanted', '']]],
  ['a text', 'city', city, [['object-wanted', '']]],
  ['no city', 'site', {}, [['field-required', 'city']]],
  ['a city not in full', 'site', { city: '宁波' }, [['city-full-name', 'city']]],
  ['a county-level city not in full', 'park', { city: '慈溪' }, [['city-and-district', 'city']]],
  ['a city that is a number', 'district', { city: 330200 }, [['text-wanted', 'city']]],
  ['an empty name', 'site', { city, name: ' ' }, [['text-wanted', 'name']]],
  ['a district that is empty', 'site', { city, district: '' }, [['text-wanted', 'district']]],
  ['a district of a whole city', 'city', { city, district: '鄞州区' }, [['field-unknown', 'district']]],

  ['an area as a number', 'site', { city, area: 60 }, [['area-bare-number', 'area']]],
  ['an area of nothing as a number', 'site', { city, area: 0 }, [['area-bare-number', 'area']]],
  ['an area without a unit', 'site', { city, area: '60' }, [['area-unit-missing', 'area']]],
  ['an area with commas and without a unit', 'site', { city, area: '1,000' }, [['area-unit-missing', 'area']]],
  ['an area in acres', 'site', { city, area: '10 acres' }, [['area-not-area', 'area']]],
  ['an area in words', 'site', { city, area: '六十亩' }, [['area-not-area', 'area']]],
  ['an estimate', 'site', { city, area: '约60亩' }, [['area-not-area', 'area']]],
  ['another estimate', 'site', { city, area: '60亩左右' }, [['area-not-area', 'area']]],
  ['a range', 'site', { city, area: '50-60亩' }, [['area-not-area', 'area']]],
  ['an area below nothing', 'site', { city, area: '-3亩' }, [['area-not-area', 'area']]],
  ['two areas in one', 'site', { city, area: '3亩200平方米' }, [['area-not-area', 'area']]],
  ['万 before the unit', 'site', { city, area: '6万平方米' }, [['area-not-area', 'area']]],
  ['a fraction of an area', 'site', { city, area: '1/3亩' }, [['area-not-area', 'area']]],
  ['an empty area', 'site', { city, area: '' }, [['area-not-area', 'area']]],
  ['a unit without a figure', 'site', { city, area: '亩' }, [['area-not-area', 'area']]],
  ['money for land', 'site', { city, area: '60万元' }, [['area-not-area', 'area']]],
  ['commas in the wrong place', 'site', { city, area: '1,00亩' }, [['area-not-area', 'area']]],
  ['an area too fine', 'site', { city, area: '0.00001平方米' }, [['area-too-fine', 'area']]],
  ['an area too fine in 亩', 'site', { city, area: '33.333333333亩' }, [['area-too-fine', 'area']]],
  [
    'an area beyond reason',
    'city',
    { city, industrialLand: '300000.01平方公里' },
    [['area-too-large', 'industrialLand']],
  ],
  ['an area that is null', 'site', { city, area: null }, [['area-not-area', 'area']]],
  ['an area with its unit beside it', 'site', { city, area: { value: 60, unit: '亩' } }, [['area-not-area', 'area']]],

  ['money as a number', 'site', { city, plantInvestment: 5000 }, [['money-bare-number', 'plantInvestment']]],
  ['money without 元', 'site', { city, plantInvestment: '5000万' }, [['money-unit-missing', 'plantInvestment']]],
  ['money below nothing', 'city', { city, loanRiskPool: '-1元' }, [['money-negative', 'loanRiskPool']]],
  [
    'money finer than 分',
    'city',
    { city, guaranteeCapital: '0.001元' },
    [['money-finer-than-fen', 'guaranteeCapital']],
  ],
  ['an area for money', 'city', { city, guaranteeCapital: '60亩' }, [['money-not-money', 'guaranteeCapital']]],

  ['half an enterprise', 'park', { city, enterprises: 1.5 }, [['integer-wanted', 'enterprises']]],
  ['fewer than none', 'park', { city, enterprises: -1 }, [['integer-wanted', 'enterprises']]],
  ['a number as text', 'park', { city, enterprises: '100' }, [['integer-wanted', 'enterprises']]],
  ['a number with its unit', 'district', { city, leadingIndustries: '3个' }, [['integer-wanted', 'leadingIndustries']]],
  [
    'more than there can be',
    'city',
    { city, attractedProjects: 1_000_000_001 },
    [['integer-wanted', 'attractedProjects']],
  ],
  ['half a year', 'site', { city, yearsBeforeImplementation: 5.5 }, [['integer-wanted', 'yearsBeforeImplementation']]],

  ['a ratio in words', 'site', { city, plotRatio: '两倍' }, [['ratio-wanted', 'plotRatio']]],
  ['a ratio below nothing', 'site', { city, plotRatio: -2 }, [['ratio-wanted', 'plotRatio']]],
  ['a ratio over nothing', 'site', { city, plotRatio: '2/0' }, [['ratio-wanted', 'plotRatio']]],
  ['a ratio that is no number', 'site', { city, plotRatio: Number.NaN }, [['ratio-wanted', 'plotRatio']]],
  ['a ratio that is null', 'site', { city, plotRatio: null }, [['ratio-wanted', 'plotRatio']]],

  ['a flag as text', 'site', { city, safe: 'true' }, [['flag-wanted', 'safe']]],
  ['a flag as a number', 'site', { city, insideControlLine: 1 }, [['flag-wanted', 'insideControlLine']]],
  ['a flag in Chinese', 'district', { city, assessedExcellent: '是' }, [['flag-wanted', 'assessedExcellent']]],
  ['a flag that is null', 'site', { city, lawfullyApproved: null }, [['flag-wanted', 'lawfullyApproved']]],

  ['a rating in small letters', 'site', { city, rating: 'a' }, [['choice-wanted', 'rating']]],
  ['a rating that is none', 'site', { city, rating: 'E' }, [['choice-wanted', 'rating']]],
  ['two ratings', 'site', { city, rating: 'A,B' }, [['choice-wanted', 'rating']]],
  ['a stage in Chinese', 'site', { city, stage: '存量' }, [['choice-wanted', 'stage']]],
  ['a work that is none', 'site', { city, work: 'rebuild' }, [['choice-wanted', 'work']]],
  ['a kind of park that is none', 'park', { city, kind: 'park' }, [['choice-wanted', 'kind']]],

  ['a misspelt field', 'site', { city, acillaryArea: '1亩' }, [['field-unknown', 'acillaryArea']]],
  ['a field of another kind of place', 'site', { city, enterprises: 3 }, [['field-unknown', 'enterprises']]],
  ['a kind for a district', 'district', { city, kind: 'development-zone' }, [['field-unknown', 'kind']]],
  ['an enterprise’s field', 'site', { city, industry: 'C3852' }, [['field-unknown', 'industry']]],
  ['a field of the prototype', 'park', { city, toString: 1 }, [['field-unknown', 'toString']]],

  [
    'a part larger than its whole',
    'site',
    { city, area: '10亩', ancillaryArea: '10.0000001亩' },
    [['part-exceeds-whole', 'ancillaryArea']],
  ],
  [
    'a part larger than its whole in another unit',
    'site',
    { city, area: '3亩', ancillaryArea: '2000.0001平方米' },
    [['part-exceeds-whole', 'ancillaryArea']],
  ],
  [
    'some of nothing',
    'city',
    { city, newIndustrialLand: '0亩', standardLand: '0.0001平方米' },
    [['part-exceeds-whole', 'standardLand']],
  ],
  [
    'every part larger than its whole',
    'city',
    {
      city,
      attractedProjects: 1,
      attractedManufacturing: 2,
      majorProjects: 3,
      majorProjectsLanded: 4,
      constructionLand: '5亩',
      industrialLand: '6亩',
    },
    [
      ['part-exceeds-whole', 'attractedManufacturing'],
      ['part-exceeds-whole', 'majorProjectsLanded'],
      ['part-exceeds-whole', 'industrialLand'],
    ],
  ],
  [
    'every problem at once, in the order of the input’s fields',
    'site',
    {
      city: '宁波',
      stage: 'old',
      rating: 'E',
      area: 60,
      ancillaryArea: '9',
      floorArea: '很大',
      plotRatio: 'x',
      plantInvestment: 5000,
      safe: 'yes',
      yearsBeforeImplementation: -1,
      plots: 2,
      Area: '60亩',
    },
    [
      ['area-bare-number', 'area'],
      ['area-not-area', 'floorArea'],
      ['area-unit-missing', 'ancillaryArea'],
      ['choice-wanted', 'rating'],
      ['choice-wanted', 'stage'],
      ['city-full-name', 'city'],
      ['field-unknown', 'Area'],
      ['field-unknown', 'plots'],
      ['flag-wanted', 'safe'],
      ['integer-wanted', 'yearsBeforeImplementation'],
      ['money-bare-number', 'plantInvestment'],
      ['ratio-wanted', 'plotRatio'],
    ],
  ],
  [
    'every problem of a park',
    'park',
    { kind: 'zone', enterprises: '3', smallEnterprises: 2.5, leadingIndustries: null },
    [
      ['choice-wanted', 'kind'],
      ['field-required', 'city'],
      ['integer-wanted', 'enterprises'],
      ['integer-wanted', 'leadingIndustries'],
      ['integer-wanted', 'smallEnterprises'],
    ],
  ],
  [
    'every problem of a city’s observations',
    'city',
    {
      city,
      observations: [
        { indicator: '', year: 2023.5, value: '约3', unit: '家' },
        { year: 2023, value: 3 },
      ],
    },
    [
      ['field-required', 'observations.1.indicator'],
      ['figure-wanted', 'observations.0.value'],
      ['integer-wanted', 'observations.0.year'],
      ['text-wanted', 'observations.0.indicator'],
      ['unit-required', 'observations.1.unit'],
    ],
  ],
  ['observations of a site', 'site', { city, observations: [] }, [['field-unknown', 'observations']]],
];

const inOrder = (all: readonly (readonly [string, string])[]): readonly (readonly [string, string])[] =>
  [...all].sort((a, b) => (a.join(' ') < b.join(' ') ? -1 : 1));

describe('refused', () => {
  test.each(refused)('%s (%s)', (_, kind, input, wanted) => {
    expect(inOrder(found(kind, input))).toEqual(inOrder(wanted));
    expectReadable(issuesOf(kind, input));
  });

  test.each(parts)('%s larger than %s, named with both figures', (part, whole) => {
    const kind = placeKinds.find((each) => fieldsOf[each].includes(part)) as PlaceKind;
    const isArea = placeFields[part].kind === 'area';
    const figure = (number: number): unknown => (isArea ? `${String(number)}亩` : number);
    const [issue] = issuesOf(kind, { city, [part]: figure(11), [whole]: figure(10) });
    expect(issue).toMatchObject({
      code: 'part-exceeds-whole',
      place: { path: part },
      found: JSON.stringify(figure(11)),
    });
    for (const language of languages) {
      expect(issue?.wanted[language]).toContain(whole);
      expect(issue?.wanted[language]).toContain(String(figure(10)));
    }
    expect(found(kind, { city, [part]: figure(10), [whole]: figure(10) })).toEqual([]);
    expect(found(kind, { city, [part]: figure(11) })).toEqual([]);
  });
});

const suggested: readonly (readonly [sentence: string, kind: PlaceKind, input: unknown, meant: string])[] = [
  ['a misspelt field', 'site', { city, acillaryArea: '1亩' }, 'ancillaryArea'],
  ['a field with a capital', 'site', { city, PlotRatio: '2.0' }, 'plotRatio'],
  ['a field in the plural', 'park', { city, enterprise: 3 }, 'enterprises'],
  ['a misspelt word', 'site', { city, stage: 'exisitng' }, 'existing'],
  ['a word with underscores', 'park', { city, kind: 'development_zone' }, 'development-zone'],
  ['a city without 市', 'city', { city: '宁波' }, '宁波市'],
];

describe('did you mean', () => {
  test.each(suggested)('%s', (_, kind, input, meant) => {
    const [issue] = issuesOf(kind, input);
    expect([issue?.next.zh, issue?.next.en]).toEqual([
      // In Chinese a word of ours comes with what it is called.
      expect.stringMatching(new RegExp(`是否指“${meant}”(?:（.+）)?？`, 'u')),
      expect.stringContaining(`Did you mean “${meant}”?`),
    ]);
  });

  test('nothing, where nothing is near', () => {
    const [issue] = issuesOf('site', { city, qwertyuiop: 1 });
    expect(`${issue?.next.zh ?? ''}${issue?.next.en ?? ''}`).not.toMatch(/是否指|Did you mean/u);
    // The fields there are stand in the message instead.
    for (const field of fieldsOf.site) expect(issue?.wanted.en).toContain(field);
  });
});

const taken: readonly (readonly [
  sentence: string,
  kind: PlaceKind,
  field: string,
  written: unknown,
  value: FieldValue,
])[] = [
  ['3亩 is 2000平方米', 'site', 'area', '3亩', 60_000_000],
  ['2000平方米 are 3亩', 'site', 'area', '2000平方米', 60_000_000],
  ['spaces', 'site', 'area', ' 3 亩 ', 60_000_000],
  ['full-width digits', 'site', 'area', '３亩', 60_000_000],
  ['a full-width point', 'site', 'area', '１．５亩', 30_000_000],
  ['thousands commas', 'site', 'area', '2,000平方米', 60_000_000],
  ['full-width commas', 'site', 'area', '２，０００平方米', 60_000_000],
  ['trailing zeros', 'site', 'area', '3.000亩', 60_000_000],
  ['㎡', 'site', 'area', '2000㎡', 60_000_000],
  ['m²', 'site', 'area', '2000 m²', 60_000_000],
  ['公顷', 'site', 'area', '0.2公顷', 60_000_000],
  ['平方公里', 'site', 'area', '0.002平方公里', 60_000_000],
  ['平方千米', 'site', 'area', '0.002平方千米', 60_000_000],
  ['no area', 'site', 'area', '0亩', 0],
  ['the least of 亩', 'site', 'area', '0.00000005亩', 1],
  ['the least of 平方米', 'site', 'area', '0.0001平方米', 3],
  ['the largest', 'city', 'industrialLand', '300000平方公里', 9e15],
  ['a ratio as text', 'site', 'plotRatio', '2.0', { over: 2n, under: 1n }],
  ['a ratio as a number', 'site', 'plotRatio', 2.05, { over: 41n, under: 20n }],
  ['a ratio as a fraction', 'site', 'plotRatio', '4/3', { over: 4n, under: 3n }],
  ['a ratio as a percentage', 'site', 'plotRatio', '205%', { over: 41n, under: 20n }],
  ['money', 'site', 'plantInvestment', '5000万元', 5_000_000_000],
  ['none', 'park', 'enterprises', 0, 0],
  ['the most there can be', 'park', 'enterprises', 1_000_000_000, 1_000_000_000],
  ['no', 'district', 'assessedExcellent', false, false],
  ['a rating', 'site', 'rating', 'B', 'B'],
];

describe('taken', () => {
  test.each(taken)('%s', (_, kind, field, given, value) => {
    const parsed = parsePlace(kind, { city, [field]: given });
    expect(parsed).toMatchObject({ ok: true, subject: { kind, city, values: { [field]: value } } });
  });

  test('a place of which nothing but its city is told: everything else is unknown', () => {
    for (const kind of placeKinds)
      expect(parsePlace(kind, { city })).toMatchObject({
        ok: true,
        subject: { kind, name: undefined, city, values: {}, observations: undefined, notices: [] },
        notices: [],
      });
  });

  test('a name, a source and a note, which decide nothing', () => {
    expect(parsePlace('park', { city, name: '某园', source: '某网站', note: '无', district: '鄞州区' })).toMatchObject({
      ok: true,
      subject: { name: '某园', values: {} },
    });
  });

  property.prop([anyPlace], runs(300))('every place that is drawn', (place) => {
    const parsed = parsePlace(place.kind, written(place));
    expect(parsed.ok ? Object.keys(parsed.subject.values).sort() : parsed.issues).toEqual(
      Object.keys(place.values).sort(),
    );
  });
});

const strange = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom<unknown>(
    null,
    '',
    ' ',
    0,
    -1,
    1e300,
    Number.NaN,
    [],
    {},
    [null],
    'null',
    '3',
    '-3亩',
    '1e3亩',
    '0.00001平方米',
    '9999999999平方公里',
    '约3亩',
    '2.0倍',
    'toString',
    '__proto__',
    '宁波',
  ),
);

describe('whatever it is given', () => {
  property.prop([fc.constantFrom(...placeKinds), fc.oneof(fc.jsonValue(), fc.anything())], runs(1000))(
    'it never throws, and says what is wrong',
    (kind, value) => {
      expectReadable(issuesOf(kind, value));
    },
  );

  property.prop([anyPlace, fc.nat(), strange], runs(1000))(
    'it never throws on a good place with one thing changed',
    (place, at, value) => {
      const input: PlaceInput = written(place);
      const fields = [...Object.keys(input), 'strangeField'];
      expectReadable(issuesOf(place.kind, { ...input, [fields[at % fields.length] as string]: value }));
    },
  );

  // Digits of no pattern: what makes a fraction hard to shorten.
  const digits = Array.from({ length: 20_000 }, (_, index) =>
    String(Math.floor(Math.abs(Math.sin(index + 1)) * 1e6) % 10),
  ).join('');

  test.each([
    ['an area', 'area', `0.${digits}1亩`],
    ['an area in thousands', 'area', `${digits}亩`],
    ['a ratio', 'plotRatio', `1.${digits}1`],
    ['a fraction', 'plotRatio', `1${digits}/3${digits}`],
    ['money', 'plantInvestment', `${digits}元`],
  ])('it never throws on %s of twenty thousand digits', (_, field, figure) => {
    expectReadable(issuesOf('site', { city, [field]: figure }));
  });
});
