import { test as law } from '@fast-check/vitest';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mostEntries, mostUnnamed } from '../../src/subject/limits.js';
import { differing } from '../../src/subject/observations.js';
import { compareRational, rational } from '../../src/quantity/index.js';
import { type EnterpriseInput, parseEnterprise, parsePlace } from '../../src/subject/index.js';

const codes = (input: EnterpriseInput): readonly string[] => {
  const parsed = parseEnterprise(input);
  return parsed.ok ? [] : parsed.issues.map(({ code, place }) => `${code} ${'path' in place ? place.path : ''}`);
};

const of = <Entry>(count: number, entry: (index: number) => Entry): readonly Entry[] =>
  Array.from({ length: count }, (_, index) => entry(index));

describe('a list', () => {
  test('takes so many entries and no more', () => {
    const named = (index: number): NonNullable<EnterpriseInput['projects']>[number] => ({
      kind: 'digital',
      name: String(index),
    });
    expect(codes({ city: '台州市', projects: [...of(mostEntries, named)] })).toEqual([]);
    expect(codes({ city: '台州市', projects: [...of(mostEntries + 1, named)] })).toEqual(['list-too-long projects']);
  });

  // A problem for each of 130,000 used to be more than a call can be handed, and ended in a RangeError.
  const many = 20_000;
  const keyed = (key: (index: number) => string): Readonly<Record<string, unknown>> =>
    Object.fromEntries(of(many, (index) => [key(index), {}]));
  test.each([
    ['titles', { titles: of(130_000, () => 1) }],
    ['years', { years: keyed(String) }],
    ['', keyed((index) => `k${String(index)}`)],
    ['titles.0', { titles: [keyed((index) => `k${String(index)}`)] }],
  ])('or group of fields that is far too large is refused as a whole: %s', (path, told) => {
    expect(codes({ city: '台州市', ...told })).toEqual([`list-too-long ${path}`]);
    expect(parsePlace('city', { city: '宁波市', ...told })).toMatchObject({ issues: [{ code: 'list-too-long' }] });
  });

  test.each([
    ['titles', { title: 'demonstration' }],
    ['titles', { title: 'demonstration', of: '示范' }],
    ['titles', { title: 'dcmm' }],
    ['projects', { kind: '5g' }],
  ] as const)('of %s takes so many that nothing tells apart and no more', (list, entry) => {
    expect(codes({ city: '台州市', [list]: of(mostUnnamed, () => entry) })).toEqual([]);
    expect(codes({ city: '台州市', [list]: of(mostUnnamed + 1, () => entry) })).toEqual([`names-wanted ${list}`]);
  });
});

describe('observations of one thing', () => {
  law.prop([fc.array(fc.tuple(fc.nat({ max: 3 }), fc.nat({ max: 2 })), { maxLength: 12 })])(
    'are each held against the first of it',
    (told) => {
      const observations = told.map(([key, value], index) => ({
        indicator: String(key),
        year: 2020,
        value: rational(value),
        unit: '',
        since: undefined,
        source: undefined,
        path: String(index),
      }));
      const expected = observations.flatMap((each, index) => {
        const first = observations.find(({ indicator }) => indicator === each.indicator);
        return first === undefined || compareRational(first.value, each.value) === 0 ? [] : [`${String(index)}.value`];
      });
      expect(
        differing(observations, ({ indicator }) => indicator).map(({ place }) => ('path' in place ? place.path : '')),
      ).toEqual(expected);
    },
  );
});
