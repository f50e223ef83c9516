import { test } from '@fast-check/vitest';
import * as fc from 'fast-check';
import { describe, expect } from 'vitest';
import { documents } from '../../src/documents/index.js';
import { evaluate } from '../../src/engine/evaluate.js';
import {
  type Amount,
  type AwardOutcome,
  createDocumentEngine,
  type Engine,
  type Result,
} from '../../src/engine/index.js';
import type { DocumentFiles, Reading } from '../../src/rule/index.js';
import { leastOf, mostOf, totalOf } from '../../src/scenario/sensitivity/combinations.js';
import { createPartTotals, type PartTotals } from '../../src/scenario/sensitivity/part-totals.js';
import { sensitivity } from '../../src/sensitivity.js';
import type { EnterpriseInput } from '../../src/subject/index.js';
import { anyEnterprise, type Choices, programmeYear } from '../arbitrary/enterprise.js';
import { bounds, chief, engineOf, type Interval, interval, patience, runs, subjectOf } from '../laws/support.js';
import { everyCombination, leastIn, mostIn, type Tried } from './every-combination.js';
import { fewReadings } from './many-readings.js';
import { long } from '../long.js';

interface Compared {
  readonly files: DocumentFiles;
  readonly parts: PartTotals;
  readonly brute: ReturnType<typeof everyCombination>;
}

const compared: readonly Compared[] = fewReadings(4, 5).map((files) => ({
  files,
  parts: createPartTotals(files),
  brute: everyCombination(files),
}));

const name = ({ files }: Compared): string => (files.readings as readonly Reading[]).map(({ id }) => id).join(' ');

const found = ({ parts }: Compared, input: EnterpriseInput, year: number): readonly unknown[] => {
  const cells = parts.cellsFor(subjectOf(input), year);
  return [leastOf(cells, parts.readings.length), mostOf(cells, parts.readings.length)];
};

const sought = (tried: readonly Tried[]): readonly unknown[] => [leastIn(tried)?.options, mostIn(tried)?.options];

describe('every combination of readings', long, () => {
  describe('tried one by one', long, () => {
    test.prop([anyEnterprise, programmeYear, fc.constantFrom(...compared)], runs(100))(
      'comes to what the parts of the document come to, and is possible where it is possible in each',
      (input, year, each) => {
        const cells = each.parts.cellsFor(subjectOf(input), year);
        const tried = each.brute(subjectOf(input), year);
        expect(
          tried.map(({ options }) => totalOf(cells, options)),
          name(each),
        ).toEqual(tried.map(({ total }) => total));
      },
      patience,
    );
  });

  describe('of any of these documents', chief, () => {
    test.prop([anyEnterprise, programmeYear, fc.constantFrom(...compared)], runs(100))(
      'is not tried to find the least and the most over all of them, and they are found',
      (input, year, each) => {
        expect(found(each, input, year), name(each)).toEqual(sought(each.brute(subjectOf(input), year)));
      },
      patience,
    );
  });
});

describe('the options of each reading', long, () => {
  test.prop([anyEnterprise, programmeYear], runs(30))(
    'each line is the total under its option, between the least and the most, and those are totals too',
    (input, year) => {
      const { total, readings, least, most } = sensitivity(input, { document: 'taizhou-matrix-2025', year });
      // Engines of single options are kept; of the combinations that come up there would be too many.
      const engineUnder = (choices: Choices): Pick<Engine, 'totals'> =>
        Object.keys(choices).length > 1
          ? createDocumentEngine(documents['taizhou-matrix-2025'], { readings: choices })
          : engineOf(choices);
      const under = (choices: Choices): Interval => bounds(engineUnder(choices).totals(subjectOf(input), { year }));
      const [low, high] = [interval(least.total).low, interval(most.total).high];
      expect(interval(total)).toEqual(under({}));
      expect([interval(least.total), interval(most.total)]).toEqual([under(least.readings), under(most.readings)]);
      const lines = readings.flatMap(({ reading, options }) =>
        options.map(({ option, total: told }) => ({ choices: { [reading]: option }, told: interval(told) })),
      );
      expect(lines).toEqual(lines.map(({ choices }) => ({ choices, told: under(choices) })));
      expect(lines.filter(({ told }) => told.low < low || told.high > high)).toEqual([]);
    },
    patience,
  );

  test.prop([anyEnterprise, programmeYear], runs(60))(
    'what an option changes is told apart from the default, and nothing that it changes is left out',
    (input, year) => {
      const document = 'taizhou-matrix-2025';
      const faceOf = ({ truth, payable }: { readonly truth: string; readonly payable?: Amount | undefined }): string =>
        JSON.stringify([truth, truth === 'no' ? undefined : payable]);
      const facesOf = (result: Result): ReadonlyMap<string, string> =>
        new Map(
          [...result.awards, ...result.tiers, ...result.services].map((each) => [
            JSON.stringify([each.rule, 'of' in each ? each.of : undefined, 'level' in each ? each.level : undefined]),
            faceOf(each as AwardOutcome),
          ]),
        );
      const standing = facesOf(evaluate(input, { document, year }));
      for (const { reading, options } of sensitivity(input, { document, year }).readings) {
        for (const { option, changes } of options) {
          const there = facesOf(
            evaluate(input, { document, year, readings: { [reading]: option }, alternatives: false }),
          );
          const moved = [...there].filter(([key, face]) => standing.has(key) && standing.get(key) !== face);
          const listed = changes.map(
            (each) => [JSON.stringify([each.rule, each.of, each.level]), faceOf(each)] as const,
          );
          expect({ reading, option, changes: [...listed].sort() }).toEqual({
            reading,
            option,
            changes: [...moved].sort(),
          });
        }
      }
    },
    patience,
  );
});
