/** What is told from a copy of what the library made: whatever the copy has lost on its way, it is told or refused, and never by a stack trace. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as api from '../../src/index.js';
import * as diff from '../../src/diff.js';
import { createDocumentEngine } from '../../src/engine.js';
import { unchecked } from '../../src/subject/index.js';
import { runs } from '../laws/support.js';
import { long } from '../long.js';
import { document, firm } from './every-call.js';

const asked = { document, year: 2026, reasons: true } as const;
const input = unchecked(firm);
const course = api.timeline(input, { document, from: 2026, through: 2027, reasons: true });
const misread = api.parseEnterprise({ city: '台州市', size: '大型', titles: [{ title: 'little-gaint' }] });
const received = { policy: '台政发〔2024〕7号', matter: 'little-giant', on: '2026-07-01' };
const twice = api.parseEnterprise(unchecked({ city: '台州市', received: [received, received] }));
const trials = { year: 2026, documents: { [document]: '台州市' } };
const area = { over: 100n, under: 3n };

const rules = diff.documents[document];
/** Only the document's own file is held against what it was: that is what is bent. */
const diffWith = (about: never): unknown =>
  diff.diffRules(
    { [document]: rules },
    { [document]: { ...rules, document: about } },
    { boundaries: false, readings: false, check: false },
  );

/** By its name, a copy and how it is told. */
const toldOf: Readonly<Record<string, readonly [whole: unknown, tell: (copy: never) => unknown]>> = {
  explainResult: [api.evaluate(input, asked), (copy) => api.explainResult(copy, 'en')],
  explainTimeline: [course, (copy) => api.explainTimeline(copy, 'en')],
  explainTimelineAll: [
    api.timelineAll(input, { from: 2026, through: 2027 }),
    (copy) => api.explainTimelineAll(copy, 'en'),
  ],
  timelineChart: [course, (copy) => api.timelineChart(copy, 'zh')],
  explainTargets: [api.assessTargets({ city: '宁波市' }), (copy) => api.explainTargets(copy, 'en')],
  explainQuestions: [api.questions(input, { document, year: 2026 }), (copy) => api.explainQuestions(copy, 'zh')],
  explainTaking: [api.whatWouldItTake(input, asked), (copy) => api.explainTaking(copy, 'en')],
  describeIssue: [misread.ok ? undefined : misread.issues[0], (copy) => api.describeIssue(copy, 'en')],
  describeNotice: [twice.ok ? twice.notices[0] : undefined, (copy) => api.describeNotice(copy, 'en')],
  formatArea: [area, (copy) => api.formatArea(copy, '亩')],
  inputAsTrials: [{ input: firm, year: 2026, readings: {} }, (copy) => diff.inputAsTrials(copy, trials, 'line 1')],
  diffRules: [rules.document, diffWith],
  parseEnterprise: [firm, (copy) => api.parseEnterprise(copy)],
};

type Steps = readonly string[];

const isContainer = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** The places of a value; of a list its first entry stands for all. */
const placesIn = (value: unknown, steps: Steps = []): readonly Steps[] =>
  !isContainer(value)
    ? [steps]
    : [
        ...(steps.length === 0 ? [] : [steps]),
        ...Object.keys(value)
          .slice(0, Array.isArray(value) ? 1 : undefined)
          .flatMap((key) => placesIn(value[key], [...steps, key])),
      ];

/** The value with something else at a place; other branches are shared with it. */
const bent = (
  value: unknown,
  [step = '', ...rest]: Steps,
  bend: (place: Record<string, unknown>, key: string) => void,
): unknown => {
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }) as Record<string, unknown>;
  if (rest.length === 0) bend(copy, step);
  else copy[step] = bent(copy[step], rest, bend);
  return copy;
};

const loop: Record<string, unknown> = {};
loop['loop'] = loop;
let deep: unknown = 'x';
for (let depth = 0; depth < 5_000; depth += 1) deep = { deep };

