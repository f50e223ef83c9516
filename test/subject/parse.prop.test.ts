import { test } from '@fast-check/vitest';
import * as fc from 'fast-check';
import { describe, expect } from 'vitest';
import type { Issue } from '../../src/issue/index.js';
import { describeIssue, languages } from '../../src/issue/index.js';
import { type Parsed, parseEnterprise } from '../../src/subject/index.js';
import { anyEnterprise } from '../arbitrary/enterprise.js';
import { runs } from '../laws/support.js';

type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/** Whether a dotted path leads to something in the input, keys with dots of their own included. */
const leadsTo = (input: unknown, path: string): boolean =>
  path === '' ||
  (isObject(input) &&
    Object.keys(input).some(
      (key) => path === key || (path.startsWith(`${key}.`) && leadsTo(input[key], path.slice(key.length + 1))),
    ));

/** A field that is wanted and absent has at least a parent. */
const isLocated = (input: unknown, path: string): boolean =>
  leadsTo(input, path) ||
  Array.from(path.matchAll(/\./gu)).some(({ index }) => leadsTo(input, path.slice(0, index))) ||
  !path.includes('.');

const unfilled = /\{\w+\}/u;

/** Words of a validation library, which nobody wrote for the readers of these messages. */
const rawWords =
  /\b(?:invalid|unrecognized|unexpected|expected|received (?:string|number|undefined|null|array|object)|too (?:small|big)|must be|zod|regex|pattern)\b/iu;
const han = /\p{Script=Han}/u;

const expectProblems = (parsed: Parsed<unknown>, input: unknown): void => {
  expect(parsed.ok).toBe(false);
  const issues: readonly Issue[] = parsed.ok ? [] : parsed.issues;
  expect(issues.length).toBeGreaterThan(0);
  for (const issue of issues) {
    const { place, wanted, next } = issue;
    expect({ place, located: 'path' in place && isLocated(input, place.path) }).toMatchObject({ located: true });
    for (const language of languages) {
      expect(wanted[language].trim()).not.toBe('');
      expect(next[language].trim()).not.toBe('');
      expect(wanted[language] + next[language]).not.toMatch(unfilled);
      expect(wanted[language] + next[language]).not.toMatch(rawWords);
      expect({ language, text: next[language], isOwn: language === 'en' || han.test(next[language]) }).toMatchObject({
        isOwn: true,
      });
      expect(describeIssue(issue, language)).toContain(issue.code);
    }
  }
};

/** Every place in a JSON value, as its steps. */
const places = (value: unknown): readonly (readonly string[])[] =>
  isObject(value)
    ? Object.keys(value).flatMap((key) => [[key], ...places(value[key]).map((steps) => [key, ...steps])])
    : [];

const changedAt = (value: unknown, [step, ...rest]: readonly string[], to: (old: unknown) => unknown): unknown => {
  if (step === undefined) return to(value);
  if (Array.isArray(value))
    return value.map((each: unknown, index) => (String(index) === step ? changedAt(each, rest, to) : each));
  const old = value as Json;
  // `defineProperty`, as JSON.parse does: `__proto__` is then a key like any other.
  const copy = { ...old };
  Object.defineProperty(copy, step, {
    value: changedAt(old[step], rest, to),
    enumerable: true,
    configurable: true,
    writable: true,
  });
  return copy;
};

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
    true,
    'null',
    '9.6',
    '-3亿元',
    '0.001元',
    '999999999亿元',
    '2026-02-30',
    '2024H1',
    'C',
    '台州',
    '小巨人',
    'toString',
    '__proto__',
  ),
);

const at = anyEnterprise.chain((input) => fc.constantFrom(...places(input)).map((steps) => ({ input, steps })));

const keyName = fc.oneof(
  fc.string(),
  fc.constantFrom(
    'revenu',
    'Revenue',
    '营业收入',
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'a.b',
    '0',
    '',
    'length',
  ),
);

