/** What does not compile: `npm run typecheck` fails where a misspelling begins to. */
import { describe, expect, test } from 'vitest';
import {
  assessTargets,
  checkLimits,
  classifyTier,
  conflictsOf,
  documentIds,
  documents,
  evaluate,
  evaluateAll,
  evaluateAwards,
  type EvaluateAllOptions,
  parseEnterprise,
  parsePlace,
  questions,
  type ReadingId,
  readingIds,
  type RuleId,
  ruleIds,
  timeline,
  whatWouldItTake,
} from '../../src/index.js';

const enterprise = { city: '台州市' };
const city = { city: '宁波市' };
const taizhou = { document: 'taizhou-matrix-2025', year: 2026 } as const;
const ningbo = { document: 'ningbo-renewal-2021', year: 2022 } as const;
declare const json: unknown;

/** Calls that are only compiled. */
export const misspelt = (): readonly unknown[] => [
  // @ts-expect-error misspelt: a document
  evaluate(enterprise, { document: 'taizhou-matrx-2025', year: 2026 }),
  // @ts-expect-error misspelt: an option
  evaluate(enterprise, { document: 'taizhou-matrix-2025', year: 2026, reading: {} }),
  // @ts-expect-error misspelt: a reading
  evaluate(enterprise, { document: 'taizhou-matrix-2025', year: 2026, readings: { breakthru: 'inclusive' } }),
  // @ts-expect-error a reading of another document
  evaluate(enterprise, { document: 'taizhou-matrix-2025', year: 2026, readings: { precedence: 'unresolved' } }),
  // @ts-expect-error misspelt: an option of a reading
  evaluate(enterprise, { document: 'taizhou-matrix-2025', year: 2026, readings: { breakthrough: 'incl' } }),
  // @ts-expect-error misspelt: a list
  evaluate(enterprise, { document: 'taizhou-matrix-2025', year: 2026, assumeNone: ['title'] }),
  // @ts-expect-error a year by its place
  timeline(enterprise, 2026, 2027, { document: 'taizhou-matrix-2025' }),
  // @ts-expect-error misspelt: a reading of no document of the library
  evaluateAll(enterprise, { year: 2026, readings: { breakthru: 'inclusive' } }),
  // @ts-expect-error misspelt: an option of a reading
  assessTargets(city, { readings: { precedence: 'none' } }),
  // @ts-expect-error misspelt: a reading
  conflictsOf('rd-intensity', { year: 2025, readings: { precedent: 'unresolved' } }),
  // @ts-expect-error misspelt: a rule
  whatWouldItTake(enterprise, { document: 'taizhou-matrix-2025', year: 2026, rule: 'litle-giant' }),
  // @ts-expect-error a rule of another document
  whatWouldItTake(enterprise, { document: 'taizhou-matrix-2025', year: 2026, rule: 'shaoxing-growth-2021/sprint' }),
];

/** Inputs that are only compiled. */
export const miswritten = (): readonly unknown[] => [
  // @ts-expect-error nothing is known of it: it is parsed first
  evaluate(json, taizhou),
  // @ts-expect-error the city is left out
  evaluate({ years: {} }, taizhou),
  // @ts-expect-error misspelt: a field
  evaluate({ city: '台州市', industri: 'C3852' }, taizhou),
  // @ts-expect-error misspelt: a figure
  evaluate({ city: '台州市', years: { 2026: { revenu: '1亿元' } } }, taizhou),
  // @ts-expect-error a bare number
  evaluate({ city: '台州市', years: { 2026: { revenue: 9600 } } }, taizhou),
  // @ts-expect-error misspelt: a title
  evaluateAwards({ city: '台州市', titles: [{ title: 'little-gaint' }] }, taizhou),
  // @ts-expect-error misspelt: a level
  whatWouldItTake({ city: '台州市', titles: [{ title: 'eagle', level: 'province' }] }, taizhou),
  // @ts-expect-error misspelt: a judgement
  classifyTier({ city: '绍兴市', judgements: { industryhead: true } }, { year: 2022 }),
  // @ts-expect-error a field of a site, and the subject is an enterprise
  evaluate({ city: '宁波市', area: '60亩' }, ningbo),
  // @ts-expect-error a field of an enterprise, and the subject is a site
  evaluate({ city: '宁波市', size: 'large' }, { ...ningbo, subject: 'site' }),
  // @ts-expect-error misspelt: a field of a site
  checkLimits({ city: '宁波市', plotratio: 2 }, { ...ningbo, subject: 'site' }),
  // @ts-expect-error no word of a choice
  questions({ city: '宁波市', stage: 'old' }, { ...ningbo, subject: 'site' }),
  // @ts-expect-error an observation without its unit
  assessTargets({ city: '宁波市', observations: [{ indicator: 'x', year: 2023, value: 1 }] }),
];

/** And what does, beside them. */
export const spelt = (): readonly unknown[] => [
  evaluate({ city: '宁波市', area: '60亩', stage: 'new' }, { ...ningbo, subject: 'site' }),
  checkLimits({ city: '宁波市', kind: 'development-zone' }, { ...ningbo, subject: 'park' }),
  ((parsed) => (parsed.ok ? evaluate(parsed.input, taizhou) : parsed.issues))(parseEnterprise(json)),
  ((parsed) => (parsed.ok ? checkLimits(parsed.input, { ...ningbo, subject: 'site' }) : parsed.issues))(
    parsePlace('site', json),
  ),
  whatWouldItTake(enterprise, { document: 'taizhou-matrix-2025', year: 2026, rule: 'little-giant' }),
  whatWouldItTake(enterprise, {
    document: 'taizhou-matrix-2025',
    year: 2026,
    rule: 'taizhou-matrix-2025/little-giant',
  }),
  // Documents of one's own have readings of their own.
  evaluateAll(enterprise, {
    year: 2026,
    documents: Object.values(documents),
    readings: { mine: 'one' },
  } satisfies EvaluateAllOptions),
  assessTargets(city, { readings: { precedence: 'unresolved' } }),
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
