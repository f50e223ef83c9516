/** Results are the caller’s: whatever is done to one changes no other, and shared data cannot be changed. */
import { unchecked } from '../../src/subject/index.js';
import { describe, expect, test } from 'vitest';
import * as api from '../../src/index.js';
import { createDocumentEngine } from '../../src/engine.js';
import { toJsonRulesEngine } from '../../src/json-rules-engine.js';

const document = 'taizhou-matrix-2025';
const firm = {
  name: '甲公司',
  city: '台州市',
  industry: 'C3852',
  foundedIn: 2020,
  years: { 2025: { revenueInTaizhou: '8亿元' }, 2026: { revenueInTaizhou: '12亿元' } },
  titles: [
    { title: 'little-giant', on: '2026-07-01' },
    { title: 'champion-product', product: '阀门', on: '2026-05-01' },
  ],
  projects: [{ kind: 'digital', name: '车间', on: '2026-02-01' }],
};
const city = {
  city: '宁波市',
  observations: [{ indicator: 'tax-per-mu', year: 2023, value: '51.2', unit: '万元/亩' }],
};
const site = { city: '宁波市', stage: 'existing', area: '100亩' };
const member = {
  city: '绍兴市',
  years: { 2021: { revenue: '4亿元' }, 2022: { revenue: '6亿元' } },
  titles: [{ title: 'little-giant', on: '2020-07-01' }],
};
const reforms = [{ rule: 'little-giant', part: 'parameters.amount', from: '100万元', to: '8万元' }];

const checked = <Subject>(
  parsed: { readonly ok: true; readonly subject: Subject } | { readonly ok: false },
): Subject => {
  if (!parsed.ok) throw new Error('not parsed');
  return parsed.subject;
};

const engine = createDocumentEngine(api.documents[document], { readings: { breakthrough: 'inclusive' }, reforms });
const engines = api.createEngine([api.documents[document], api.documents['shaoxing-growth-2021']]);
const exported = toJsonRulesEngine(api.documents[document]);
const subject = checked(api.parseEnterprise(firm));

const results: Readonly<Record<string, () => unknown>> = {
  evaluate: () => api.evaluate(unchecked(firm), { document, year: 2026, readings: { 'tier-jump': 'each' }, reforms }),
  'evaluate, of a city': () => api.evaluate(city, { document: 'ningbo-renewal-2021', year: 2023, subject: 'city' }),
  'evaluate, of ranked libraries': () =>
    api.evaluate(unchecked(member), { document: 'shaoxing-growth-2021', year: 2022 }),
  evaluateAwards: () => api.evaluateAwards(unchecked(firm), { document, year: 2026 }),
  classifyTier: () => api.classifyTier(unchecked(member), { year: 2022 }),
  tierMovements: () => api.tierMovements(unchecked(member), { from: 2022, through: 2023 }),
  checkLimits: () => api.checkLimits(unchecked(site), { document: 'ningbo-renewal-2021', subject: 'site', year: 2022 }),
  assessTargets: () => api.assessTargets(city),
  conflictsOf: () => api.conflictsOf('rd-intensity', { year: 2025 }),
  timeline: () => api.timeline(unchecked(firm), { document, from: 2025, through: 2027, reforms }),
  timelineChart: () => api.timelineChart(api.timeline(unchecked(firm), { document, from: 2026, through: 2027 }), 'zh'),
  questions: () => api.questions(unchecked(firm), { document, year: 2026 }),
  sensitivity: () => api.sensitivity(unchecked(firm), { document, year: 2026 }),
  whatWouldItTake: () => api.whatWouldItTake(unchecked(firm), { document, year: 2026 }),
  receiptFor: () => api.receiptFor(unchecked(firm), { document, year: 2026 }),
  verifyReceipt: () =>
    api.verifyReceipt({ ...api.receiptFor(unchecked(firm), { document, year: 2026 }), year: 2027 }, firm),
  evaluateAll: () => api.evaluateAll(unchecked(firm), { year: 2026 }),
  parseEnterprise: () => api.parseEnterprise(firm),
  parsePlace: () => api.parsePlace('city', city),
  'a parsed enterprise with every list empty': () =>
    api.parseEnterprise({ city: '台州市', titles: [], projects: [], received: [] }, { assumeNone: ['titles'] }),
  'an engine': () => [engine.evaluate(subject, { year: 2026 }), engine.totals(subject, { year: 2026 })],
  'several engines': () => [engines.evaluate(subject, { year: 2026 }), engines.totals(subject, { year: 2026 })],
  'the document of an engine': () => engine.document,
  'the documents of engines': () => engines.documents,
  'the documents': () => api.documents,
  'the ids and names': () => [api.documentIds, api.factNames, api.titleNames],
  changeInput: () =>
    api.changeInput(unchecked(firm), [
      { kind: 'add', path: 'titles', entry: { title: 'little-giant', on: '2026-12-31' } },
    ]),
  'rules for json-rules-engine': () => toJsonRulesEngine(api.documents[document]).rules,
  'facts for json-rules-engine': () =>
    exported.factsOf(
      checked(
        api.parseEnterprise({
          city: '台州市',
          industry: 'C3852',
          foundedIn: 2026,
          years: { 2026: { revenueInTaizhou: '1亿元' } },
          titles: [],
          projects: [],
          received: [],
        }),
      ),
      { year: 2026 },
    ),
  explain: () =>
    (['zh', 'en'] as const).map((language) =>
      api.explainResult(api.evaluate(unchecked(firm), { document, year: 2026, reforms }), language),
    ),
};

