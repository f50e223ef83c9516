/** One function explains whatever the library returns, as the explainer beside each function does. */
import { describe, expect, test } from 'vitest';
import { explainOutcome } from '../../src/evaluate-awards.js';
import { explain, type Explainable, type Format, formats } from '../../src/explain.js';
import { championProduct } from '../../src/evaluators/taizhou-matrix-2025/index.js';
import { explainAwards, explainClassification, explainItemAwards, explainTarget } from '../../src/explain/index.js';
import { explainMovement } from '../../src/scenario/movement-page.js';
import * as api from '../../src/index.js';
import { long } from '../long.js';

const giant = { city: '台州市', industry: 'I6510', titles: [{ title: 'little-giant' as const, on: '2026-07-01' }] };
const site = { city: '宁波市', stage: 'existing' as const, area: '100亩', ancillaryArea: '9000平方米' };
const document = 'taizhou-matrix-2025';
const asked = { document, year: 2026 } as const;

const result = api.evaluate(giant, asked);
const limits = api.checkLimits(site, { document: 'ningbo-renewal-2021', subject: 'site', year: 2022 });
const outcomes = [...result.awards, ...result.tiers, ...result.services, ...limits];
const all = api.evaluateAll(giant, { year: 2026 });
const assessment = api.assessTargets({ city: '宁波市' }, { document: 'ningbo-renewal-2021' });
const conflict = api.conflictsOf('rd-intensity', { year: 2025 });
const course = api.timeline({ ...giant, projects: [], received: [] }, { document, from: 2026, through: 2027 });
const questions = api.questions(giant, asked);
const sensitivity = api.sensitivity(giant, asked);
const taking = api.whatWouldItTake(giant, { ...asked, rule: 'little-giant' });
const verification = api.verifyReceipt(api.receiptFor(giant, asked), giant);

const growing = {
  city: '绍兴市',
  industry: 'C3852',
  years: { 2021: { revenue: '4亿元' }, 2022: { revenue: '5.2亿元' } },
  titles: [{ title: 'little-giant' as const, on: '2020-07-01' }],
  judgements: { industryHead: false, scaleAndGrowthPotential: false, qualityAdvantage: 'none' as const },
};
const movements = api.tierMovements(growing, { from: 2022, through: 2023 });
const classification = api.classifyTier({ city: '绍兴市' }, { year: 2022 });
const items = championProduct({ city: '台州市' }, { year: 2026 });

type Told = (language: api.Language, format: Format) => string;

const awards = api.evaluateAwards(giant, asked);
const [target] = assessment.targets;

type Kinded = Extract<Explainable, { readonly kind: string }>;

const things: readonly (readonly [thing: Kinded, own: Told])[] = [
  [result, (...how) => api.explainResult(result, ...how)],
  ...outcomes.map((outcome) => [outcome, (...how) => explainOutcome(outcome, ...how)] as readonly [Kinded, Told]),
  [all, (...how) => api.explainAll(all, ...how)],
  [assessment, (language, format) => api.explainTargets(assessment, language, { format })],
  [conflict, (...how) => api.explainConflict(conflict, ...how)],
  [awards, (...how) => explainAwards(awards, ...how)],
  ...(target === undefined ? [] : [[target, (...how) => explainTarget(target, ...how)] as readonly [Kinded, Told]]),
  [classification, (...how) => explainClassification(classification, ...how)],
  [items, (...how) => explainItemAwards(items, ...how)],
  ...movements.map((each) => [each, (...how) => explainMovement(each, ...how)] as readonly [Kinded, Told]),
  [course, (...how) => api.explainTimeline(course, ...how)],
  [questions, (...how) => api.explainQuestions(questions, ...how)],
  [sensitivity, (...how) => api.explainSensitivity(sensitivity, ...how)],
  [taking, (...how) => api.explainTaking(taking, ...how)],
  [verification, (...how) => api.explainVerification(verification, ...how)],
];

describe('explain', () => {
  test('knows every kind of outcome and of answer', () => {
    expect([...new Set(things.map(([{ kind }]) => kind))].sort()).toEqual([
      'all-results',
      'assessment',
      'award',
      'awards',
      'classification',
      'conflict',
      'item-awards',
      'limit',
      'movement',
      'questions',
      'result',
      'sensitivity',
      'service',
      'target',
      'tier',
      'timeline',
      'verification',
      'what-would-it-take',
    ]);
  });

  test('says of each what its own explainer says, in every language and format', long, () => {
    for (const [thing, own] of things)
      for (const language of ['zh', 'en'] as const)
        for (const format of formats) expect(explain(thing, language, format)).toBe(own(language, format));
  });

  test('speaks Chinese in plain text unless asked otherwise', () => {
    for (const [thing, own] of things) expect(explain(thing)).toBe(own('zh', 'text'));
  });

  test('refuses what is nothing of the kind', () => {
    for (const strange of [undefined, null, 5, {}, { kind: 'toString' }, { kind: 'award' }, { kind: 'timeline' }])
      expect(() => explain(strange as unknown as Explainable)).toThrow(api.HuiqiError);
  });

  test('tells a list one by one, and the awards of a document as its result would', () => {
    expect(explain(limits, 'en')).toBe(limits.map((limit) => explain(limit, 'en')).join('\n\n'));
    const conclusion = /结论：(?<text>.*)/u;
    expect(conclusion.exec(explain(awards))?.[0]).toBe(conclusion.exec(explain(result))?.[0]);
  });

  test('names what can be explained where it is handed nothing of the kind', () => {
    expect(() => explain({} as unknown as Explainable)).toThrow(/evaluate, evaluateAwards, assessTargets/u);
  });
});

/** Every way to a value inside, two steps deep in lists: what is deeper is alike. */
const pathsIn = (value: unknown, path: readonly string[] = []): readonly (readonly string[])[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value)
        .slice(0, Array.isArray(value) ? 2 : undefined)
        .flatMap(([key, inner]) => [[...path, key], ...pathsIn(inner, [...path, key])])
    : [];

const without = (value: unknown, [key = '', ...rest]: readonly string[]): unknown => {
  if (Array.isArray(value))
    return rest.length === 0
      ? value.filter((_, index) => String(index) !== key)
      : value.map((each: unknown, index) => (String(index) === key ? without(each, rest) : each));
  const fields = value as Readonly<Record<string, unknown>>;
  if (rest.length > 0) return { ...fields, [key]: without(fields[key], rest) };
  return Object.fromEntries(Object.entries(fields).filter(([name]) => name !== key));
};

test('a copy that has lost a part is refused as such, or told', long, () => {
  const why = { ...asked, reasons: true } as const;
  const copies: readonly unknown[] = [
    api.evaluate(giant, why),
    api.timeline(giant, { document, from: 2026, through: 2026, reasons: true }),
    assessment,
    questions,
  ];
  let damaged = 0;
  for (const copy of copies.map((each) => JSON.parse(JSON.stringify(each)) as unknown))
    for (const path of pathsIn(copy)) {
      try {
        expect(typeof explain(without(copy, path) as Explainable)).toBe('string');
      } catch (error) {
        expect(error, path.join('.')).toBeInstanceOf(api.HuiqiError);
        damaged += 1;
      }
    }
  expect(damaged).toBeGreaterThan(100);
});
