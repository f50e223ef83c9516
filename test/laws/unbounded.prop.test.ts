/** A sum without an upper bound has none in print either, and a sum too large to be exact is refused. */
import { test as law } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { createDocumentEngine } from '../../src/engine.js';
import {
  documents,
  evaluate,
  evaluateAll,
  explainQuestions,
  explainResult,
  explainSensitivity,
  explainTimeline,
  HuiqiError,
  questions,
  sensitivity,
  timeline,
  whatWouldItTake,
} from '../../src/index.js';
import { parseMoney } from '../../src/quantity/index.js';
import type { EnterpriseInput } from '../../src/subject/index.js';
import { anyEnterprise } from '../arbitrary/enterprise.js';
import { award, enterpriseOf, group, tinyEngine } from '../arbitrary/tiny-document.js';
import { patience, runs, subjectOf } from './support.js';
import { long } from '../long.js';

const document = 'taizhou-matrix-2025';

/** Every pair of bounds and every worth inside a result. */
const endsIn = (value: unknown): readonly Readonly<Record<string, unknown>>[] => {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(endsIn);
  return 'high' in value || 'worthUpTo' in value || 'atLeast' in value ? [value, ...inner] : inner;
};

const ends = ['high', 'highFen', 'worthUpTo', 'worthUpToFen', 'amount', 'amountFen'];

const isMoney = (value: unknown): value is string => typeof value === 'string' && /^[+-]?[\d.]+[万亿]*元$/u.test(value);

/** Sums inside a result whose text and 分 are not the same, or that have no 分. What is to be written into an input is text alone. */
const apartIn = (value: unknown): readonly unknown[] => {
  if (typeof value !== 'object' || value === null || 'policy' in value || 'path' in value) return [];
  const fields = Object.entries(value);
  const fenOf = (key: string): unknown => fields.find(([other]) => other === `${key}Fen`)?.[1];
  const texts = fields.filter(([key, each]) => isMoney(each) && !['limit', 'actual', 'to', 'from'].includes(key));
  const isApart = ([key, text]: readonly [string, string]): boolean => {
    const parsed = parseMoney(text.replace(/^\+/u, ''));
    return !parsed.ok || parsed.value !== fenOf(key);
  };
  return [...texts.filter(isApart), ...fields.flatMap(([, each]) => apartIn(each))];
};

describe('what has no upper bound', long, () => {
  law.prop([anyEnterprise], runs(40))(
    'says so by null and unbounded, together or not at all, in every function, and prints as no money; all other money stands as text and in 分',
    (input) => {
      const all = [
        evaluate(input, { document, year: 2026 }),
        evaluateAll(input, { year: 2026 }),
        timeline(input, { document, from: 2025, through: 2027 }),
        questions(input, { document, year: 2026 }),
        sensitivity(input, { document, year: 2026 }),
        whatWouldItTake(input, { document, year: 2026 }),
        createDocumentEngine(documents[document]).totals(subjectOf(input), { year: 2026 }),
      ];
      for (const each of all) {
        for (const found of endsIn(each))
          expect({ found, unbounded: found['unbounded'] === true }).toMatchObject({
            unbounded: ends.some((end) => found[end] === null),
          });
        expect(JSON.stringify(each)).not.toContain('90万亿元');
        expect(apartIn(each)).toEqual([]);
      }
    },
    patience,
  );

  test('reads as no upper bound in both languages', () => {
    const input = { city: '台州市', industry: 'C3852', received: [] };
    const texts = (['zh', 'en'] as const).flatMap((language) => [
      explainResult(evaluate(input, { document, year: 2026 }), language),
      explainTimeline(timeline(input, { document, from: 2026, through: 2027 }), language),
      explainQuestions(questions(input, { document, year: 2026 }), language),
      explainSensitivity(sensitivity(input, { document, year: 2026 }), language),
    ]);
    for (const text of texts) {
      expect(text.replace(/\s+/gu, ' ')).toMatch(
        /上限(?:暂)?不能确定|no upper limit can be stated|without a known upper limit/u,
      );
      expect(text).not.toMatch(/90万亿|null|Infinity|NaN/u);
    }
  });
});