const known = new Set([
  'name',
  'source',
  'note',
  'city',
  'district',
  'industry',
  'size',
  'foundedIn',
  'before',
  'years',
  'titles',
  'projects',
  'received',
  'judgements',
  'through',
  'revenueInTaizhouPeak',
  'mainRevenuePeak',
  'everAboveScale',
  'revenue',
  'revenueInTaizhou',
  'mainRevenue',
  'taxableMainRevenue',
  'marketValue',
  'aboveScale',
  'title',
  'on',
  'event',
  'grade',
  'level',
  'of',
  'product',
  'kind',
  'approved',
  'policy',
  'matter',
  'amount',
  'status',
]);

describe('reading an enterprise', () => {
  test.prop([anyEnterprise], runs())('takes every valid one', (input) => {
    expect(parseEnterprise(input)).toMatchObject({ ok: true, subject: { city: input.city } });
  });

  test.prop([fc.oneof(fc.jsonValue(), fc.anything())], runs(1000))(
    'never throws, whatever it is given, and says what is wrong and where',
    (value) => {
      const parsed = parseEnterprise(value);
      if (!parsed.ok) expectProblems(parsed, value);
      else expect(typeof (value as { city?: unknown }).city).toBe('string');
    },
  );

  test.prop([at, strange], runs(1500))(
    'never throws on a valid one with anything in place of one part',
    ({ input, steps }, replacement) => {
      const changed = changedAt(input, steps, () => replacement);
      const parsed = parseEnterprise(changed);
      if (!parsed.ok) expectProblems(parsed, changed);
      else expect(parsed.subject.city).toBe((changed as Json)['city']);
    },
  );

  test.prop([at], runs(500))('never takes null, wherever it stands', ({ input, steps }) => {
    const changed = changedAt(input, steps, () => null);
    expectProblems(parseEnterprise(changed), changed);
  });

  test.prop([at, keyName.filter((key) => !known.has(key))], runs(800))(
    'never takes a field it does not know, wherever it stands',
    ({ input, steps }, key) => {
      const host = [...steps];
      const valueAt = host.reduce<unknown>((value, step) => (value as Json)[step], input);
      const object = isObject(valueAt) && !Array.isArray(valueAt) ? host : host.slice(0, -1);
      const parent = object.reduce<unknown>((value, step) => (value as Json)[step], input);
      fc.pre(!Array.isArray(parent));
      const changed = changedAt(input, [...object, key], () => ({}));
      expectProblems(parseEnterprise(changed), changed);
    },
  );

  test.prop([at, fc.double({ noNaN: true })], runs(500))(
    'never takes a bare number for money, and says how to write it',
    ({ input, steps }, figure) => {
      const money = [
        'revenue',
        'revenueInTaizhou',
        'mainRevenue',
        'taxableMainRevenue',
        'marketValue',
        'revenueInTaizhouPeak',
        'mainRevenuePeak',
        'approved',
        'amount',
      ];
      fc.pre(money.includes(steps.at(-1) ?? ''));
      const changed = changedAt(input, steps, () => figure);
      const parsed = parseEnterprise(changed);
      expectProblems(parsed, changed);
      expect(parsed.ok ? [] : parsed.issues.map(({ code, place }) => [code, place])).toContainEqual([
        'money-bare-number',
        { path: steps.join('.') },
      ]);
    },
  );

  test.prop(
    [
      anyEnterprise,
      fc.uniqueArray(fc.constantFrom('name', 'size', 'foundedIn', 'industry', 'titles', 'projects', 'received'), {
        minLength: 2,
      }),
    ],
    runs(),
  )('finds every problem at once', (input, fields) => {
    const changed = fields.reduce<unknown>((value, field) => changedAt(value, [field], () => null), input);
    const parsed = parseEnterprise(changed);
    expect(parsed.ok ? [] : parsed.issues.map(({ place }) => ('path' in place ? place.path : '')).sort()).toEqual(
      [...fields].sort(),
    );
  });

  test.prop([anyEnterprise, fc.subarray(['titles', 'projects', 'received'] as const)], runs())(
    'with a list assumed to be none says so, just where it was left out',
    (input, assumeNone) => {
      const parsed = parseEnterprise(input, { assumeNone });
      expect(parsed.ok && parsed.subject.assumedNone).toEqual(assumeNone.filter((list) => input[list] === undefined));
      expect(parsed.ok && assumeNone.every((list) => parsed.subject[list] !== undefined)).toBe(true);
    },
  );
});

