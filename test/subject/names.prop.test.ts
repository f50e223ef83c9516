/** One thing spelt twice is one thing. */
import { test } from '@fast-check/vitest';
import * as fc from 'fast-check';
import { describe, expect, test as example } from 'vitest';
import { evaluate } from '../../src/index.js';
import { nameKey, parseEnterprise, parsePlace, unchecked } from '../../src/subject/index.js';
import { anyEnterprise } from '../arbitrary/enterprise.js';
import { runs } from '../laws/support.js';

const alike: readonly (readonly [string, string])[] = [
  ['阀门（工业）', '阀门(工业)'],
  ['甲', '甲 '],
  ['A', 'Ａ'],
  ['a型泵', 'A型泵'],
  ['《高端装备》', '〈高端装备〉'],
  ['“浙里造”阀门', '「浙里造」阀门'],
  ['“浙里造”阀门', '"浙里造"阀门'],
  ['《台州方案》', '台州方案'],
  ['【轴承】A-1', '[轴承]A—1'],
  ['DN 50\u3000阀', 'DN 50阀'],
  ['阀 门', '阀门'],
  ['Smart  Valve', 'smart valve'],
  ['泵·阀', '泵・阀'],
];

const apart: readonly (readonly [string, string])[] = [
  ['AB C', 'A BC'],
  ['甲', '乙'],
  ['阀门(工业)', '阀门工业'],
  ['a', 'b'],
  ['A","B', 'A'],
];

describe('names', () => {
  example.each(alike)('%s and %s are one', (a, b) => {
    expect(nameKey(a)).toBe(nameKey(b));
  });

  example.each(apart)('%s and %s are two', (a, b) => {
    expect(nameKey(a)).not.toBe(nameKey(b));
  });

  test.prop([fc.string({ unit: 'binary' })], runs(1000))('fold once and for all', (name) => {
    expect(nameKey(nameKey(name))).toBe(nameKey(name));
  });
});

/** The same name in another hand: full width, other brackets and quotes, blanks around it. */
const hands: readonly ((name: string) => string)[] = [
  (name) => `${name} `,
  (name) => `\u3000${name}`,
  (name) => name.replace(/[!-~]/gu, (each) => String.fromCharCode(each.charCodeAt(0) + 0xfee0)),
  (name) => name.replaceAll('（', '(').replaceAll('）', ')'),
  (name) => name.toUpperCase(),
  (name) => name.toLowerCase(),
];

const names = fc.constantFrom('阀门（工业）', 'A', 'a', '甲', '甲 ', 'Ａ', '阀门(工业)', '乙', '丙');

const entries = {
  titles: fc.array(
    fc.record({
      title: fc.constantFrom('champion-product', 'demonstration', 'champion-enterprise'),
      on: fc.constantFrom('2025-03-01', '2026-03-01'),
      event: fc.constantFrom('new', 'renewal'),
      level: fc.constantFrom('national', 'provincial'),
      name: names,
    }),
    { maxLength: 4 },
  ),
  projects: fc.array(
    fc.record({
      kind: fc.constantFrom('digital', '5g'),
      name: names,
      approved: fc.constant('30万元'),
      on: fc.constant('2026-04-01'),
    }),
    { maxLength: 3 },
  ),
  received: fc.array(
    fc.record({
      matter: fc.constantFrom('champion-product', 'demonstration', 'digital-project'),
      of: names,
      amount: fc.constantFrom('10万元', '20万元'),
      on: fc.constant('2026-05-01'),
    }),
    { maxLength: 3 },
  ),
};

const named = fc
  .record({ ...entries, hand: fc.array(fc.nat(hands.length - 1), { minLength: 10, maxLength: 10 }) })
  .map(({ titles, projects, received, hand }) => {
    let at = 0;
    const written = (name: string, isOther: boolean): string =>
      isOther ? (hands[hand[at++ % hand.length] ?? 0] ?? String)(name) : name;
    const withNames = (isOther: boolean): unknown => ({
      city: '台州市',
      industry: 'C3852',
      foundedIn: 2024,
      years: { 2025: { revenueInTaizhou: '1亿元' }, 2026: { revenueInTaizhou: '2亿元' } },
      titles: titles.map(({ name, ...rest }) => ({
        ...rest,
        [rest.title === 'champion-product' ? 'product' : 'of']: written(name, isOther),
      })),
      projects: projects.map((each) => ({ ...each, name: written(each.name, isOther) })),
      received: received.map((each) => ({ ...each, of: written(each.of, isOther) })),
    });
    return { plain: withNames(false), other: withNames(true) };
  });

