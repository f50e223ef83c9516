/** A cap over several documents, held against every way of telling what was not told. */
import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { createDocumentEngine } from '../../src/engine/index.js';
import type { DocumentFiles } from '../../src/rule/index.js';
import { explainAll } from '../../src/evaluate-all.js';
import { across, type AllResults } from '../../src/scenario/all-documents/evaluate-all.js';
import { award, enterpriseOf, group, tinyDocument } from '../arbitrary/tiny-document.js';
import { patience, runs } from './support.js';

const year = 2026;
const wan = 1_000_000;
const flags = ['a', 'b', 'c', 'd'] as const;
type Flag = (typeof flags)[number];
type Json = Readonly<Record<string, unknown>>;

const vocabulary = { flags: Object.fromEntries(flags.map((flag) => [flag, { zh: flag, en: flag }])) };

/** Two awards of a document, each by a flag: in the two documents all of them go by other flags. */
const documentOf = (
  id: string,
  own: readonly Flag[],
  amounts: readonly number[],
  groups: readonly Json[] = [],
): DocumentFiles => {
  const rules = own.map((flag, at) => {
    const [slug, rule] = award(`r-${flag}`, {
      parameters: { amount: `${String(amounts[at] ?? 1)}万元` },
      conditions: { name: 'flagged', fact: 'flagOf', params: { measure: flag }, operator: 'equal', value: true },
      outcome: { pays: 'parameter.amount', repeats: 'once-per-year' },
    });
    return [slug, { ...rule, id: `${id}/${slug}` }] as const;
  });
  const name = { zh: `${id}办法`, en: `Plan ${id}` };
  const files = tinyDocument(rules, groups, { id, title: name, shortTitle: name, policyNames: [`${id}办法`] });
  const clauses = (files.clauses as readonly Json[]).map((clause) => ({
    ...clause,
    rules: [`${id}/document`, `${id}/groups`, ...rules.map(([slug]) => `${id}/${slug}`)],
  }));
  return { ...files, clauses, vocabulary };
};

const cap = (most: number, rules: readonly string[] | undefined, span: string): Json =>
  group('together', 'cap', {
    title: { zh: '各项支持合计上限', en: 'A cap on all support' },
    cap: `${String(most)}万元`,
    members: ['r-a', 'r-b'],
    others: [
      { document: 'second', ...(rules === undefined ? {} : { rules }) },
      { document: 'third', policyNames: ['第三办法'] },
    ],
    span,
  });

interface World {
  readonly told: Readonly<Partial<Record<Flag, boolean>>>;
  /** Received under a document that is not among those that are asked; null where it is not told how much. */
  readonly elsewhere: number | null;
  readonly named: boolean;
}

const inputOf = ({ told, elsewhere, named }: World): Json => ({
  received:
    elsewhere === 0
      ? []
      : [
          {
            ...(named ? { policy: '第三办法' } : {}),
            matter: 'other',
            on: `${String(year)}-03-01`,
            ...(elsewhere === null ? {} : { amount: `${String(elsewhere)}万元` }),
          },
        ],
  years: { [year]: told },
});

const all = (files: readonly DocumentFiles[], world: World): AllResults => {
  const engines = files.map((each) => createDocumentEngine(each));
  const [first] = engines;
  if (first === undefined) throw new Error('no document');
  return across(
    engines.map((engine) => {
      const asked = { engine, period: engine.plan.period, evaluate: engine.evaluate };
      return { ...asked, endedBy: () => asked };
    }),
    enterpriseOf(inputOf(world), first),
    year,
  );
};

/** What is paid where everything is known: one award after the other, as far as the cap reaches. */
const paidIn = (
  amounts: Readonly<Record<Flag, number>>,
  held: readonly Flag[],
  most: number,
  told: Readonly<Record<Flag, boolean>>,
): readonly number[] => {
  let left = most;
  return flags.map((flag) => {
    const due = told[flag] ? amounts[flag] : 0;
    if (!held.includes(flag)) return due;
    const paid = Math.min(due, left);
    left -= paid;
    return paid;
  });
};

