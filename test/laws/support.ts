/** What the laws share: engines by reading, results as numbers, and how often a law is tried. */
import { documents } from '../../src/documents/index.js';
import {
  type Amount,
  type AwardOutcome,
  createDocumentEngine,
  type Engine,
  type Result,
  type Totals,
} from '../../src/engine/index.js';
import { parseMoney } from '../../src/quantity/index.js';
import { type Enterprise, type EnterpriseInput, parseEnterprise } from '../../src/subject/index.js';
import type { Choices } from '../arbitrary/enterprise.js';

const { HUIQI_RUNS } = process.env;

const few = 8;

/**
 * How often a law is tried: a twentieth of what is usual for it every day, so that the suite ends while one
 * waits for it; all of that where `HUIQI_RUNS` is set, and as often as it says where that is more.
 */
export const runs = (usual = 200): { readonly numRuns: number } => ({
  numRuns:
    HUIQI_RUNS === undefined
      ? Math.max(Math.min(usual, few), Math.ceil(usual / 20))
      : Math.max(Number(HUIQI_RUNS), usual),
});

/** Trying a law ten thousand times takes longer than a test may usually take. */
export const patience = HUIQI_RUNS === undefined ? 180_000 : 3_600_000;

/** Marks the laws that a release rests on: `npm run test:slow` tries each of them on ten thousand enterprises. */
export const chief = { tags: ['chief'] };

const engines = new Map<string, Engine>();

const engineFor = (choices: Choices, alternatives: boolean): Engine => {
  const key = JSON.stringify([Object.entries(choices).sort(), alternatives]);
  const known = engines.get(key);
  if (known !== undefined) return known;
  const engine = createDocumentEngine(documents['taizhou-matrix-2025'], { readings: choices, alternatives });
  engines.set(key, engine);
  return engine;
};

/** The engine for a setting of the readings, compiled once, as users have it. */
export const wholeEngineOf = (choices: Choices = {}): Engine => engineFor(choices, true);

/** The same for laws that do not look at `dependsOn`: it does not try the other readings and is many times faster. */
export const engineOf = (choices: Choices = {}): Engine => engineFor(choices, false);

/** A valid input as a subject. */
export const subjectOf = (input: EnterpriseInput): Enterprise => {
  const parsed = parseEnterprise(input);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.subject;
};

export const evaluated = (input: EnterpriseInput, year: number, choices: Choices = {}): Result =>
  engineOf(choices).evaluate(subjectOf(input), { year });

export interface Interval {
  readonly low: number;
  readonly high: number;
}

const fen = (text: string): number => {
  const parsed = parseMoney(text);
  if (!parsed.ok) throw new Error(`${text}: ${parsed.reason}`);
  return parsed.value;
};

/** Printed bounds as numbers; what cannot be bounded is infinite. */
export const interval = ({ low, high }: Pick<Amount, 'low' | 'high'>): Interval => ({
  low: fen(low),
  high: high === null ? Infinity : fen(high),
});

/** The same of bounds that are numbers. */
export const bounds = ({ low, high }: Totals): Interval => ({ low, high: high ?? Infinity });

export const liesInside = (inner: Interval, outer: Interval): boolean =>
  outer.low <= inner.low && inner.high <= outer.high;

/** What tells one outcome of a rule from another. */
export const keyOf = ({ rule, of, level }: AwardOutcome): string => `${rule} ${of ?? ''} ${level ?? ''}`;

export const byKey = ({ awards }: Result): ReadonlyMap<string, AwardOutcome> =>
  new Map(awards.map((award) => [keyOf(award), award]));

/**
 * Outcomes of one rule in two results that are about the same thing: all of a rule's where its items
 * are the same on both sides, or the only one where it has one on each.
 */
export const matched = (a: Result, b: Result): readonly (readonly [AwardOutcome, AwardOutcome])[] => {
  const rules = [...new Set(a.awards.map(({ rule }) => rule))];
  return rules.flatMap((rule) => {
    const ofA = a.awards.filter((award) => award.rule === rule);
    const ofB = b.awards.filter((award) => award.rule === rule);
    const [onlyA, ...moreA] = ofA;
    const [onlyB, ...moreB] = ofB;
    const keys = (all: readonly AwardOutcome[]): string => JSON.stringify(all.map(keyOf).sort());
    if (keys(ofA) === keys(ofB)) {
      const other = byKey(b);
      return ofA.map((award) => [award, other.get(keyOf(award)) as AwardOutcome] as const);
    }
    // One outcome for a list not told stands for each of an unknown number of items.
    const single =
      onlyA !== undefined &&
      onlyB !== undefined &&
      moreA.length === 0 &&
      moreB.length === 0 &&
      onlyA.of === undefined &&
      onlyB.of === undefined;
    return single ? [[onlyA, onlyB] as const] : [];
  });
};
