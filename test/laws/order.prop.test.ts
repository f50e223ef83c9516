import { test } from '@fast-check/vitest';
import * as fc from 'fast-check';
import { describe, expect } from 'vitest';
import type { EnterpriseInput } from '../../src/subject/index.js';
import { anyEnterprise, programmeYear, anyReadingChoices, readingChoices } from '../arbitrary/enterprise.js';
import { bounds, engineOf, evaluated, patience, runs, subjectOf, wholeEngineOf } from './support.js';

const lists = ['titles', 'projects', 'received'] as const;

const shuffledEnterprise = anyEnterprise.chain((input) =>
  fc
    .record(
      Object.fromEntries(
        lists.map((list) => [
          list,
          fc.shuffledSubarray([...(input[list] ?? [])], { minLength: input[list]?.length ?? 0 }),
        ]),
      ) as Record<(typeof lists)[number], fc.Arbitrary<never[]>>,
    )
    .map((orders) => ({
      input,
      shuffled: {
        ...input,
        ...Object.fromEntries(lists.flatMap((list) => (input[list] === undefined ? [] : [[list, orders[list]]]))),
      },
    })),
);

// An index says where an entry stands; what stands there must be the same.
const withoutIndices = (value: unknown, input: EnterpriseInput): unknown => {
  if (typeof value === 'string') {
    return value
      .replace(
        /^(titles|projects|received)\.(\d+)/u,
        (_, list: (typeof lists)[number], index: string) => `${list}.${JSON.stringify(input[list]?.[Number(index)])}`,
      )
      .replace(/第\d+[项个条笔]|(?:entry|title|project|receipt|payment) \d+/u, '#');
  }
  if (Array.isArray(value))
    return value
      .map((each) => withoutIndices(each, input))
      .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutIndices(inner, input)]));
  return value;
};

describe('the order of a list', () => {
  test.prop([shuffledEnterprise, programmeYear, readingChoices], runs())(
    'of titles, projects or receipts changes nothing',
    ({ input, shuffled }, year, choices) => {
      const whole = (written: EnterpriseInput): unknown =>
        withoutIndices(wholeEngineOf(choices).evaluate(subjectOf(written), { year }), written);
      expect(whole(shuffled)).toEqual(whole(input));
    },
    patience,
  );

  test.prop([shuffledEnterprise, programmeYear, anyReadingChoices], runs(500))(
    'does not change the total',
    ({ input, shuffled }, year, choices) => {
      const { totals } = engineOf(choices);
      const total = bounds(totals(subjectOf(input), { year }));
      expect(bounds(totals(subjectOf(shuffled), { year }))).toEqual(total);
    },
    patience,
  );

  test.prop([anyEnterprise, programmeYear], runs())(
    'of keys does not change a byte',
    (input, year) => {
      const turned = Object.fromEntries(
        Object.entries({ ...input, years: Object.fromEntries(Object.entries(input.years ?? {}).reverse()) }).reverse(),
      ) as EnterpriseInput;
      expect(JSON.stringify(evaluated(turned, year))).toBe(
        JSON.stringify(evaluated({ ...input, years: input.years ?? {} }, year)),
      );
    },
    patience,
  );
});
