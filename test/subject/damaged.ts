/** Inputs by chance, whole and damaged: what is changed may still be an input, or no longer. */
import * as fc from 'fast-check';
import type { SubjectKind } from '../../src/subject/index.js';
import { anyEnterprise } from '../arbitrary/enterprise.js';
import { anyPlace, written } from '../arbitrary/places.js';

type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/** Every place in a JSON value, as its steps. */
const places = (value: unknown): readonly (readonly string[])[] => [
  [],
  ...(isObject(value) ? Object.keys(value).flatMap((key) => places(value[key]).map((steps) => [key, ...steps])) : []),
];

const changedAt = (value: unknown, [step, ...rest]: readonly string[], to: (old: unknown) => unknown): unknown => {
  if (step === undefined) return to(value);
  if (Array.isArray(value))
    return value.map((each: unknown, index) => (String(index) === step ? changedAt(each, rest, to) : each));
  return isObject(value) ? { ...value, [step]: changedAt(value[step], rest, to) } : value;
};

const strange = fc.constantFrom<unknown>(
  null,
  undefined,
  '',
  ' ',
  '-',
  '无',
  0,
  -0,
  -1,
  3,
  2026,
  1.5,
  1e300,
  Number.NaN,
  Infinity,
  5n,
  true,
  false,
  [],
  {},
  [null],
  [{}],
  ['large'],
  new Date(0),
  new Map([['city', '台州市']]),
  Symbol('mine'),
  () => '台州市',
  Object.create({ city: '台州市', title: 'little-giant' }),
  Object.assign(Object.create(null) as Json, { title: 'little-giant', kind: '5g' }),
  '9.6',
  '9.6亿元',
  '９．６ 亿元',
  '1,000.50万元',
  '1 000 000元',
  '01.0百万元',
  '1.亿元',
  '.5亿元',
  '0.001元',
  '0.0010万元',
  '-3亿元',
  '+3亿元',
  '-0元',
  '90万亿元',
  '90.00000000000001万亿元',
  '900719925474099.3元',
  '99999999999999999999元',
  '9.6亿\u200b元',
  '\ufeff9.6亿元',
  '60亩',
  '1.5公顷',
  '50000㎡',
  '2.0',
  '-2',
  '15%',
  '1/3',
  '1/0',
  '2026-02-28',
  '2026-02-30',
  '２０２６-07-01',
  '2026-07',
  '2026',
  '0000-01-01',
  ' 2026-07-01',
  'C3852',
  'C９9',
  'C99',
  '台州',
  '台州市',
  '宁波市',
  '玉环市',
  '小巨人',
  'little-giant',
  'national',
  'toString',
  'constructor',
  '甲\u202e乙',
  '\ud800',
  '阀门（工业）',
  '😀',
);

const keyName = fc.constantFrom(
  'name',
  'city',
  'note',
  'on',
  'of',
  'level',
  '2024',
  '1948',
  '__proto__',
  'toString',
  '台州',
  'a\u200bb',
  '0',
  'length',
);

type Damage = (input: unknown) => unknown;

const somewhere = <More>(
  more: fc.Arbitrary<More>,
  change: (old: unknown, more: More) => unknown,
): fc.Arbitrary<Damage> =>
  fc.tuple(fc.nat(), more).map(([at, told]) => (input) => {
    const all = places(input);
    return changedAt(input, all[at % all.length] ?? [], (old) => change(old, told));
  });

/** Puts a key first, as JSON.parse does: `__proto__` is one like any other. */
const withKey = (old: unknown, key: string, value: unknown): unknown =>
  isObject(old) && !Array.isArray(old)
    ? Object.defineProperties(
        {},
        Object.fromEntries(
          [[key, value] as const, ...Object.entries(old)].map(([name, inner]) => [
            name,
            { value: inner, enumerable: true, configurable: true, writable: true },
          ]),
        ),
      )
    : value;

const damage: fc.Arbitrary<Damage> = fc.oneof(
  { weight: 3, arbitrary: somewhere(strange, (_, value) => value) },
  somewhere(fc.tuple(keyName, strange), (old, [key, value]) => withKey(old, key, value)),
  somewhere(fc.constant(undefined), (old) =>
    isObject(old) && !Array.isArray(old) ? Object.fromEntries(Object.entries(old).reverse()) : old,
  ),
  somewhere(fc.constant(undefined), (old) => (isObject(old) ? { ...old } : old)),
  somewhere(fc.constantFrom(' ', '\u200b', '、', '0'), (old, more) => (typeof old === 'string' ? old + more : old)),
);

const whole: fc.Arbitrary<readonly [kind: SubjectKind, input: unknown]> = fc.oneof(
  { weight: 3, arbitrary: anyEnterprise.map((input) => ['enterprise', input] as const) },
  anyPlace.map((place) => [place.kind, written(place)] as const),
);

/** An input of some kind, whole or changed in up to three places. */
export const anyInput = fc.tuple(whole, fc.array(damage, { maxLength: 3 })).map(([[kind, input], damages]) => ({
  kind,
  input: damages.reduce<unknown>((each, change) => change(each), input),
}));
