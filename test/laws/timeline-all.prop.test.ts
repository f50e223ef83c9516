/** Years under several documents, held against each year by itself, and against every way of telling what was not told. */
import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { evaluateAll, timelineAll } from '../../src/evaluate-all.js';
import type { DocumentFiles } from '../../src/rule/index.js';
import { unchecked } from '../../src/subject/index.js';
import { award, group, tinyDocument } from '../arbitrary/tiny-document.js';
import { long } from '../long.js';
import { patience, runs } from './support.js';

const [from, through] = [2025, 2027];
const years = [2025, 2026, 2027] as const;
const flags = ['a', 'b', 'c'] as const;
type Flag = (typeof flags)[number];
type Json = Readonly<Record<string, unknown>>;

const vocabulary = { flags: Object.fromEntries(flags.map((flag) => [flag, { zh: flag, en: flag }])) };

interface OfDocument {
  readonly amounts: readonly number[];
  readonly repeats: readonly string[];
}

/** Awards of a document, each by a flag; one of a name in two documents is of one matter. */
const documentOf = (
  id: string,
  own: readonly Flag[],
  { amounts, repeats }: OfDocument,
  groups: readonly Json[] = [],
): DocumentFiles => {
  const rules = own.map((flag, at) => {
    const [slug, rule] = award(`r-${flag}`, {
      parameters: { amount: `${String(amounts[at] ?? 1)}万元` },
      conditions: { name: 'flagged', fact: 'flagOf', params: { measure: flag }, operator: 'equal', value: true },
      outcome: { pays: 'parameter.amount', repeats: repeats[at] },
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

const ofDocument: fc.Arbitrary<OfDocument> = fc.record({
  amounts: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 2, maxLength: 2 }),
  repeats: fc.array(fc.constantFrom('once', 'once-per-year'), { minLength: 2, maxLength: 2 }),
});

const documents: fc.Arbitrary<readonly DocumentFiles[]> = fc
  .record({
    first: ofDocument,
    second: ofDocument,
    cap: fc.option(fc.record({ most: fc.integer({ min: 1, max: 20 }), span: fc.constantFrom('year', 'plan') })),
  })
  .map(({ first, second, cap }) => [
    documentOf(
      'first',
      ['a', 'b'],
      first,
      cap === null
        ? []
        : [
            group('together', 'cap', {
              title: { zh: '各项支持合计上限', en: 'A cap on all support' },
              cap: `${String(cap.most)}万元`,
              members: ['r-a', 'r-b'],
              others: [{ document: 'second' }],
              span: cap.span,
            }),
          ],
    ),
    documentOf('second', ['a', 'c'], second),
  ]);

type Told = Readonly<Record<number, Readonly<Partial<Record<Flag, boolean>>>>>;

const toldOf = (flag: fc.Arbitrary<boolean | undefined>): fc.Arbitrary<Told> =>
  fc
    .tuple(...years.map(() => fc.tuple(...flags.map(() => flag))))
    .map((all) =>
      Object.fromEntries(
        all.map((own, at) => [
          years[at] ?? from,
          Object.fromEntries(own.flatMap((value, index) => (value === undefined ? [] : [[flags[index], value]]))),
        ]),
      ),
    );

const whole = toldOf(fc.boolean());

const inputOf = (told: Told, received: readonly Json[] = []): ReturnType<typeof unchecked> =>
  unchecked({ city: '台州市', titles: [], projects: [], years: told, received });

const fenOf = ({
  lowFen,
  highFen,
}: {
  readonly lowFen: number;
  readonly highFen: number | null;
}): readonly number[] => [lowFen, highFen ?? Infinity];

describe('years under several documents', long, () => {
  test.prop([documents, whole], runs(60))(
    'are each what evaluateAll says, given what the years before have paid',
    (all, told) => {
      const course = timelineAll(inputOf(told), { from, through, documents: all });
      const received: Json[] = [];
      let sum = 0;
      for (const { year, results, total, cumulative } of course.years) {
        const alone = evaluateAll(inputOf(told, received), { year, documents: all });
        expect(results.map(({ awards }) => awards.map(({ payable }) => payable))).toEqual(
          alone.results.map(({ awards }) => awards.map(({ payable }) => payable)),
        );
        expect(total).toEqual(alone.total);
        expect(total.lowFen).toBe(total.highFen);
        sum += total.lowFen;
        expect(fenOf(cumulative)).toEqual([sum, sum]);
        for (const { document, awards } of alone.results)
          for (const { rule, payable } of awards)
            if (payable.lowFen > 0) {
              const own = all.find((files) => (files.document as { readonly id: string }).id === document)?.rules;
              const slug = rule.slice(document.length + 1);
              const { outcome } = own?.[slug] as { readonly outcome: { readonly repeats: string } };
              received.push({
                policy: `${document}办法`,
                matter: slug,
                amount: payable.low,
                on: `${String(year)}-12-31`,
                ...(outcome.repeats === 'once-per-year' ? { forYear: year } : {}),
              });
            }
      }
      expect([course.exact, fenOf(course.total)]).toEqual([true, [sum, sum]]);
    },
    patience,
  );

  test.prop([documents, whole, toldOf(fc.constantFrom(true, false, undefined, undefined))], runs(60))(
    'of which not all is told come to no less and no more than any way of telling it',
    (all, told, mask) => {
      // Told is what the mask leaves.
      const open = Object.fromEntries(
        years.map((year) => [
          year,
          Object.fromEntries(
            Object.entries(told[year] ?? {}).filter(([flag]) => mask[year]?.[flag as Flag] !== undefined),
          ),
        ]),
      );
      const wide = timelineAll(inputOf(open), { from, through, documents: all });
      const { years: narrow, total } = timelineAll(inputOf(told), { from, through, documents: all });
      narrow.forEach((each, at) => {
        for (const key of ['total', 'cumulative'] as const) {
          const bounds = wide.years[at]?.[key];
          expect(bounds?.lowFen).toBeLessThanOrEqual(each[key].lowFen);
          expect(bounds?.highFen ?? Infinity).toBeGreaterThanOrEqual(each[key].lowFen);
        }
        const payables = wide.years[at]?.results.flatMap(({ awards }) => awards) ?? [];
        for (const { rule, payable } of each.results.flatMap(({ awards }) => awards)) {
          const own = payables.find((award_) => award_.rule === rule)?.payable;
          expect(own?.lowFen).toBeLessThanOrEqual(payable.lowFen);
          expect(own?.highFen ?? Infinity).toBeGreaterThanOrEqual(payable.lowFen);
        }
      });
      expect(wide.total.lowFen).toBeLessThanOrEqual(total.lowFen);
      if (wide.exact) expect(wide.total.lowFen).toBe(total.lowFen);
    },
    patience,
  );
});