const bends: Readonly<Record<string, (place: Record<string, unknown>, key: string) => void>> = {
  null: (place, key) => void (place[key] = null),
  gone: (place, key) => void Reflect.deleteProperty(place, key),
  'an object': (place, key) => void (place[key] = {}),
  'a text': (place, key) => void (place[key] = 'x'),
  'a thing with a toString': (place, key) => void (place[key] = { toString: 5 }),
  'a loop': (place, key) => void (place[key] = loop),
  'a depth': (place, key) => void (place[key] = deep),
  'a whole number without end': (place, key) => void (place[key] = 1n),
  'a getter that throws': (place, key) =>
    void Object.defineProperty(place, key, {
      enumerable: true,
      get: () => {
        throw new Error('mine');
      },
    }),
};

const errorOf = (tell: () => unknown): string | undefined => {
  try {
    tell();
    return undefined;
  } catch (error) {
    return error instanceof api.HuiqiError ? undefined : String(error);
  }
};

/** A page takes a while: of one with many places, some are tried. */
const few = 150;

test.each(Object.entries(toldOf))('%s tells a damaged copy or refuses it', long, (_, [whole, tell]) => {
  expect(errorOf(() => tell(whole as never))).toBeUndefined();
  const all = placesIn(whole).flatMap((steps) => Object.entries(bends).map(([name, bend]) => ({ steps, name, bend })));
  expect(all.length).toBeGreaterThan(10);
  const tried = all.length <= few ? all : fc.sample(fc.constantFrom(...all), { ...runs(600), seed: 20251122 });
  const faults = tried.flatMap(({ steps, name, bend }) => {
    const error = errorOf(() => tell(bent(whole, steps, bend) as never));
    return error === undefined ? [] : [`${name} at ${steps.join('.')}: ${error}`];
  });
  expect(faults.slice(0, 10)).toEqual([]);
});

test('a path of thousands of steps is the name of no field', () => {
  const path = Array.from({ length: 20_000 }, () => 'a').join('.');
  expect(api.fromCells('enterprise', { city: '台州市', [path]: 'x' })).toEqual({ city: '台州市', [path]: 'x' });
  const parsed = api.parseEnterprise(api.fromCells('enterprise', { city: '台州市', [path]: 'x' }));
  expect(parsed.ok ? [] : parsed.issues.map(({ code }) => code)).toEqual(['field-unknown']);
});

test('an engine refuses a subject in which something was put, in any of its places', () => {
  const parsed = api.parseEnterprise(unchecked(firm));
  if (!parsed.ok) throw new Error('not parsed');
  const engine = createDocumentEngine(api.documents[document]);
  const faults = Object.keys(parsed.subject).flatMap((key) =>
    [null, {}, 1n, 'x'].flatMap((value) => {
      try {
        engine.evaluate({ ...parsed.subject, [key]: value }, { year: 2026 });
        return [`${key}: taken`];
      } catch (error) {
        return error instanceof api.HuiqiError ? [] : [`${key}: ${String(error)}`];
      }
    }),
  );
  expect(faults).toEqual([]);
});

/** Everything that can be reached from a value, with the way to it. */
const reached = (value: unknown, path = '', seen = new Map<object, string>()): ReadonlyMap<object, string> => {
  if (typeof value !== 'object' || value === null || seen.has(value)) return seen;
  seen.set(value, path);
  if (value instanceof Map) for (const [key, inner] of value) reached(inner, `${path}.${String(key)}`, seen);
  for (const key of Reflect.ownKeys(value))
    reached((value as Readonly<Record<PropertyKey, unknown>>)[key], `${path}.${String(key)}`, seen);
  return seen;
};

const takes = (change: () => unknown): boolean => {
  try {
    change();
    return true;
  } catch {
    return false;
  }
};

