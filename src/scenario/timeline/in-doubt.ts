import type { AwardOutcome, Engine, Result } from '../../engine/index.js';
import { everyOnce } from '../../engine/missing.js';
import type { AwardRule } from '../../rule/index.js';
import type { Enterprise, Receipt } from '../../subject/index.js';
import { hullOf, intervalOf, plus, printed } from '../interval.js';
import type { Doubt, Ledger } from './ledger.js';
import { isNamedBy } from './payments.js';

/** Beyond this many doubts at once a year's bounds are stated without being tight. */
export const mostDoubts = 6;

const awardsIn = ({ document }: Engine): ReadonlyMap<string, AwardRule> =>
  new Map(document.rules.flatMap((rule) => (rule.kind === 'award' ? [[rule.id, rule] as const] : [])));

/** Matters of which the plan pays only so much in all its years together with a rule's own. */
const tiedMatters = ({ document: { groups } }: Engine, { slug }: AwardRule, rules: ReadonlyMap<string, AwardRule>): readonly string[] => {
  const members = groups.flatMap((group) => (group.kind !== 'receipts' && group.active && group.span === 'plan' && group.members.includes(slug) ? group.members : []));
  return [...rules.values()].flatMap((rule) => (members.includes(rule.slug) ? [rule.matter] : []));
};

/** Whether a payment that may have been made is about an award that surely holds this year, or takes its place. */
const concerns = ({ receipt: { matter = '', of } }: Doubt, outcome: AwardOutcome, rule: AwardRule, tied: readonly string[]): boolean =>
  intervalOf(outcome.amount).low > 0 && ((matter === rule.matter && isNamedBy(of, outcome, rule)) || tied.includes(matter));

type Joined = (outcomes: readonly [AwardOutcome, ...AwardOutcome[]]) => AwardOutcome['payable'];

/** Outcomes of the same awards in several worlds as one: what any of them pays is possible. */
const joined = (worlds: readonly [Result, ...Result[]], doubts: readonly Doubt[], payableIn: Joined, total: Result['total']): Result => {
  const [first] = worlds;
  const open = doubts.flatMap(({ missing }) => missing);
  const awards = first.awards.map((award, index): AwardOutcome => {
    const outcomes = worlds.flatMap((world) => world.awards[index] ?? []) as [AwardOutcome, ...AwardOutcome[]];
    const payable = payableIn(outcomes);
    if (payable.low === award.payable.low && payable.high === award.payable.high) return award;
    const { displacedBy, ...rest } = award;
    // Displaced is what pays less in every world: in this one alone, it only may be.
    const isDisplaced = displacedBy !== undefined && outcomes.every((outcome) => outcome.displacedBy !== undefined);
    return { ...rest, ...(isDisplaced ? { displacedBy } : {}), payable, missing: everyOnce([...outcomes.flatMap(({ missing }) => missing), ...open]) };
  });
  return { ...first, awards, total, missing: everyOnce([...worlds.flatMap(({ missing }) => missing), ...open]) };
};

const hull: Joined = (outcomes) => printed(outcomes.map(({ payable }) => intervalOf(payable)).reduce(hullOf));

// Whatever was paid before, an award pays nothing at least and what its clause grants at most.
const loose: Joined = ([{ amount }]) => printed({ low: 0, high: intervalOf(amount).high });

const every = (doubts: readonly Doubt[]): readonly (readonly Receipt[])[] =>
  doubts.reduce<readonly (readonly Receipt[])[]>((worlds, { receipt }) => worlds.flatMap((world) => [world, [...world, receipt]]), [[]]);

/**
 * A year under a ledger. What was surely paid is received. What may have been paid makes no award
 * possible that was not, and none certain: where it concerns an award that surely holds, the year
 * is evaluated with and without it, every combination, and what any of them pays is possible. An
 * award that only may hold pays nothing at least anyway: no doubt about it needs a second look.
 */
export const evaluateUnder = (ledger: Ledger, engine: Engine, subject: Enterprise, year: number): Result => {
  const { received } = subject;
  if (received === undefined) return engine.evaluate(subject, year);
  const inWorld = (paid: readonly Receipt[]): Result => engine.evaluate({ ...subject, received: [...received, ...ledger.sure, ...paid] }, year);
  const plain = inWorld([]);
  const rules = awardsIn(engine);
  const doubts = ledger.doubts.filter((doubt) =>
    plain.awards.some((award) => {
      const rule = rules.get(award.rule) as AwardRule;
      return concerns(doubt, award, rule, tiedMatters(engine, rule, rules));
    }),
  );
  if (doubts.length === 0) return plain;
  if (doubts.length > mostDoubts) {
    const total = plain.awards.map(({ amount }) => ({ low: 0, high: intervalOf(amount).high })).reduce(plus, { low: 0, high: 0 });
    return joined([plain], doubts, loose, printed(plain.total.high === null ? { low: 0, high: Infinity } : total));
  }
  const [, ...others] = every(doubts);
  const worlds = [plain, ...others.map(inWorld)] as const;
  return joined(worlds, doubts, hull, printed(worlds.map(({ total }) => intervalOf(total)).reduce(hullOf)));
};