describe('items that are not listed, under a group', () => {
  const project = award('for-project', {
    parameters: { cap: '100万元' },
    each: { project: 'digital', by: 'name' },
    conditions: { name: 'approved', fact: 'itemInYear', operator: 'equal', value: true },
    outcome: { pays: { approvedUpTo: 'parameter.cap' }, repeats: 'once-per-item' },
  });
  const members = ['for-project'];
  const five = [1, 2, 3, 4, 5].map((at) => ({
    kind: 'digital',
    name: `项目${String(at)}`,
    on: '2026-05-01',
    approved: '100万元',
  }));

  test.each([
    ['a cap', group('g', 'cap', { cap: '350万元', members }), '350万元'],
    ['a choice of two', group('g', 'choice', { atMost: 2, members }), '200万元'],
  ])('come to no more and no less than %s lets pass', (_, own, most) => {
    const engine = tinyEngine([project], [own]);
    const paid = (projects?: readonly unknown[]) =>
      engine.evaluate(
        enterpriseOf({ received: [], titles: [], ...(projects === undefined ? {} : { projects }) }, engine),
        {
          year: 2026,
        },
      ).total;
    expect(paid()).toMatchObject({ low: '0元', high: most });
    expect(paid(five)).toMatchObject({ low: most, high: most });
    const untold = enterpriseOf({ received: [], titles: [] }, engine);
    expect(engine.totals(untold, { year: 2026 }).high).toBe(paid().highFen);
  });
});

describe('a sum that would not be exact', () => {
  const most = '90万亿元';
  const raised = (rule: 'little-giant' | 'hidden-champion', from: string, to: string) => ({
    rule,
    part: 'parameters.amount',
    from,
    to,
  });
  const reforms = [raised('little-giant', '100万元', most), raised('hidden-champion', '35万元', '1元')];
  const both: EnterpriseInput = {
    city: '台州市',
    industry: 'I6510',
    titles: [
      { title: 'little-giant', on: '2026-03-01' },
      { title: 'hidden-champion', on: '2026-04-01' },
    ],
    projects: [],
    received: [],
  };
  const apart: EnterpriseInput = {
    ...both,
    titles: [
      { title: 'little-giant', on: '2026-03-01' },
      { title: 'hidden-champion', on: '2027-04-01' },
    ],
  };
  const refusal = (call: () => unknown): unknown => {
    try {
      return call();
    } catch (error) {
      return error instanceof HuiqiError ? error.issues.map(({ code }) => code) : error;
    }
  };

  test.each<readonly [string, () => unknown]>([
    ['evaluate', () => evaluate(both, { document, year: 2026, reforms })],
    ['totals', () => createDocumentEngine(documents[document], { reforms }).totals(subjectOf(both), { year: 2026 })],
    ['evaluateAll', () => evaluateAll(both, { year: 2026, reforms: { [document]: reforms } })],
    ['sensitivity', () => sensitivity(both, { document, year: 2026, reforms })],
    ['timeline, over the years', () => timeline(apart, { document, from: 2026, through: 2027, reforms })],
  ])('%s refuses it', (_, call) => {
    expect(refusal(call)).toEqual(['total-too-large']);
  });

  test('the largest money itself is printed, to the 分', () => {
    expect(evaluate(apart, { document, year: 2026, reforms }).total).toMatchObject({ low: most, high: most });
    const less = [
      raised('little-giant', '100万元', '89999999999999.99元'),
      raised('hidden-champion', '35万元', '0.01元'),
    ];
    expect(evaluate(both, { document, year: 2026, reforms: less }).total).toMatchObject({ low: most, high: most });
  });
});