describe('one thing spelt twice', () => {
  test.prop([named], runs(80))('is one thing in every award', ({ plain, other }) => {
    const about = { document: 'taizhou-matrix-2025', year: 2026, alternatives: false } as const;
    const amounts = (input: unknown): unknown => {
      const parsed = parseEnterprise(input);
      if (!parsed.ok) return parsed.issues.map(({ code, place }) => [code, place]);
      const { total, awards } = evaluate(unchecked(input), about);
      return { total, awards: awards.map(({ rule, truth, payable }) => JSON.stringify([rule, truth, payable])).sort() };
    };
    expect(amounts(other)).toEqual(amounts(plain));
  });

  example('prints as it was first written', () => {
    const input = {
      city: '台州市',
      titles: [
        { title: 'champion-product', product: '阀门（工业）', on: '2026-03-01' },
        { title: 'champion-product', product: '阀门(工业) ', on: '2026-03-01', event: 'renewal' },
      ],
    };
    const parsed = parseEnterprise(input);
    expect(
      parsed.ok &&
        parsed.subject.titles?.['champion-product'].items.map(({ of, entries: listed }) => [of, listed.length]),
    ).toEqual([['阀门（工业）', 2]]);
  });

  example('a separator that stands in a name is no separator', () => {
    const titles = [
      { title: 'demonstration', of: '["a","national"]', level: 'provincial' },
      { title: 'demonstration', of: 'a', level: 'national' },
      { title: 'demonstration', of: '0' },
      { title: 'demonstration' },
    ];
    const parsed = parseEnterprise({ city: '台州市', titles });
    expect(parsed.ok && parsed.subject.titles?.demonstration.items).toHaveLength(4);
  });
});

const unseen = [
  '\u0000',
  '\u0007',
  '\n',
  '\t',
  '\u007f',
  '\u0085',
  '\u00ad',
  '\u200b',
  '\u200d',
  '\u202e',
  '\u2028',
  '\u2066',
  '\u2060',
  '\ufeff',
  '\ufe0f',
  '\u3164',
  '\ud800',
  '\udfff',
  '\ufffe',
  '\u{1fffe}',
  '\u{e0001}',
];

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const textsIn = (value: unknown, path: readonly string[] = []): readonly (readonly string[])[] => {
  if (typeof value === 'string') return [path];
  return isObject(value) ? Object.entries(value).flatMap(([key, inner]) => textsIn(inner, [...path, key])) : [];
};

const objectsIn = (value: unknown, path: readonly string[] = []): readonly (readonly string[])[] =>
  isObject(value)
    ? [
        ...(Array.isArray(value) ? [] : [path]),
        ...Object.entries(value).flatMap(([key, inner]) => objectsIn(inner, [...path, key])),
      ]
    : [];

const changed = (value: unknown, [step, ...rest]: readonly string[], to: (old: unknown) => unknown): unknown => {
  if (step === undefined) return to(value);
  return Array.isArray(value)
    ? value.map((each: unknown, index) => (String(index) === step ? changed(each, rest, to) : each))
    : { ...(value as object), [step]: changed((value as Record<string, unknown>)[step], rest, to) };
};

const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

describe('a character that nobody sees', () => {
  const text = fc
    .record({ input: anyEnterprise, character: fc.constantFrom(...unseen), front: fc.boolean() })
    .chain(({ input, ...rest }) => fc.constantFrom(...textsIn(input)).map((path) => ({ input, path, ...rest })));

  test.prop([text], runs(150))('is refused in every text, by its code point', ({ input, path, character, front }) => {
    const parsed = parseEnterprise(
      changed({ name: '某厂', note: '草稿', ...input }, path, (old) =>
        front ? `${character}${String(old)}` : `${String(old)}${character}`,
      ),
    );
    if (parsed.ok) throw new Error('taken');
    const found = parsed.issues;
    expect(found.map(({ code, place }) => [code, place])).toEqual([
      ['text-hidden-character', { path: path.join('.') }],
    ]);
    expect(found[0].wanted.zh).toContain(codeOf(character));
    expect(found[0].found).not.toContain(character);
  });

  const key = fc
    .record({ input: anyEnterprise, character: fc.constantFrom(...unseen) })
    .chain(({ input, ...rest }) => fc.constantFrom(...objectsIn(input)).map((path) => ({ input, path, ...rest })));

  test.prop([key], runs(150))(
    'is refused in every key, and the object that has the key is named',
    ({ input, path, character }) => {
      const parsed = parseEnterprise(
        changed(input, path, (old) => ({ ...(old as object), [`rev${character}enue`]: '1元' })),
      );
      expect(parsed.ok ? [] : parsed.issues.map(({ code, place }) => [code, place])).toEqual([
        ['text-hidden-character', { path: path.join('.') }],
      ]);
    },
  );

  example('is refused of a place and in what was observed of it', () => {
    const parsed = parsePlace('city', {
      city: '宁波市',
      observations: [{ indicator: 'a\u200b', year: 2024, value: '1', unit: '家' }],
      name: '\u202e',
    });
    expect(parsed.ok ? [] : parsed.issues.map(({ code, place }) => [code, place])).toEqual([
      ['text-hidden-character', { path: 'observations.0.indicator' }],
      ['text-hidden-character', { path: 'name' }],
    ]);
  });
});
