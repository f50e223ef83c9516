import { test } from '@fast-check/vitest';
import * as fc from 'fast-check';
import { describe, expect } from 'vitest';
import { timeline } from '../../src/timeline.js';
import { type Choices, forgottenEnterprise } from '../arbitrary/enterprise.js';
import { completionsOf, sparseEnterprise, stretch, sumsOver } from '../scenario/completing.js';
import { engineOf, interval, liesInside, patience, runs } from './support.js';
import { long } from '../long.js';

const readings = fc.constantFrom<Choices>(
  {},
  {},
  { 'tier-jump': 'difference' },
  { 'tier-jump': 'each' },
  { 'stacking-inside': 'higher-only-per-matter' },
  { 'champion-both': 'higher' },
  { 'outside-already-received': 'difference' },
);

describe('the sums of a timeline', long, () => {
  test.prop([sparseEnterprise, readings], runs(50))(
    'are the least and the most over every completion where they are exact, and have every completion inside where they are not',
    (each, choices) => {
      const { from, through } = stretch;
      const found = timeline(each.sparse, {
        document: 'taizhou-matrix-2025',
        from,
        through,
        readings: choices,
        alternatives: false,
      });
      const seen = found.years.map(({ cumulative }) => interval(cumulative));
      const wanted = sumsOver(completionsOf(each, engineOf(choices)), engineOf(choices));
      if (found.exact) expect({ sums: seen }).toEqual({ sums: wanted });
      else
        expect(
          wanted
            .map((sum, index) => ({ sum, seen: seen[index], inside: liesInside(sum, seen[index] ?? sum) }))
            .filter(({ inside }) => !inside),
        ).toEqual([]);
    },
    patience,
  );

  test.prop([forgottenEnterprise, readings], runs(40))(
    'have what was forgotten inside, whatever it was',
    ({ complete, sparse }, choices) => {
      const { from, through } = stretch;
      const options = { document: 'taizhou-matrix-2025', readings: choices, alternatives: false } as const;
      const closed = timeline(complete, { ...options, from, through }).years.map(({ cumulative }) =>
        interval(cumulative),
      );
      const open = timeline(sparse, { ...options, from, through }).years.map(({ cumulative }) => interval(cumulative));
      expect(
        closed
          .map((sum, index) => ({ sum, seen: open[index], inside: liesInside(sum, open[index] ?? sum) }))
          .filter(({ inside }) => !inside),
      ).toEqual([]);
    },
    patience,
  );

  test.prop([sparseEnterprise, readings], runs(60))(
    'are exact of an enterprise of which a few facts are not told',
    ({ sparse }, choices) => {
      const { from, through } = stretch;
      expect(
        timeline(sparse, { document: 'taizhou-matrix-2025', from, through, readings: choices, alternatives: false }),
      ).toMatchObject({ exact: true });
    },
    patience,
  );
});
