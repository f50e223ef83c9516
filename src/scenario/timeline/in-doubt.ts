import type { AwardOutcome, Engine, Missing, Result } from '../../engine/index.js';
import { everyOnce } from '../../engine/missing.js';
import type { Award, GrossAward, Plan } from '../../evaluate/index.js';
import { type Payable, reckon, resolve } from '../../resolve/index.js';
import { awardsIn, type AwardRule } from '../../rule/index.js';
import { type Enterprise, exchanged, type Receipt } from '../../subject/index.js';
import { hullOf, type MoneyInterval, intervalOf, nothing, plus, printed } from '../interval.js';
import type { Doubt, Ledger } from './ledger.js';
import { isNamedBy } from './payments.js';

/** Beyond this many doubts at once a year's bounds are stated without being tight. */
const mostDoubts = 6;

/** What is payable of a gross award, in bounds, and what would tell it better. */
type DoubtfulPayment = Pick<Payable, 'low' | 'high' | 'missing' | 'rivals'>;

/** A year under a ledger: what its gross awards come to after what was paid before, for certain and perhaps. */
export interface DecidedYear {
  readonly grossAwards: readonly GrossAward[];
  /** In the order of the gross awards. */
  readonly payables: readonly DoubtfulPayment[];
  readonly total: MoneyInterval;
  /** The subject in each way in which what may have been paid was paid or not. */
  readonly worlds: readonly [Enterprise, ...Enterprise[]];
  /** The doubts that concern something of the year. */
  readonly doubts: readonly Doubt[];
}

/** Matters of which the plan pays only so much in all its years together with a rule's own. */
const tiedMatters = (plan: Plan, { slug }: AwardRule): readonly string[] => {
  const members = plan.document.groups.flatMap((group) =>
    group.kind !== 'receipts' && group.active && group.span === 'plan' && group.members.includes(slug)
      ? group.members
      : [],
  );
  return awardsIn(plan.document).flatMap((rule) => (members.includes(rule.slug) ? [rule.matter] : []));
};

/** Whether a payment that may have been made is about an award that surely holds this year, or takes its place. */
const concerns = ({ receipt }: Doubt, grossAward: GrossAward, plan: Plan): boolean => {
  const {
    award: { rule },
    low,
  } = grossAward;
  const { matter = '' } = receipt;
  return (
    low > 0 && ((matter === rule.matter && isNamedBy(receipt, grossAward)) || tiedMatters(plan, rule).includes(matter))
  );
};

const every = (doubts: readonly Doubt[]): readonly (readonly Receipt[])[] =>
  doubts.reduce<readonly (readonly Receipt[])[]>(
    (worlds, { receipt }) => worlds.flatMap((world) => [world, [...world, receipt]]),
    [[]],
  );

type SettledYear = Pick<DecidedYear, 'grossAwards' | 'payables' | 'total'>;

type Meant = (award: Award) => boolean;

const settledIn = (plan: Plan, subject: Enterprise, year: number, only?: Meant): SettledYear => {
  const reckoning = reckon(plan, subject, year, only);
  const { payables, total } = resolve(reckoning, subject, plan.document);
  return { grossAwards: reckoning.grossAwards, payables, total };
};

/** Whatever was paid before, an award pays nothing at least and what its clause grants at most. */
const loosely = ({ grossAwards, payables, total }: SettledYear): SettledYear => {
  const loose = payables.map((payable, index): DoubtfulPayment => ({
    ...payable,
    low: 0,
    high: grossAwards[index]?.high ?? payable.high,
  }));
  return {
    grossAwards: grossAwards,
    payables: loose,
    total: total.high === Infinity ? { low: 0, high: Infinity } : loose.reduce<MoneyInterval>(plus, nothing),
  };
};

const bothOf = <Value>(a: readonly Value[], b: readonly Value[]): readonly Value[] =>
  a === b ? a : [...new Set([...a, ...b])];

const eitherOf = (a: DoubtfulPayment, b: DoubtfulPayment): DoubtfulPayment => ({
  ...hullOf(a, b),
  missing: bothOf(a.missing, b.missing),
  rivals: bothOf(a.rivals, b.rivals),
});