const rich = {
  ...firm,
  name: '甲',
  district: '椒江区',
  before: { everAboveScale: false, revenuePeak: '1亿元', through: 2020 },
  years: { 2021: { revenue: '2亿元' }, 2025: { revenue: '3亿元', aboveScale: true } },
  titles: [
    { title: 'little-giant', on: '2026-07', until: '2029-06', withdrawn: '2028-01' },
    { title: 'demonstration', level: 'provincial', of: '平台', on: '2026-07-01' },
    { title: 'demonstration', level: 'national', of: '平台', on: '2026-07-01' },
  ],
  projects: [{ kind: 'digital', name: '线', approved: '100万元', on: '2026-05' }],
  received: [received, received],
};

/** By its name, an input and how it is parsed: what is told in every part, and next to nothing told. */
const parsedOf: Readonly<
  Record<string, () => ReturnType<typeof api.parseEnterprise> | ReturnType<typeof api.parsePlace>>
> = {
  'an enterprise told in every part': () => api.parseEnterprise(rich),
  'an enterprise of which a city is told': () => api.parseEnterprise({ city: '台州市' }),
  'an enterprise with lists taken as empty': () =>
    api.parseEnterprise({ city: '台州市' }, { assumeNone: ['titles', 'projects', 'received'] }),
  'a site': () => api.parsePlace('site', { city: '宁波市', area: '100亩', ancillaryArea: '9000平方米' }),
  'a city with observations': () =>
    api.parsePlace('city', {
      city: '宁波市',
      observations: [{ indicator: 'rd-intensity', year: 2025, value: '3.2', unit: '%' }],
    }),
};

test.each(Object.entries(parsedOf))('nothing can be put into %s once it is parsed', (_, parse) => {
  const parsed = parse();
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  const all = reached(parsed.subject);
  expect(all.size).toBeGreaterThan(2);
  const open = [...all].flatMap(([value, path]) => {
    if (!Object.isFrozen(value)) return [path];
    if (!(value instanceof Map)) return [];
    return [() => value.set(2026, NaN), () => value.delete(2025), () => value.clear()].some(takes) ? [path] : [];
  });
  expect(open).toEqual([]);
});

test('figures worked out of an enterprise cannot be written', () => {
  const parsed = api.parseEnterprise(rich);
  if (!parsed.ok) throw new Error('not parsed');
  const engine = createDocumentEngine(api.documents[document]);
  const before = engine.totals(parsed.subject, { year: 2026 });
  const { cells } = parsed.subject.history as { cells: unknown };
  expect(takes(() => (cells as number[]).fill(NaN))).toBe(false);
  expect(takes(() => ((cells as number[])[0] = NaN))).toBe(false);
  expect(engine.totals(parsed.subject, { year: 2026 })).toEqual(before);
});

const endless = '长'.repeat(9_000_000);

/** A text without end wherever one may stand: as a value, and as a key. */
test.each(
  Object.entries({
    name: { city: '台州市', name: endless },
    city: { city: endless },
    industry: { city: '台州市', industry: endless },
    title: { city: '台州市', titles: [{ title: endless }] },
    key: { city: '台州市', [endless]: 1 },
  }),
)('a text of millions of characters as %s is taken or refused in few words', long, (_, told) => {
  const parsed = api.parseEnterprise(unchecked(told));
  expect(JSON.stringify(parsed.ok ? [] : parsed.issues).length).toBeLessThan(5_000);
});

test('a place is as long as anybody can look for, however much was sent', long, () => {
  const reforms = [{ rule: endless, part: 'x', from: 1, to: 2 }];
  const told = (): string => {
    try {
      api.evaluate(input, { document, year: 2026, reforms } as never);
      return '';
    } catch (error) {
      return error instanceof api.HuiqiError ? JSON.stringify(error.issues) : String(error);
    }
  };
  expect(told()).toContain('change-misses');
  expect(told().length).toBeLessThan(5_000);
});
