/** The JSON Schemas of inputs against the library: what it takes they take, what is written wrong both refuse. */
import { fc, test as propertyTest } from '@fast-check/vitest';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inputSchemas } from '../../scripts/input-schemas.js';
import { parseArea, parseMoney } from '../../src/quantity/index.js';
import { checkSubject, inputFields, kinds, type SubjectKind, subjectKinds } from '../../src/subject/index.js';
import { anyEnterprise } from '../arbitrary/enterprise.js';
import { anyPlace, unitChoices, written } from '../arbitrary/places.js';

const root = resolve(import.meta.dirname, '../..');
const ajv = new Ajv2020({ allErrors: true });
const validators = new Map<SubjectKind, ValidateFunction>(
  [...inputSchemas(inputFields)].map(([kind, schema]) => [kind, ajv.compile(schema)]),
);

const faultsOf = (kind: SubjectKind, input: unknown): readonly string[] => {
  const validate = validators.get(kind);
  return validate?.(input) === true
    ? []
    : (validate?.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${String(message)}`);
};

type Json = Readonly<Record<string, unknown>>;

const set = (node: unknown, [key = '', ...rest]: readonly string[], value: unknown): unknown => {
  const fields = { ...(node as Json | undefined) };
  const changed = rest.length === 0 ? value : set(fields[key], rest, value);
  const { [key]: _, ...others } = fields;
  return changed === null ? others : { ...fields, [key]: changed };
};

interface Table {
  readonly subject?: SubjectKind;
  readonly base?: unknown;
  readonly cases: readonly { readonly subject?: SubjectKind; readonly with?: Json; readonly instead?: unknown }[];
}

const inputsIn = ({ subject = 'enterprise', base, cases }: Table): readonly (readonly [SubjectKind, unknown])[] =>
  cases.map((each) => [
    each.subject ?? subject,
    each.instead ??
      Object.entries(each.with ?? {}).reduce((input, [path, value]) => set(input, path.split('.'), value), base),
  ]);

const fixtures = readdirSync(join(root, 'fixtures'), { recursive: true, encoding: 'utf8' });
const read = (file: string): unknown => JSON.parse(readFileSync(join(root, 'fixtures', file), 'utf8'));
const tables = fixtures.filter((file) => file.endsWith('.cases.json'));
const enterprises = fixtures.filter((file) => /^enterprises\/.*\.json$/u.test(file));

describe('every input of the fixtures is valid', () => {
  test.each(tables)('%s', (file) => {
    const sound = inputsIn(read(file) as Table).filter(([kind, input]) => checkSubject(kind, input).ok);
    expect(sound.length).toBeGreaterThan(0);
    for (const [kind, input] of sound) expect(faultsOf(kind, input), JSON.stringify(input)).toEqual([]);
  });

  test.each(enterprises)('%s', (file) => {
    expect(faultsOf('enterprise', read(file))).toEqual([]);
  });
});

propertyTest.prop([anyEnterprise], { numRuns: 300 })('an enterprise by chance is valid', (input) => {
  fc.pre(checkSubject('enterprise', input).ok);
  expect(faultsOf('enterprise', input)).toEqual([]);
});

propertyTest.prop(
  [anyPlace.chain((place) => unitChoices(place).map((units) => ({ kind: place.kind, input: written(place, units) })))],
  { numRuns: 300 },
)('a place by chance is valid', ({ kind, input }) => {
  fc.pre(checkSubject(kind, input).ok);
  expect(faultsOf(kind, input)).toEqual([]);
});

/** Texts of few characters, so that near misses are many: what is almost a figure, a day, a sum. */
const nearlyWritten = (units: readonly string[]) =>
  fc
    .array(fc.constantFrom('0', '1', '12', '123', '４', ',', '，', '.', ' ', '　', '+', '-', '/', '%', ...units), {
      maxLength: 9,
    })
    .map((parts) => parts.join(''));

/** Why a text is refused that is written as it should be: that is for the library to say. */
const ofMeaning = new Set(['finer-than-fen', 'too-large', 'area-too-fine', 'area-too-large', 'not-a-day']);

const reasonOf = (read: { readonly ok: boolean; readonly reason?: string }): string | undefined =>
  read.ok ? undefined : read.reason;

const agreeing = (
  kind: SubjectKind,
  field: (text: string) => object,
  reason: (text: string) => string | undefined,
  units: readonly string[],
): void => {
  fc.assert(
    fc.property(nearlyWritten(units), (text) => {
      const why = reason(text);
      fc.pre(why === undefined || !ofMeaning.has(why));
      expect([text, faultsOf(kind, field(text)).length === 0]).toEqual([text, why === undefined]);
    }),
    { numRuns: 3000 },
  );
};

describe('what is nearly written as it should be is taken by both or by neither:', () => {
  test('money', () => {
    const units = ['元', '万元', '亿元', '千', '万', '亿', 'CNY', 'million'];
    const parse = (text: string) => (text.includes('-') ? 'not-money' : reasonOf(parseMoney(text)));
    agreeing('enterprise', (text) => ({ city: '台州市', years: { 2026: { revenue: text } } }), parse, units);
  });

  test('areas', () => {
    agreeing(
      'site',
      (text) => ({ city: '宁波市', area: text }),
      (text) => reasonOf(parseArea(text)),
      ['亩', '平方米', '公顷', 'm²'],
    );
  });

  test('ratios and figures', () => {
    const asRatio = (text: string) =>
      text.includes('-') || kinds.ratio.parse(text) === undefined ? 'not-a-ratio' : undefined;
    agreeing('site', (text) => ({ city: '宁波市', plotRatio: text }), asRatio, []);
  });

  test('days, months and years', () => {
    const spans = fc
      .tuple(
        fc.constantFrom('2026', '0000', '1999', '２０２６'),
        fc.constantFrom('-', '－', ''),
        fc.nat(14),
        fc.constantFrom('-', ''),
        fc.nat(34),
        fc.constantFrom('', ' '),
      )
      .map(
        ([year, dash, month, second, day, blank]) =>
          `${year}${dash}${String(month).padStart(2, '0')}${second}${second === '' ? '' : String(day).padStart(2, '0')}${blank}`,
      );
    fc.assert(
      fc.property(fc.oneof(spans, fc.constantFrom('2026', '0000', '202')), (text) => {
        const read = kinds.span.parse(text) !== undefined;
        // A day that its month lacks is written as a day.
        fc.pre(read || !/-(?:02-(?:29|3\d)|(?:04|06|09|11)-31)$/u.test(text.replaceAll('－', '-')));
        const input = { city: '台州市', titles: [{ title: 'dcmm', on: text }] };
        expect([text, faultsOf('enterprise', input).length === 0]).toEqual([text, read]);
      }),
    );
  });
});

const 台州 = '台州市';

test.each<readonly [SubjectKind, object]>([
  ['enterprise', { city: 台州, years: { 2026: { revenue: '９．６ 亿元', marketValue: '+5,000千元' } } }],
  ['enterprise', { city: 台州, titles: [{ title: 'dcmm', grade: 3, on: '２０２６-05' }], asOf: '2026-12-31' }],
  ['site', { city: '宁波市', area: '1.5平方公里', floorArea: '1 000 000㎡', plotRatio: '5/2' }],
  ['city', { city: '宁波市', observations: [{ indicator: 'x', year: 2023, value: '-1,000.5', unit: '' }] }],
])('%s: what may be written otherwise is valid: %j', (kind, input) => {
  expect(checkSubject(kind, input).ok).toBe(true);
  expect(faultsOf(kind, input)).toEqual([]);
});

const invalid: readonly (readonly [SubjectKind, object])[] = [
  ['enterprise', {}],
  ['enterprise', { city: '台州' }],
  ['enterprise', { city: 台州, landRating: 'A' }],
  ['enterprise', { city: 台州, years: { 2026: { landRating: 'A' } } }],
  ['enterprise', { city: 台州, years: { 26: {} } }],
  ['enterprise', { city: 台州, years: { 2026: { revenue: 96000 } } }],
  ['enterprise', { city: 台州, years: { 2026: { revenue: '9.6亿' } } }],
  ['enterprise', { city: 台州, years: { 2026: { aboveScale: '是' } } }],
  ['enterprise', { city: 台州, before: { through: 20 } }],
  ['enterprise', { city: 台州, foundedIn: '2009' }],
  ['enterprise', { city: 台州, asOf: '2026-07' }],
  ['enterprise', { city: 台州, industry: '3852' }],
  ['enterprise', { city: 台州, size: 'big' }],
  ['enterprise', { city: 台州, titles: [{ on: '2026' }] }],
  ['enterprise', { city: 台州, titles: [{ title: 'giant' }] }],
  ['enterprise', { city: 台州, titles: [{ title: 'dcmm', grade: 6 }] }],
  ['enterprise', { city: 台州, titles: {} }],
  ['enterprise', { city: 台州, projects: [{ name: '智能车间' }] }],
  ['enterprise', { city: 台州, received: [{ amount: '50', status: 'received' }] }],
  ['enterprise', { city: 台州, judgements: { industryHead: 'yes' } }],
  ['site', { city: '宁波市', area: 60 }],
  ['site', { city: '宁波市', area: '60' }],
  ['site', { city: '宁波市', plotRatio: -1 }],
  ['site', { city: '宁波市', rating: 'E' }],
  ['park', { city: '宁波市', kind: 'zone' }],
  ['park', { city: '宁波市', enterprises: 1.5 }],
  ['district', { city: '宁波市', leadingIndustries: -1 }],
  ['city', { city: '宁波市', district: '鄞州区' }],
  ['city', { city: '宁波市', observations: [{ indicator: 'x', year: 2023, value: '1' }] }],
];

test.each(invalid)('%s: both refuse %j', (kind, input) => {
  expect(checkSubject(kind, input).ok).toBe(false);
  expect(faultsOf(kind, input)).not.toEqual([]);
});

test.each(subjectKinds)('%s: each field says what it is, and its examples are valid', (kind) => {
  const schema = inputSchemas(inputFields).get(kind) as { readonly properties: Readonly<Record<string, Json>> };
  for (const [name, field] of Object.entries(schema.properties)) {
    const examples = (field['examples'] ?? []) as readonly unknown[];
    for (const example of examples) expect(faultsOf(kind, { city: 台州, [name]: example })).toEqual([]);
    if (examples.length > 0)
      expect(`${String(field['title'])}${String(field['description'])}`).toMatch(/\p{Script=Han}.*[a-z]/u);
  }
});