/** The same gross awards in several worlds: what any of them pays is possible. */
const together = ([first, ...others]: readonly [SettledYear, ...SettledYear[]]): SettledYear => ({
  grossAwards: first.grossAwards,
  payables: first.payables.map((payable, index) =>
    others.reduce((all, { payables }) => eitherOf(all, payables[index] ?? all), payable),
  ),
  total: others.reduce((all, { total }) => hullOf(all, total), first.total),
});

/**
 * A year under a ledger. What was surely paid is received. What may have been paid makes no award
 * possible that was not, and none certain: where it concerns an award that surely holds, the year
 * is decided with and without it, every combination, and what any of them pays is possible. An
 * award that only may hold pays nothing at least anyway: no doubt about it needs a second look.
 *
 * @param only the awards that are asked about, where nothing ties the others to them; all of them where it is left out.
 */
export const decideUnder = (
  ledger: Ledger,
  plan: Plan,
  subject: Enterprise,
  year: number,
  only?: Meant,
): DecidedYear => {
  const { received } = subject;
  if (received === undefined) return { ...settledIn(plan, subject, year, only), worlds: [subject], doubts: [] };
  const worldWith = (paid: readonly Receipt[]): Enterprise =>
    exchanged(subject, { received: [...received, ...ledger.sure, ...paid] });
  const plain = worldWith([]);
  const settled = settledIn(plan, plain, year, only);
  const doubts = ledger.doubts.filter((doubt) =>
    settled.grossAwards.some((grossAward) => concerns(doubt, grossAward, plan)),
  );
  if (doubts.length === 0) return { ...settled, worlds: [plain], doubts };
  if (doubts.length > mostDoubts) return { ...loosely(settled), worlds: [plain], doubts };
  const others = every(doubts).slice(1).map(worldWith);
  return {
    ...together([settled, ...others.map((world) => settledIn(plan, world, year, only))]),
    worlds: [plain, ...others],
    doubts,
  };
};

/** How an award is paid out, whichever of its outcomes comes true: payment by payment between the least and the most. */
const paidOutIn = (outcomes: readonly AwardOutcome[]): AwardOutcome['payments'] => {
  const all = outcomes.flatMap(({ payments }) => (payments === undefined ? [] : [payments]));
  const isNothing = all.length < outcomes.length;
  return all[0]?.map((payment, at) => {
    const sums = all.flatMap((payments) => {
      const own = payments[at];
      return own === undefined ? [] : [intervalOf(own.amount)];
    });
    return { ...payment, amount: printed([...sums, ...(isNothing ? [nothing] : [])].reduce(hullOf)) };
  });
};

/**
 * The outcomes of a year that was decided under a ledger.
 *
 * @param lackedBy what would tell of a payment whether it was made.
 */
export const outcomesOf = (
  { payables, total, worlds, doubts }: DecidedYear,
  engine: Engine,
  year: number,
  lackedBy: (doubt: Doubt) => readonly Missing[],
): Result => {
  const [first, ...others] = worlds.map((world) => engine.evaluate(world, { year })) as [Result, ...Result[]];
  if (doubts.length === 0) return first;
  const open = doubts.flatMap(lackedBy);
  const awards = first.awards.map((award, index): AwardOutcome => {
    const outcomes = [award, ...others.flatMap((world) => world.awards[index] ?? [])];
    const payable = payables[index] ?? intervalOf(award.payable);
    const { low, high } = intervalOf(award.payable);
    if (payable.low === low && payable.high === high) return award;
    const { displacedBy, payments: _, ...rest } = award;
    const payments = paidOutIn(outcomes);
    // Displaced is what pays less in every world: in this one alone, it only may be.
    const isDisplaced = displacedBy !== undefined && outcomes.every((outcome) => outcome.displacedBy !== undefined);
    return {
      ...rest,
      ...(isDisplaced ? { displacedBy } : {}),
      payable: printed(payable),
      ...(payments === undefined ? {} : { payments }),
      missing: everyOnce([...outcomes.flatMap(({ missing }) => missing), ...open]),
    };
  });
  return {
    ...first,
    awards,
    total: printed(total),
    missing: everyOnce([...[first, ...others].flatMap(({ missing }) => missing), ...open]),
  };
};