const refused: readonly (readonly [sentence: string, input: unknown, code: string, path: string])[] = [
  ['nothing at all', undefined, 'field-required', ''],
  ['a list', [], 'object-wanted', ''],
  ['no city', {}, 'field-required', 'city'],
  ['a short city name', { city: '台州' }, 'city-full-name', 'city'],
  ['a county-level place', { city: '玉环' }, 'city-and-district', 'city'],
  ['an empty name', { city: '台州市', name: '  ' }, 'text-wanted', 'name'],
  ['a misspelt field', { city: '台州市', tittles: [] }, 'field-unknown', 'tittles'],
  [
    'money as a number',
    { city: '台州市', years: { 2024: { revenue: 9.6 } } },
    'money-bare-number',
    'years.2024.revenue',
  ],
  [
    'money without a unit',
    { city: '台州市', years: { 2024: { revenue: '9.6' } } },
    'money-unit-missing',
    'years.2024.revenue',
  ],
  [
    'money in dollars',
    { city: '台州市', years: { 2024: { revenue: '9.6亿美元' } } },
    'money-not-money',
    'years.2024.revenue',
  ],
  [
    'money finer than 分',
    { city: '台州市', years: { 2024: { revenue: '0.001元' } } },
    'money-finer-than-fen',
    'years.2024.revenue',
  ],
  [
    'money beyond reason',
    { city: '台州市', years: { 2024: { revenue: '900001亿元' } } },
    'money-too-large',
    'years.2024.revenue',
  ],
  ['a loss', { city: '台州市', years: { 2024: { revenue: '-1元' } } }, 'money-negative', 'years.2024.revenue'],
  ['half a year', { city: '台州市', years: { '2024H1': {} } }, 'year-key-wanted', 'years.2024H1'],
  ['a year too early', { city: '台州市', years: { 1948: {} } }, 'year-key-wanted', 'years.1948'],
  [
    'a flag as text',
    { city: '台州市', years: { 2024: { aboveScale: 'true' } } },
    'flag-wanted',
    'years.2024.aboveScale',
  ],
  [
    'a day that is none',
    { city: '台州市', titles: [{ title: 'eagle', on: '2025-02-29' }] },
    'day-not-on-calendar',
    'titles.0.on',
  ],
  ['a title nobody gives', { city: '台州市', titles: [{ title: 'litle-giant' }] }, 'choice-wanted', 'titles.0.title'],
  ['a title without its name', { city: '台州市', titles: [{}] }, 'field-required', 'titles.0.title'],
  [
    'a grade beyond five',
    { city: '台州市', titles: [{ title: 'dcmm', grade: 6 }] },
    'integer-wanted',
    'titles.0.grade',
  ],
  ['a grade between', { city: '台州市', titles: [{ title: 'dcmm', grade: 2.5 }] }, 'integer-wanted', 'titles.0.grade'],
  ['titles as one object', { city: '台州市', titles: { title: 'dcmm' } }, 'list-wanted', 'titles'],
  ['an industry in words', { city: '台州市', industry: '制造业' }, 'industry-wanted', 'industry'],
  ['an industry without digits', { city: '台州市', industry: 'C' }, 'industry-wanted', 'industry'],
  ['a founding in the far future', { city: '台州市', foundedIn: 3000 }, 'integer-wanted', 'foundedIn'],
  [
    'a status that is none',
    { city: '台州市', received: [{ status: 'pending' }] },
    'choice-wanted',
    'received.0.status',
  ],
];

describe('refused', () => {
  test.each(refused)('%s', (_, input, code, path) => {
    const parsed = parseEnterprise(input);
    expectProblems(parsed, input);
    expect(parsed.ok ? [] : parsed.issues.map((issue) => [issue.code, issue.place])).toEqual([[code, { path }]]);
  });

  test('a misspelt word comes back with the one that was meant', () => {
    const parsed = parseEnterprise({ city: '台州市', titles: [{ title: 'litle-giant' }] });
    expect(parsed.ok ? '' : parsed.issues[0].next.en).toContain('Did you mean “little-giant”?');
  });
});