/** Does to a value, and to all that is in it, whatever can be done to it. */
const spoil = (value: unknown, seen = new Set()): void => {
  if (typeof value !== 'object' || value === null || seen.has(value)) return;
  seen.add(value);
  const attempt = (change: () => unknown): void => {
    try {
      change();
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
    }
  };
  if (value instanceof Map) {
    for (const [key, inner] of [...value])
      [key, inner].forEach((each) => {
        spoil(each, seen);
      });
    attempt(() => {
      value.clear();
    });
  }
  for (const key of Reflect.ownKeys(value)) {
    const inner: unknown = Reflect.get(value, key);
    spoil(inner, seen);
    attempt(() => Reflect.set(value, key, typeof inner === 'number' ? inner + 1 : 'spoilt'));
  }
  if (Array.isArray(value)) attempt(() => value.push('spoilt'));
  attempt(() => Reflect.set(value, 'stray', 'spoilt'));
};

const json = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) => (inner instanceof Map ? [...inner] : inner));
// What lacks a fact to export says so.
const made = (make: () => unknown): string => {
  try {
    return json(make());
  } catch (error) {
    return String(error);
  }
};

describe('whoever changes a result', () => {
  test('changes no later one, of whatever function', () => {
    const before = Object.entries(results).map(([name, make]) => [name, made(make)] as const);
    for (const make of Object.values(results)) {
      try {
        spoil(make());
      } catch (error) {
        if (!(error instanceof api.HuiqiError)) throw error;
      }
    }
    expect(
      before.filter(([name, text]) => made(results[name] as () => unknown) !== text).map(([name]) => name),
    ).toEqual([]);
  }, 120_000);

  test('cannot change what results share', () => {
    expect(() => {
      (api.documents[document].rules['little-giant'] as { parameters: { amount: string } }).parameters.amount = '8万元';
    }).toThrow(TypeError);
    expect(() => (api.documentIds as unknown as string[]).push('mine')).toThrow(TypeError);
    expect(() => (engine.document.clauses as Map<string, unknown>).clear()).toThrow(TypeError);
    expect(() => {
      (engine.evaluate(subject, { year: 2026 }).statusNote as { zh: string }).zh = '';
    }).toThrow(TypeError);
  });
});

describe('what was decided under changed rules', () => {
  const changed = api.evaluate(unchecked(firm), { document, year: 2026, reforms });
  const giant = changed.awards.find(({ rule }) => rule === `${document}/little-giant`);

  test('says so, in the result and at every award the change bears on', () => {
    expect(changed.reforms).toEqual(reforms);
    expect(giant?.reformedBy).toEqual([1]);
    expect(changed.awards.filter(({ reformedBy }) => reformedBy !== undefined).map(({ rule }) => rule)).toEqual([
      `${document}/little-giant`,
    ]);
    expect(api.evaluate(unchecked(firm), { document, year: 2026 })).not.toHaveProperty('reforms');
    expect(api.timeline(unchecked(firm), { document, from: 2026, through: 2026, reforms }).reforms).toEqual(reforms);
    expect(api.questions(unchecked(firm), { document, year: 2026, reforms }).reforms).toEqual(reforms);
    expect(api.sensitivity(unchecked(firm), { document, year: 2026, reforms }).reforms).toEqual(reforms);
    expect(api.whatWouldItTake(unchecked(firm), { document, year: 2026, reforms }).reforms).toEqual(reforms);
  });

  test('never stands under the clause’s own place', () => {
    if (giant === undefined) throw new Error('no award');
    for (const [language, own, mark] of [
      ['zh', /〔台州方案〕二\(二\)3/u, /〔改动 1〕（改自〔台州方案〕二\(二\)3）/u],
      ['en', /\[Taizhou draft plan, 二\(二\)3/u, /\[change 1, in place of Taizhou draft plan, 二\(二\)3/u],
    ] as const) {
      const text = api.explain(giant, language);
      expect(text).toMatch(mark);
      expect(text.replaceAll(new RegExp(mark, 'gu'), '')).not.toMatch(own);
      expect(text).toContain(
        language === 'zh'
          ? '改动 1：little-giant 的 parameters.amount，由 "100万元" 改为 "8万元"。'
          : 'Change 1: parameters.amount of little-giant, from "100万元" to "8万元".',
      );
      expect(api.explainResult(changed, language)).toMatch(mark);
      expect(api.explainQuestions(api.questions(unchecked(firm), { document, year: 2026, reforms }), language)).toMatch(
        language === 'zh' ? /改动 1：/u : /Change 1: /u,
      );
    }
  });

  test('marks everything where the document itself was changed', () => {
    const moved = [
      { document: true as const, part: 'period.from', from: api.documents[document].document, to: '2024-01-01' },
    ];
    expect(() => api.evaluate(unchecked(firm), { document, year: 2026, reforms: moved })).toThrow(api.HuiqiError);
    const { period } = api.documents[document].document as { readonly period: { readonly from: string } };
    const { awards } = api.evaluate(unchecked(firm), {
      document,
      year: 2026,
      reforms: [{ document: true, part: 'period.from', from: period.from, to: '2024-01-01' }],
    });
    expect(awards.every(({ reformedBy }) => String(reformedBy) === '1')).toBe(true);
  });
});
