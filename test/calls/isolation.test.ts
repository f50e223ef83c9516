/** Results are the caller’s: whatever is done to one changes no other, and shared data cannot be changed. */
import { unchecked } from '../../src/subject/index.js';
import { describe, expect, test } from 'vitest';
import * as api from '../../src/index.js';
import { calls, document, engine, firm, reforms, subject } from './every-call.js';
import { long } from '../long.js';

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
  test('changes no later one, of whatever function', { ...long, timeout: 120_000 }, () => {
    const before = Object.entries(calls).map(([name, make]) => [name, made(make)] as const);
    for (const make of Object.values(calls)) {
      try {
        spoil(make());
      } catch (error) {
        if (!(error instanceof api.HuiqiError)) throw error;
      }
    }
    expect(before.filter(([name, text]) => made(calls[name] as () => unknown) !== text).map(([name]) => name)).toEqual(
      [],
    );
  });

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

  test('says so, in the result and at every award the change bears on', long, () => {
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
      ['zh', /〔台州方案〕二（二）3/u, /〔调整1〕（调整自〔台州方案〕二（二）3）/u],
      ['en', /\[Taizhou draft plan, Part 2\(2\)3/u, /\[change 1, in place of Taizhou draft plan, Part 2\(2\)3/u],
    ] as const) {
      const text = api.explain(giant, language);
      expect(text).toMatch(mark);
      expect(text.replaceAll(new RegExp(mark, 'gu'), '')).not.toMatch(own);
      expect(text).toContain(
        language === 'zh'
          ? '调整1：国家级专精特新“小巨人”企业奖励，由100万元改为8万元（little-giant，parameters.amount）。'
          : 'Change 1: Award for a national “Little Giant”, from CNY 1,000,000 to CNY 80,000 (little-giant, parameters.amount).',
      );
      const page = api.explainResult(changed, language).replaceAll(/\s/gu, '');
      expect(page).toMatch(language === 'zh' ? /〔调整1〕（调整自［二（二）3］）/u : /\[change1,inplaceofPart2\(2\)3/u);
      // A screen folds its lines anywhere: in English at blanks, which then stand for one.
      const whole = api.explainResult(changed, language, 'text', { detail: true });
      expect(whole.replaceAll(/\s+/gu, language === 'zh' ? '' : ' ')).toMatch(mark);
      expect(api.explainQuestions(api.questions(unchecked(firm), { document, year: 2026, reforms }), language)).toMatch(
        language === 'zh' ? /调整1：/u : /Change 1: /u,
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