const everyTold = (told: World['told']): readonly Readonly<Record<Flag, boolean>>[] =>
  flags.reduce<readonly Readonly<Partial<Record<Flag, boolean>>>[]>(
    (worlds, flag) =>
      worlds.flatMap((world) =>
        (told[flag] === undefined ? [true, false] : [told[flag]]).map((is) => ({ ...world, [flag]: is })),
      ),
    [{}],
  ) as readonly Readonly<Record<Flag, boolean>>[];

const amount = fc.integer({ min: 1, max: 9 });

describe('a cap over several documents', () => {
  test.prop(
    [
      fc.record({ a: amount, b: amount, c: amount, d: amount }),
      fc.integer({ min: 1, max: 25 }),
      fc.constantFrom<readonly Flag[]>(['a', 'b', 'c', 'd'], ['a', 'b', 'd']),
      fc.record({ a: fc.boolean(), b: fc.boolean(), c: fc.boolean(), d: fc.boolean() }, { requiredKeys: [] }),
      fc.constantFrom<number | null>(0, 0, 2, 7, null),
      fc.boolean(),
      fc.constantFrom('year', 'plan'),
      fc.boolean(),
    ],
    runs(150),
  )(
    'leaves each award, and all together, what some way of telling the rest comes to at either end',
    (amounts, most, held, told, elsewhere, named, span, turned) => {
      const rules = held.includes('c') ? undefined : ['r-d'];
      const files = [
        documentOf('first', ['a', 'b'], [amounts.a, amounts.b], [cap(most, rules, span)]),
        documentOf('second', ['c', 'd'], [amounts.c, amounts.d]),
      ];
      const { results, total } = all(turned ? [...files].reverse() : files, { told, elsewhere, named });
      const spent = elsewhere === null ? [0, most] : named || elsewhere === 0 ? [elsewhere] : [0, elsewhere];
      const worlds = everyTold(told).flatMap((each) =>
        spent.map((taken) => paidIn(amounts, held, Math.max(0, most - taken), each)),
      );
      const sums = worlds.map((each) => each.reduce((sum, paid) => sum + paid, 0));
      expect({ low: total.lowFen, high: total.highFen }).toEqual({
        low: Math.min(...sums) * wan,
        high: Math.max(...sums) * wan,
      });
      const awards = results.flatMap((result) => result.awards);
      flags.forEach((flag, at) => {
        const paid = worlds.map((each) => each[at] ?? 0);
        const found = awards.find(({ rule }) => rule.endsWith(`/r-${flag}`))?.payable;
        expect({ flag, low: found?.lowFen, high: found?.highFen }).toEqual({
          flag,
          low: Math.min(...paid) * wan,
          high: Math.max(...paid) * wan,
        });
      });
    },
    patience,
  );

  const files = [
    documentOf('first', ['a', 'b'], [5, 5], [cap(12, undefined, 'year')]),
    documentOf('second', ['c', 'd'], [5, 5]),
  ];
  const everything: World = { told: { a: true, b: true, c: true, d: true }, elsewhere: 0, named: true };

  test('is told in both documents, in either language', () => {
    const told = all(files, everything);
    const [zh, en] = [explainAll(told, 'zh'), explainAll(told, 'en')];
    expect(told.total.low).toBe('12万元');
    expect(zh).toContain('first办法：各项支持合计上限');
    expect(en).toContain('A cap on all support (Plan first)');
    expect(told.notices).toEqual([]);
  });

  test('is remarked on where its document is asked alone', () => {
    const engine = createDocumentEngine(files[0] as DocumentFiles);
    const { notices } = engine.evaluate(enterpriseOf(inputOf(everything), engine), { year });
    expect(notices.map(({ code, says }) => [code, says.zh])).toEqual([
      [
        'cap-over-documents',
        '“各项支持合计上限”与其他文件（second、第三办法）合并计算，这里只计本文件的奖补和已收到的资金',
      ],
    ]);
  });
});
