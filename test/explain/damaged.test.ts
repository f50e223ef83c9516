/** What comes back from JSON is told as it was, or refused with the place at which something of it was lost or changed. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explain, type Explainable } from '../../src/explain.js';
import { championProduct } from '../../src/evaluators/taizhou-matrix-2025/index.js';
import * as api from '../../src/index.js';
import { unchecked } from '../../src/subject/index.js';
import { document, firm } from '../calls/every-call.js';
import { runs } from '../laws/support.js';
import { long } from '../long.js';

const input = unchecked(firm);
const asked = { document, year: 2026, reasons: true } as const;
const growing = {
  city: '绍兴市',
  name: '乙公司',
  years: { 2024: { revenue: '3亿元' }, 2025: { revenue: '6亿元', aboveScale: true } },
} as const;
const inForce = '2021..2027';
const seen = { indicator: 'tax-per-mu', year: 2023, value: '51.2', unit: '万元/亩' } as const;

const wholes: Readonly<Record<string, () => Explainable>> = {
  result: () => api.evaluate(input, asked),
  awards: () => api.evaluateAwards(input, asked),
  'rule alone, item by item': () =>
    championProduct(
      { city: '台州市', titles: [{ title: 'champion-product', product: '阀门', on: '2026-07-01' }], received: [] },
      { year: 2026, reasons: true },
    ),
  limits: () =>
    api.evaluate(
      { city: '宁波市', area: '100亩', ancillaryArea: '9000平方米' },
      { document: 'ningbo-renewal-2021', subject: 'site', year: 2022, reasons: true },
    ),
  classification: () => api.classifyTier(growing, { year: 2026, asIfInForce: inForce, reasons: true }),
  targets: () => api.assessTargets({ city: '宁波市', observations: [seen] }, { document: 'ningbo-renewal-2021' }),
  conflict: () => api.conflictsOf('rd-intensity', { year: 2025 }),
  questions: () => api.questions(input, { document, year: 2026 }),
  sensitivity: () => api.sensitivity(input, { document, year: 2026 }),
  'what it would take': () => api.whatWouldItTake(input, asked),
  timeline: () => api.timeline(input, { document, from: 2026, through: 2027, reasons: true }),
  movement: () => api.tierMovements(growing, { from: 2025, through: 2026, asIfInForce: inForce }).slice(0, 1),
  'all documents': () => api.evaluateAll(input, { year: 2026, reasons: true }),
  verification: () => api.verifyReceipt({ ...api.receiptFor(input, { document, year: 2026 }), year: 2027 }, input),
};

type Steps = readonly string[];
type Holder = Record<string, unknown>;

const isHolder = (value: unknown): value is Holder => typeof value === 'object' && value !== null;

const leavesIn = (value: unknown, steps: Steps = []): readonly Steps[] =>
  isHolder(value) ? Object.keys(value).flatMap((key) => leavesIn(value[key], [...steps, key])) : [steps];

const at = (value: unknown, steps: Steps): unknown =>
  steps.reduce<unknown>((inner, step) => (isHolder(inner) ? inner[step] : undefined), value);

const damages = {
  gone: (holder: Holder, key: string) => void Reflect.deleteProperty(holder, key),
  null: (holder: Holder, key: string) => void (holder[key] = null),
  'a text': (holder: Holder, key: string) => void (holder[key] = 'x'),
  'a negative number': (holder: Holder, key: string) => void (holder[key] = -7),
  'an object': (holder: Holder, key: string) => void (holder[key] = {}),
} as const;
type Damage = keyof typeof damages;

const damaged = (text: string, steps: Steps, damage: Damage): Explainable => {
  const copy: unknown = JSON.parse(text);
  const holder = at(copy, steps.slice(0, -1));
  if (isHolder(holder)) damages[damage](holder, steps.at(-1) ?? '');
  return copy as Explainable;
};

const pagesOf = (told: Explainable): string =>
  (['zh', 'en'] as const)
    .flatMap((language) => [explain(told, language), explain(told, language, 'text', { detail: true })])
    .join('\n\n');

// With their unit: other numbers come and go with the text around them.
const sumsIn = (page: string): readonly string[] => page.match(/CNY [\d,.]+|[\d.]+[万亿]*元/gu) ?? [];

/** The page of a damaged copy, or the refusal. */
const attempted = (copy: Explainable): string | api.Issue => {
  try {
    return pagesOf(copy);
  } catch (error) {
    if (error instanceof api.HuiqiError) return error.issues[0];
    throw error;
  }
};

describe('a copy with one leaf lost or changed is refused at its place, or told with no other sum', long, () => {
  test.each(Object.entries(wholes))('of %s', (_, make) => {
    const whole = make();
    const text = JSON.stringify(whole);
    const page = pagesOf(JSON.parse(text) as Explainable);
    const known = new Set(sumsIn(page));
    const [leaves, kinds] = [leavesIn(whole), Object.keys(damages) as readonly Damage[]];
    fc.assert(
      fc.property(fc.constantFrom(...leaves), fc.constantFrom(...kinds), (steps, damage) => {
        const told = attempted(damaged(text, steps, damage));
        if (typeof told !== 'string') {
          expect(['result-damaged', 'result-wanted']).toContain(told.code);
          // Somewhere on the way to the leaf, or at the sum that it goes with.
          if (steps.at(-1) !== 'kind' && steps.length > 1 && damage !== 'a text')
            expect('option' in told.place && told.place.option).toContain('.');
          return;
        }
        for (const junk of ['undefined', 'NaN', '[object', 'null'])
          expect(told.includes(junk)).toBe(page.includes(junk));
        expect(sumsIn(told).filter((sum) => !known.has(sum))).toEqual([]);
        // A leaf that must stand there cannot be something else: only a name may be another name.
        if (damage === 'an object') expect(told).toBe(page);
      }),
      { ...runs(1200), seed: 20251130 },
    );
  });
});

describe('what was lost or changed is told by its place', () => {
  const text = JSON.stringify(api.evaluateAwards(input, asked));
  const cases: Readonly<Record<string, readonly [steps: Steps, bend: (value: unknown) => unknown, told: string]>> = {
    nothing: [['total', 'lowFen'], (value) => value, 'told'],
    'a sum of null': [['total', 'lowFen'], () => null, 'result-damaged awards.total.lowFen'],
    'a sum that its text does not say': [['total', 'lowFen'], () => 1, 'result-damaged awards.total.low'],
    'the text of another sum': [['total', 'low'], () => '999亿元', 'result-damaged awards.total.low'],
    'half a 分': [['total', 'lowFen'], () => 0.5, 'result-damaged awards.total.lowFen'],
    'no awards': [['awards'], () => [], 'result-damaged awards.total'],
    'a verdict there is not': [['awards', '0', 'truth'], () => 'maybe', 'result-damaged awards.awards.0.truth'],
    'a title in one language': [
      ['awards', '0', 'title'],
      () => ({ en: 'x' }),
      'result-damaged awards.awards.0.title.zh',
    ],
    'another kind': [['kind'], () => 'timeline', 'result-damaged timeline.title'],
  };
  test.each(Object.entries(cases))('%s', (_, [steps, bend, told]) => {
    const copy: unknown = JSON.parse(text);
    const [holder, key] = [at(copy, steps.slice(0, -1)), steps.at(-1) ?? ''];
    if (isHolder(holder)) holder[key] = bend(holder[key]);
    const found = attempted(copy as Explainable);
    expect(
      typeof found === 'string' ? 'told' : `${found.code} ${'option' in found.place ? found.place.option : ''}`,
    ).toBe(told);
  });
});
