import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { type ColumnTest, columnsIn, likenessOf } from '../../src/columns/index.js';
import { documents } from '../../src/documents/index.js';
import { compilePlan, grossAwardsFor, itemsOf, moreMayCome } from '../../src/evaluate/index.js';
import type { Frame, Slots } from '../../src/fact/index.js';
import { loadPrepared, prepareDocument } from '../../src/rule/index.js';
import { type Enterprise, parseEnterprise } from '../../src/subject/index.js';
import { anyEnterprise } from '../arbitrary/enterprise.js';
import { runs } from '../laws/support.js';

interface Pair {
  readonly must: boolean;
  readonly may: boolean;
}

/** A test by what its columns are documented to mean, and nothing of the engine: what a database would be told. */
const pairOf = (given: ColumnTest, { low, high, text }: Slots): Pair => {
  const inner = (each: ColumnTest): Pair => pairOf(each, { low, high, text });
  switch (given.kind) {
    case 'constant':
      return { must: given.holds, may: given.holds };
    case 'between': {
      const [least = 0, most = 0] = [low[given.fact], high[given.fact]];
      const { min = -Infinity, max = Infinity } = given;
      return { must: min <= least && most <= max, may: most >= min && least <= max };
    }
    case 'word': {
      const own = text[given.fact];
      return { must: own === given.word, may: own === undefined || own === given.word };
    }
    case 'not': {
      const { must, may } = inner(given.test);
      return { must: !may, may: !must };
    }
    case 'all':
      return { must: given.tests.every((each) => inner(each).must), may: given.tests.every((each) => inner(each).may) };
    case 'any':
      return { must: given.tests.some((each) => inner(each).must), may: given.tests.some((each) => inner(each).may) };
  }
};

/** What columns say of a year: of each award the least and the most. */
const sumsByColumns = ({ columns, loaders }: ReturnType<typeof columnsIn>, subject: Enterprise) => {
  const slots: Slots = {
    low: new Float64Array(columns.facts.length),
    high: new Float64Array(columns.facts.length),
    text: columns.facts.map(() => undefined),
  };
  const frame: Frame = { subject, year: columns.year, item: undefined };
  loaders.forEach(({ bound }, at) => bound.load(frame, slots, at));
  return columns.awards.map(({ severalRows, together }, award) => {
    const adds = severalRows === 'each' || together;
    const sum = { low: 0, high: 0 };
    for (const goal of columns.goals.filter((each) => each.award === award && !each.before)) {
      const { must, may } = pairOf(goal.test, slots);
      const [least, most] = [must ? goal.low : 0, may ? (goal.high ?? Infinity) : 0];
      sum.low = adds ? sum.low + least : Math.max(sum.low, least);
      sum.high = adds ? sum.high + most : Math.max(sum.high, most);
    }
    return sum;
  });
};

const plans = Object.values(documents).flatMap((files) => {
  const document = loadPrepared(prepareDocument(files));
  const plan = compilePlan(document);
  return plan.awards.length === 0 ? [] : [plan];
});

const years = fc.constantFrom(2024, 2025, 2027);

describe('columns of a year', () => {
  test.prop([anyEnterprise, years], runs(200))(
    'say of each award what its clause grants, read by what they are documented to mean',
    (input, year) => {
      const parsed = parseEnterprise({ ...(input as object), received: [] });
      fc.pre(parsed.ok);
      const { subject } = parsed;
      for (const plan of plans) {
        const own = columnsIn(plan, year);
        const sums = sumsByColumns(own, subject);
        const gross = grossAwardsFor(plan, subject, year);
        for (const { award, low, high } of gross) {
          const { items } = award.rule;
          const listed = items === undefined ? undefined : itemsOf(subject, items);
          // Of a list the columns speak of what is not listed: with items, and closed, the engine asks each.
          if (items !== undefined && listed !== undefined && (listed.length > 0 || !moreMayCome(subject, items, year)))
            continue;
          expect({ award: award.rule.slug, ...sums[award.index] }).toEqual({ award: award.rule.slug, low, high });
        }
      }
    },
  );

  test('are plain data', () => {
    for (const plan of plans) {
      const { columns } = columnsIn(plan, 2026);
      expect(JSON.parse(JSON.stringify(columns))).toEqual(columns);
      expect(columns.goals.length).toBeGreaterThan(0);
    }
  });

  test.prop([anyEnterprise, anyEnterprise], runs(200))(
    'tell no enterprise from the least that is like it, nor from any other of its key',
    (input, second) => {
      const [parsed, other] = [input, second].map((each) => parseEnterprise({ ...(each as object), received: [] }));
      fc.pre(parsed?.ok === true && other?.ok === true);
      const { subject } = parsed;
      for (const plan of plans) {
        const { keyOf, likeOf } = likenessOf([2025, 2026].map((year) => ({ plan, year })));
        const like = likeOf(subject);
        expect(keyOf(like)).toBe(keyOf(subject));
        const sums = (of: Enterprise) => [2025, 2026].map((year) => sumsByColumns(columnsIn(plan, year), of));
        expect(sums(like)).toStrictEqual(sums(subject));
        const mixed = { ...subject, history: other.subject.history };
        if (keyOf(mixed) === keyOf(subject)) expect(sums(mixed)).toStrictEqual(sums(subject));
      }
    },
  );
});
