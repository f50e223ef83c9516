/** What does not compile: `npm run typecheck` fails where a misspelling begins to. */
import { describe, expect, test } from 'vitest';
import {
  assessTargets,
  conflictsOf,
  documentIds,
  documents,
  evaluate,
  evaluateAll,
  type EvaluateAllOptions,
  type ReadingId,
  readingIds,
  type RuleId,
  ruleIds,
  timeline,
  whatWouldItTake,
} from '../../src/index.js';

/** Calls that are only compiled. */
export const misspelt = (): readonly unknown[] => [
  // @ts-expect-error misspelt: a document
  evaluate({}, { document: 'taizhou-matrx-2025', year: 2026 }),
  // @ts-expect-error misspelt: an option
  evaluate({}, { document: 'taizhou-matrix-2025', year: 2026, reading: {} }),
  // @ts-expect-error misspelt: a reading
  evaluate({}, { document: 'taizhou-matrix-2025', year: 2026, readings: { breakthru: 'inclusive' } }),
  // @ts-expect-error a reading of another document
  evaluate({}, { document: 'taizhou-matrix-2025', year: 2026, readings: { precedence: 'unresolved' } }),
  // @ts-expect-error misspelt: an option of a reading
  evaluate({}, { document: 'taizhou-matrix-2025', year: 2026, readings: { breakthrough: 'incl' } }),
  // @ts-expect-error misspelt: a list
  evaluate({}, { document: 'taizhou-matrix-2025', year: 2026, assumeNone: ['title'] }),
  // @ts-expect-error a year by its place
  timeline({}, 2026, 2027, { document: 'taizhou-matrix-2025' }),
  // @ts-expect-error misspelt: a reading of no document of the library
  evaluateAll({}, { year: 2026, readings: { breakthru: 'inclusive' } }),
  // @ts-expect-error misspelt: an option of a reading
  assessTargets({}, { readings: { precedence: 'none' } }),
  // @ts-expect-error misspelt: a reading
  conflictsOf('rd-intensity', { year: 2025, readings: { precedent: 'unresolved' } }),
  // @ts-expect-error misspelt: a rule
  whatWouldItTake({}, { document: 'taizhou-matrix-2025', year: 2026, rule: 'litle-giant' }),
  // @ts-expect-error a rule of another document
  whatWouldItTake({}, { document: 'taizhou-matrix-2025', year: 2026, rule: 'shaoxing-growth-2021/sprint' }),
];

/** And what does, beside them. */
export const spelt = (): readonly unknown[] => [
  whatWouldItTake({}, { document: 'taizhou-matrix-2025', year: 2026, rule: 'little-giant' }),
  whatWouldItTake({}, { document: 'taizhou-matrix-2025', year: 2026, rule: 'taizhou-matrix-2025/little-giant' }),
  // Documents of one's own have readings of their own.
  evaluateAll({}, {
    year: 2026,
    documents: Object.values(documents),
    readings: { mine: 'one' },
  } satisfies EvaluateAllOptions),
  assessTargets({}, { readings: { precedence: 'unresolved' } }),
];

type IsNever<Type> = [Type] extends [never] ? true : false;

describe('ids', () => {
  test('are literals, and there at run time, frozen', () => {
    const areNever: readonly [IsNever<ReadingId>, IsNever<RuleId>] = [false, false];
    expect(areNever).toEqual([false, false]);
    const reading: ReadingId = 'breakthrough';
    const rule: RuleId = 'taizhou-matrix-2025/little-giant';
    expect(readingIds).toContain(reading);
    expect(ruleIds).toContain(rule);
    for (const ids of [documentIds, ruleIds, readingIds]) expect(Object.isFrozen(ids)).toBe(true);
  });

  test('are those of the documents', () => {
    const rules = documentIds.flatMap((id) => Object.keys(documents[id].rules).map((slug) => `${id}/${slug}`));
    const readings = documentIds.flatMap((id) =>
      (documents[id].readings as readonly { readonly id: string }[]).map((reading) => reading.id),
    );
    expect([...ruleIds].sort()).toEqual(rules.sort());
    expect([...readingIds].sort()).toEqual([...new Set(readings)].sort());
  });
});
