import { type AwardOutcome, type Engine, lookedAt, type Missing, reasoning } from '../../engine/index.js';
import { headingOf } from '../../engine/lists.js';
import { distance } from '../../explain/value.js';
import { lastStep } from '../../issue/index.js';
import { citesOf } from '../../kinds/index.js';
import type { Period } from '../../quantity/index.js';
import { type AwardRule, awardsIn } from '../../rule/index.js';
import { checkEnterprise, type ClosableList, type Enterprise } from '../../subject/index.js';
import { intervalOf } from '../interval.js';
import { gainOver } from './gain.js';
import { because, fixed, past, unpaidGrade } from './obstacle.js';
import type { NoWay, Obstacle, Taking, Way } from './pathway.js';
import { dueIn, outcomesOf, type Present } from './present.js';
import { type Leaf, refusing } from './leaf.js';
import { asOfIn } from './context.js';
import { everyOnce, missingOf, type RowVerdict, told, unknowns, viaConditions, viaItems } from './try-changes.js';

const shortOf = (leaves: readonly Leaf[], { year, vocabulary }: Present): number =>
  leaves.reduce((sum, leaf) => sum + distance(lookedAt(leaf, year, vocabulary)), 0);

const leafKey = ({ comparison: { fact, operator, values } }: Leaf): string =>
  JSON.stringify([fact.id, operator, values]);

const obstacles = (present: Present, rule: AwardRule, verdicts: readonly RowVerdict[]): readonly Obstacle[] => {
  // What the enterprise itself has told of a figure stands in the way of its row before anything else.
  const [told] = verdicts.flatMap((verdict) => (verdict.kind === 'fixed' ? [verdict.change] : []));
  if (told !== undefined) return [{ why: fixed(told, present), clauses: rule.clauses }];
  const [nearest = []] = verdicts
    .flatMap((verdict) => (verdict.kind === 'no' && verdict.leaves.length > 0 ? [verdict.leaves] : []))
    .sort((a, b) => a.length - b.length || shortOf(a, present) - shortOf(b, present));
  return [...new Map(nearest.map((leaf) => [leafKey(leaf), leaf])).values()].map((leaf) => ({
    why: because(leaf, present),
    clauses: citesOf(rule, leaf.comparison.name),
  }));
};

/** Certificates that fail on their grade alone, in every row: no other grade would be asked of one that is there. */
const unpaidGrades = (present: Present, rule: AwardRule): readonly Obstacle[] => {
  if (rule.items?.by !== 'grade') return [];
  const leaves = outcomesOf(present.result, rule).flatMap((outcome) =>
    outcome[reasoning]().items.flatMap(({ rows }) => {
      const refused = rows.map(({ trace }) => refusing(trace));
      const isGrade = (leaf: Leaf): boolean => leaf.comparison.fact.name === 'itemGrade';
      return rows.length > 0 && refused.every((own) => own.length > 0 && own.every(isGrade)) ? refused.flat() : [];
    }),
  );
  const [first] = leaves;
  return first === undefined ? [] : [{ why: unpaidGrade(first, present), clauses: rule.clauses }];
};

/** The same, where a day as of which all is told may be all that stands in the way: without it something could still be done. */
const obstaclesOf = (present: Present, rule: AwardRule, verdicts: readonly RowVerdict[]): readonly Obstacle[] => {
  const asOf = asOfIn(present);
  if (asOf === undefined) return obstacles(present, rule, verdicts);
  // Who holds a certificate of the year is told what keeps that one from paying: not that the year is over.
  const held = unpaidGrades(present, rule);
  if (held.length > 0) return held;
  const still = decide(present.stillOpen(), rule);
  return still.possible === 'no' ? still.because : [{ why: past(asOf, present), clauses: rule.clauses }];
};

/** What is open of certificates that are there and whose grade is not told: one of them may be all it takes. */
const ungraded = ({ items }: AwardRule, outcomes: readonly AwardOutcome[]): readonly Missing[] => {
  if (items?.by !== 'grade') return [];
  const isOfGrade = ({ path }: Missing): boolean => lastStep(path) === 'grade';
  return outcomes.flatMap(({ truth, missing }) => (truth === 'unknown' && missing.some(isOfGrade) ? missing : []));
};

const decide = (present: Present, rule: AwardRule): Way | NoWay => {
  const outcomes = outcomesOf(present.result, rule);
  const asked = everyOnce(ungraded(rule, outcomes));
  if (asked.length > 0) return { ...told(rule, outcomes), possible: 'unknown', because: [], missing: asked };
  const { way, verdicts } =
    rule.items === undefined ? viaConditions(present, rule, outcomes) : viaItems(present, rule, rule.items, outcomes);
  if (way !== undefined) return way;
  // What is in doubt as it stands may turn out to be due, though no change could be made that is not in the way of something told.
  const open = outcomes.filter(({ truth }) => truth === 'unknown');
  if (unknowns(verdicts).length === 0 && open.length === 0)
    return { ...told(rule, outcomes), possible: 'no', because: obstaclesOf(present, rule, verdicts), missing: [] };
  const missing = everyOnce([...missingOf(verdicts, present), ...open.flatMap((outcome) => outcome.missing)]);
  return { ...told(rule, outcomes), possible: 'unknown', because: [], missing };
};

const rank = { yes: 0, unknown: 1, no: 2 } as const;

const mostFirst = (a: Way | NoWay, b: Way | NoWay): number => {
  if (a.possible !== 'yes' || b.possible !== 'yes') return rank[a.possible] - rank[b.possible];
  const [one, other] = [intervalOf(a.gain), intervalOf(b.gain)];
  return other.high - one.high || other.low - one.low;
};

/** What to search in: the engine of a setting and the period it decides in, the input and the awards asked about. */
export interface PathwaySearch {
  readonly engine: Engine;
  readonly period: Period;
  readonly input: unknown;
  readonly subject: Enterprise;
  readonly year: number;
  readonly assumeNone: readonly ClosableList[];
  /** Slugs of the rules asked about; all awards where left out. */
  readonly slugs: readonly string[] | undefined;
}

const without = (input: unknown, field: string): unknown =>
  Object.fromEntries(Object.entries(input as object).filter(([each]) => each !== field));

const once = <Value>(make: () => Value): (() => Value) => {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
};

/** What it would take to have each award that is not due in a programme year. */
export const take = ({ engine, period, input, subject, year, assumeNone, slugs }: PathwaySearch): Taking => {
  const { vocabulary } = engine.document;
  const presentIn = (told: unknown, about: Enterprise): Present => {
    const decided = engine.evaluate(about, { year });
    const stillOpen = once((): Present => {
      const open = without(told, 'asOf');
      const parsed = checkEnterprise(open, { assumeNone, vocabulary });
      return parsed.ok ? presentIn(open, parsed.subject) : present;
    });
    return {
      engine,
      input: told,
      subject: about,
      year,
      period,
      assumeNone,
      vocabulary,
      result: decided,
      gain: gainOver(decided, engine.document),
      stillOpen,
    };
  };
  const present = presentIn(input, subject);
  const { result } = present;
  const rules = awardsIn(engine.document).filter(({ slug }) => slugs === undefined || slugs.includes(slug));
  const isDue = (rule: AwardRule): boolean => dueIn(outcomesOf(result, rule)) !== undefined;
  return {
    kind: 'what-would-it-take',
    ...headingOf(result),
    total: result.total,
    due: rules.filter(isDue).map(({ id }) => id),
    awards: rules
      .filter((rule) => !isDue(rule))
      .map((rule) => decide(present, rule))
      .sort(mostFirst),
  };
};
