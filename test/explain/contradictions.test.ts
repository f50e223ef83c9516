/** A copy that is whole but contradicts itself is refused with the place; what the engine writes never does. */
import { describe, expect, test } from 'vitest';
import { explain, type Explainable } from '../../src/explain.js';
import * as api from '../../src/index.js';
import { document } from '../calls/every-call.js';

type Holder = Record<string, unknown> &
  Partial<
    Record<'answer' | 'applies' | 'awards' | 'document' | 'payable' | 'reasons' | 'subject' | 'truth' | 'year', unknown>
  >;
type Bend = (copy: Holder) => void;

const at = (copy: Holder, path: string): Holder =>
  path.split('.').reduce<Holder>((inner, step) => inner[step] as Holder, copy);

const input = {
  city: '台州市',
  name: '甲公司',
  titles: [{ title: 'little-giant', on: '2026-07-01' }],
  received: [],
} as const;
const site = {
  city: '宁波市',
  area: '100亩',
  stage: 'existing',
  insideControlLine: true,
  safe: true,
  lawfullyApproved: true,
  ancillaryArea: '9000平方米',
} as const;
const growing = {
  city: '绍兴市',
  years: { 2024: { revenue: '3亿元' }, 2025: { revenue: '6亿元', aboveScale: true } },
} as const;

const wholes = {
  result: api.evaluate(input, { document, year: 2026, reasons: true }),
  limits: api.evaluate(site, { document: 'ningbo-renewal-2021', subject: 'site', year: 2022, reasons: true }),
  classes: api.classifyTier(growing, { year: 2026, asIfInForce: '2021..2027', reasons: true }),
  timeline: api.timeline(input, { document, from: 2026, through: 2027, reasons: true }),
  all: api.evaluateAll(input, { year: 2026, reasons: true }),
  taking: api.whatWouldItTake(input, { document, year: 2026, reasons: true }),
} as const;

const told = (copy: Explainable): string => {
  try {
    explain(copy, 'en');
    return 'told';
  } catch (error) {
    if (!(error instanceof api.HuiqiError)) throw error;
    const [{ code, place }] = error.issues;
    return `${code} ${'option' in place ? place.option : ''}`;
  }
};

const granted = 'awards.3';
const applied = `limits.${String(wholes.limits.limits.findIndex(({ applies }) => applies === 'yes'))}`;
const refused = 'awards.1';

const bends: Readonly<Record<string, readonly [of: keyof typeof wholes, bend: Bend, told: string]>> = {
  'nothing, of a result': ['result', () => undefined, 'told'],
  'nothing, of limits': ['limits', () => undefined, 'told'],
  'nothing, of a class': ['classes', () => undefined, 'told'],
  'nothing, of a timeline': ['timeline', () => undefined, 'told'],
  'nothing, of all documents': ['all', () => undefined, 'told'],
  'nothing, of what it would take': ['taking', () => undefined, 'told'],
  'not granted, and paid': [
    'result',
    (copy) => void (at(copy, granted).truth = 'no'),
    `result-damaged result.${granted}.truth`,
  ],
  'granted without any row that is': [
    'result',
    (copy) => void (at(copy, refused).truth = 'yes'),
    `result-damaged result.${refused}.truth`,
  ],
  'more payable than granted': [
    'result',
    (copy) => void (at(copy, granted).payable = { low: '600万元', lowFen: 6e8, high: '600万元', highFen: 6e8 }),
    'result-damaged result.total',
  ],
  'more payable than granted, of one award': [
    'timeline',
    (copy) =>
      void (at(copy, `years.0.${granted}`).payable = { low: '600万元', lowFen: 6e8, high: '600万元', highFen: 6e8 }),
    `result-damaged timeline.years.0.${granted}.payable`,
  ],
  'reasons of another award': [
    'result',
    (copy) => void (at(copy, granted).reasons = at(copy, refused).reasons),
    `result-damaged result.${granted}.reasons.rule.rule`,
  ],
  'another year': ['result', (copy) => void (copy.year = 2027), 'result-damaged result.awards.0.reasons.year'],
  'another document': [
    'result',
    (copy) => void (copy.document = 'ningbo-plan-2021'),
    'result-damaged result.awards.0.reasons.document',
  ],
  'another enterprise': [
    'result',
    (copy) => void (copy.subject = '乙公司'),
    'result-damaged result.awards.0.reasons.subject',
  ],
  'the outcomes of another year': [
    'timeline',
    (copy) => void (at(copy, 'years.0').awards = at(copy, 'years.1').awards),
    'result-damaged timeline.years.0.awards.0.reasons.year',
  ],
  'a result of another year among those of one': [
    'all',
    (copy) => void (copy.year = 2027),
    'result-damaged all.drafts.results.0.year',
  ],
  'a condition that what was seen does not give': [
    'result',
    (copy) => void (at(copy, `${granted}.reasons.items.0.rows.0.scope.0`).truth = 'no'),
    `result-damaged result.${granted}.reasons.items.0.rows.0.scope.0.truth`,
  ],
  'a group that its parts do not give': [
    'result',
    (copy) => void (at(copy, `${granted}.reasons.items.0.rows.0.own`).truth = 'no'),
    `result-damaged result.${granted}.reasons.items.0.rows.0.own.truth`,
  ],
  'a limit that applies, and is said not to': [
    'limits',
    (copy) => void (at(copy, applied).applies = 'no'),
    `result-damaged result.${applied}.applies`,
  ],
  'a class that is not possible': [
    'classes',
    (copy) => void (copy.answer = 'none'),
    'result-damaged classification.answer',
  ],
};

describe('refused at its place', () => {
  test.each(Object.entries(bends))('%s', (_, [of, bend, wanted]) => {
    const copy = JSON.parse(JSON.stringify(wholes[of])) as Holder;
    bend(copy);
    expect(told(copy as unknown as Explainable)).toBe(wanted);
  });
});
