/** What does not compile: `npm run typecheck` fails where a misspelling begins to. */
import { describe, expect, test } from 'vitest';
import {
  assessTargets,
  checkLimits,
  classifyTier,
  conflictsOf,
  createEngine,
  documentIds,
  documents,
  evaluate,
  evaluateAll,
  evaluateAwards,
  explain,
  fromCells,
  indicatorNamed,
  isDocumentId,
  isExplainable,
  isReadingId,
  isRuleId,
  type EvaluateAllOptions,
  parseEnterprise,
  parsePlace,
  questions,
  type ReadingId,
  readingIds,
  receiptFor,
  type RuleId,
  ruleIds,
  sensitivity,
  tierMovements,
  timeline,
  type TitleName,
  whatWouldItTake,
} from '../../src/index.js';
import type { DocumentFiles } from '../../src/rule/index.js';
import type { Enterprise } from '../../src/subject/index.js';
import { createDocumentEngine } from '../../src/engine.js';
import { toJsonRulesEngine } from '../../src/json-rules-engine.js';
import { reformChanges } from '../../src/reform.js';
import { scaleUp } from '../../src/evaluators/taizhou-matrix-2025/index.js';

declare const own: DocumentFiles;
declare const subject: Enterprise;
const engine = createEngine([documents['taizhou-matrix-2025']]);
const enterprise = { city: '台州市' };
const city = { city: '宁波市' };
const taizhou = { document: 'taizhou-matrix-2025', year: 2026 } as const;
const plan = { document: 'ningbo-plan-2021', year: 2022 } as const;
const ningbo = { document: 'ningbo-renewal-2021', year: 2022 } as const;
const raise = { part: 'parameters.amount', from: '100万元', to: '8万元' } as const;
declare const json: unknown;
// What a program puts together itself.
declare const anyTitle: { readonly title: TitleName; readonly on: string };
declare const byYear: Readonly<Record<string, { readonly revenue: string }>>;
declare const cells: Readonly<Record<string, string>>;

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
  // @ts-expect-error misspelt: the rule of a reform
  evaluate(enterprise, { ...taizhou, reforms: [{ ...raise, rule: 'litle-giant' }] }),
  // @ts-expect-error a rule of another document
  evaluate(enterprise, { ...taizhou, reforms: [{ ...raise, rule: 'sprint' }] }),
  // @ts-expect-error misspelt: the group of a reform
  questions(enterprise, { ...taizhou, reforms: [{ ...raise, group: 'x' }] }),
  // @ts-expect-error misspelt: the indicator of a reform
  evaluate(city, { ...ningbo, subject: 'city', reforms: [{ ...raise, target: 'tax-per-muu' }] }),
  // @ts-expect-error misspelt: the document of reforms
  evaluateAll(enterprise, { year: 2026, reforms: { 'taizhou-matrx-2025': [] } }),
  // @ts-expect-error misspelt: the rule of a reform, of all documents
  evaluateAll(enterprise, { year: 2026, reforms: { 'taizhou-matrix-2025': [{ ...raise, rule: 'litle-giant' }] } }),
  // @ts-expect-error a reform, which is tried on the document
  scaleUp(enterprise, { year: 2026, reforms: [raise] }),
  // @ts-expect-error misspelt: an indicator
  conflictsOf('rd-intensityy', { year: 2025 }),
  // @ts-expect-error misspelt: an indicator
  assessTargets(city, { indicators: ['tax-per-muu'] }),
  // @ts-expect-error misspelt: a reading of an engine
  createEngine([documents['taizhou-matrix-2025']], { readings: { 'scale-up-windo': 'due-in-plan' } }),
  // @ts-expect-error a reading of another document
  createDocumentEngine(documents['taizhou-matrix-2025'], { readings: { precedence: 'unresolved' } }),
  // @ts-expect-error misspelt: an option of a reading
  toJsonRulesEngine(documents['taizhou-matrix-2025'], { readings: { breakthrough: 'incl' } }),
  // @ts-expect-error misspelt: a rule in a result of an engine
  engine.evaluate(subject, { year: 2026 })[0].awards.some(({ rule }) => rule === 'taizhou-matrix-2025/little-gaint'),
  // @ts-expect-error a second result of one document
  engine.totals(subject, { year: 2026 })[1].low,
  // @ts-expect-error misspelt: the rule of a reform of an engine
  createEngine(Object.values(documents), { reforms: [{ ...raise, rule: 'litle-giant' }] }),
  // @ts-expect-error a document that pays no award
  evaluateAwards(enterprise, { document: 'shaoxing-growth-2021', year: 2022 }),
  // @ts-expect-error a document that pays no award
  timeline(enterprise, { document: 'ningbo-plan-2021', from: 2022, through: 2023 }),
  // @ts-expect-error a document that pays no award
  whatWouldItTake(enterprise, { document: 'ningbo-renewal-2021', year: 2022 }),
  // @ts-expect-error a document that sets no limit
  checkLimits(city, { document: 'shaoxing-growth-2021', subject: 'site', year: 2022 }),
  // @ts-expect-error a document that ranks no libraries
  classifyTier(enterprise, { document: 'taizhou-matrix-2025', year: 2026 }),
  // @ts-expect-error a document that says nothing of a site
  evaluate(city, { ...taizhou, subject: 'site' }),
  // @ts-expect-error a document that says nothing of an enterprise
  evaluate(enterprise, ningbo),
  // @ts-expect-error a document that says nothing of a park
  receiptFor(city, { ...ningbo, subject: 'park' }),
  // @ts-expect-error a document that says nothing of an enterprise
  questions(enterprise, plan),
  // @ts-expect-error a document that says nothing of a district
  sensitivity(city, { ...taizhou, subject: 'district' }),
  // @ts-expect-error a document that sets no limit for a park
  checkLimits(city, { ...ningbo, subject: 'park' }),
  // @ts-expect-error the class of another document
  classifyTier(enterprise, { document: 'shaoxing-growth-2021', year: 2022 }).answer === 'band-5-billion',
  // @ts-expect-error the class of another document than the one that is meant where none is named
  classifyTier(enterprise, { year: 2022 }).possible.includes('band-5-billion'),
  // @ts-expect-error a reading of another document than the one that is meant
  classifyTier(enterprise, { year: 2022, readings: { 'cumulative-count': 'stock' } }),
  // @ts-expect-error misspelt: a class that an enterprise moves to
  tierMovements(enterprise, { from: 2022, through: 2023 })[0]?.to === 'sprnt',
  // @ts-expect-error misspelt: the path of what is missing
  evaluate(enterprise, taizhou).missing.some(({ path }) => path === 'before.thru'),
  // @ts-expect-error misspelt: the path of what an outcome lacks
  evaluate(enterprise, taizhou).awards[0]?.missing[0]?.path === 'industri',
  // @ts-expect-error misspelt: the path of what one rule lacks
  scaleUp(enterprise, { year: 2026 }).missing[0]?.path === 'years.2026.aboveScal',
  // @ts-expect-error misspelt: the path of a question
  questions(enterprise, taizhou).questions[0]?.path === 'foundedInn',
  // @ts-expect-error misspelt: a reading that an outcome hangs on
  evaluate(enterprise, taizhou).awards.map(({ dependsOn }) => dependsOn.includes('scale-up-windo')),
  // @ts-expect-error a reading that the rule has nothing to do with
  scaleUp(enterprise, { year: 2026 }).dependsOn.includes('dcmm-level-5'),
  // @ts-expect-error misspelt: the path of a cell
  fromCells('enterprise', { citty: '台州市' }),
  // @ts-expect-error misspelt: a figure in the path of a cell
  fromCells('enterprise', { 'years.2026.revenu': '1亿元' }),
  // @ts-expect-error the path of another kind of input
  fromCells('site', { 'years.2026.revenue': '1亿元' }),
  // @ts-expect-error nothing is known of it: it is asked first
  explain(json),
  // @ts-expect-error nothing that can be explained
  explain(5),
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
  // @ts-expect-error a level that the title is not given at
  evaluateAwards({ city: '台州市', titles: [{ title: 'little-giant', level: 'municipal' }] }, taizhou),
  // @ts-expect-error a level of a title that has none
  evaluateAwards({ city: '台州市', titles: [{ title: 'dcmm', level: 'national' }] }, taizhou),
  // @ts-expect-error a grade that there is not
  evaluateAwards({ city: '台州市', titles: [{ title: 'dcmm', grade: 7 }] }, taizhou),
  // @ts-expect-error misspelt: a judgement
  classifyTier({ city: '绍兴市', judgements: { industryhead: true } }, { year: 2022 }),
  // @ts-expect-error a field of a site, and the subject is an enterprise
  evaluate({ city: '宁波市', area: '60亩' }, { document: 'ningbo-four-ups-2021', year: 2022 }),
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
  checkLimits({ city: '宁波市', kind: 'development-zone' }, { ...plan, subject: 'park' }),
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
  evaluate(enterprise, { ...taizhou, reforms: [{ ...raise, rule: 'little-giant' }] }),
  // What adds a rule names one that is not there yet; what reformChanges gives it has checked.
  evaluate(enterprise, { ...taizhou, reforms: [{ rule: 'new', part: '.', from: undefined, to: {} }] }),
  evaluate(enterprise, { ...taizhou, reforms: reformChanges({ id: 'a', title: 'a', changes: [] }, taizhou).changes }),
  engine.evaluate(subject, { year: 2026 })[0].awards.some(({ rule }) => rule === 'taizhou-matrix-2025/little-giant'),
  engine.totals(subject, { year: 2026 })[0].low,
  createEngine(Object.values(documents)).totals(subject, { year: 2026 })[4]?.low,
  createEngine([own])
    .evaluate(subject, { year: 2026 })[0]
    .awards.some(({ rule }) => rule === 'own/x'),
  createEngine([documents['taizhou-matrix-2025'], own], {
    readings: { mine: 'one' },
    reforms: [{ ...raise, rule: 'x' }],
  }),
  createEngine([documents['taizhou-matrix-2025'], documents['ningbo-plan-2021']], {
    readings: { 'tier-jump': 'each', precedence: 'unresolved' },
  }),
  fromCells('enterprise', {
    city: '台州市',
    'years.2026.revenue': '1亿元',
    'titles.0.on': '2026-07-01',
    received: '无',
  }),
  fromCells('enterprise', cells),
  isExplainable(json) && explain(json),
  isDocumentId(json) && evaluate({ city: '台州市' }, { document: json, year: 2026 }),
  evaluate(city, { ...taizhou, subject: 'city' }),
  evaluateAwards({ city: '台州市', titles: [{ title: 'demonstration', level: 'national' }, anyTitle] }, taizhou),
  evaluateAwards({ city: '台州市', years: byYear }, taizhou),
  evaluate(enterprise, taizhou).missing.some(({ path }) => path === 'before.through' || path === 'titles.0.on'),
  questions(enterprise, taizhou).questions[0]?.path === 'years.2026.revenueInTaizhou',
  checkLimits(city, { ...plan, subject: 'park' }),
  classifyTier(enterprise, { document: 'ningbo-four-ups-2021', year: 2022 }).answer === 'band-5-billion',
  classifyTier(enterprise, { year: 2022, readings: { growth: 'judged' } }).answer === 'sprint',
  tierMovements(enterprise, { document: 'ningbo-four-ups-2021', from: 2022, through: 2023 })[0]?.by[0]?.tier ===
    'band-5-billion',
  ((id) => id !== undefined && conflictsOf(id, { year: 2025 }))(indicatorNamed('规上工业亩均税收')),
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

  test('are told apart from other texts', () => {
    for (const [isOne, ids] of [
      [isDocumentId, documentIds],
      [isRuleId, ruleIds],
      [isReadingId, readingIds],
    ] as const) {
      expect(ids.every(isOne)).toBe(true);
      for (const other of ['', 'toString', 'taizhou-matrx-2025', undefined, null, 5, {}, [...ids]])
        expect(isOne(other)).toBe(false);
    }
  });

  test('of indicators are found by every name of theirs', () => {
    expect(indicatorNamed('tax-per-mu')).toBe('tax-per-mu');
    expect(indicatorNamed('Tax per mu of above-scale industry')).toBe('tax-per-mu');
    expect(indicatorNamed('no such thing')).toBeUndefined();
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
