import { canonicalJson } from '../condition/index.js';
import { type Award, looksAtMoney } from '../evaluate/index.js';
import { lastDayOf } from '../quantity/index.js';
import { addsUp } from '../rule/index.js';
import { paysOnce } from '../scenario/timeline/lifetime.js';
import type { YearPlan } from './year-plan.js';

/** One award as two settings have it in a year: which rows are the same, whatever they pay. */
export interface PairedAward {
  readonly before: Award | undefined;
  readonly after: Award | undefined;
  /** Of each row of the one its like in the other; a row without one came or went. */
  readonly beforeOf: ReadonlyMap<number, number>;
  readonly afterOf: ReadonlyMap<number, number>;
  /** Whether rows that both have pay the same, whatever that hangs on. */
  readonly isPaidAlike: boolean;
}

/** The awards of a year as two settings have them. */
export interface PairedYear {
  readonly year: number;
  /** By their slugs; nothing where what one pays cannot be told row by row. */
  readonly awards: ReadonlyMap<string, PairedAward> | undefined;
  /** Whether what was paid for a matter is not paid again. */
  readonly isOnce: boolean;
  /** Whether money received elsewhere is held against awards in another way: rows then tell only who received none. */
  readonly hangsOnReceipts: boolean;
}

/** Which days a year of a plan has to do with: conditions are asked of them, and of none behind the year. */
const daysOf = ({ plan: { period, document }, year }: YearPlan): string => {
  const last = lastDayOf(year);
  return canonicalJson([period.from, period.through < last ? period.through : last, document.titleTerm]);
};

const keysOf = ({ boundCondition, boundBefore }: Award): readonly string[] =>
  boundCondition.map((condition, row) => canonicalJson([condition, boundBefore[row] ?? null]));

/** What an award must have in common with its like for its rows to be paid alike. */
const termsOf = ({ rule: { items, together, severalRows, repeats, matter } }: Award): string =>
  canonicalJson([items ?? null, together, severalRows, repeats, matter]);

/** Whether rows that both have stand in one order, no two of them level. */
const isInOneOrder = (before: Award, after: Award, afterOf: ReadonlyMap<number, number>): boolean => {
  const rows = [...afterOf].sort(([a], [b]) => (before.rule.rowRanks[a] ?? 0) - (before.rule.rowRanks[b] ?? 0));
  return rows.every(([was, is], index) => {
    const [lower, like] = rows[index - 1] ?? [];
    return (
      lower === undefined ||
      like === undefined ||
      ((before.rule.rowRanks[lower] ?? 0) < (before.rule.rowRanks[was] ?? 0) &&
        (after.rule.rowRanks[like] ?? 0) < (after.rule.rowRanks[is] ?? 0))
    );
  });
};

const paired = (
  before: Award | undefined,
  after: Award | undefined,
  isOfSameDays: boolean,
  isPaidAlike: boolean,
): PairedAward | undefined => {
  const both = [before, after].flatMap((each) => each ?? []);
  // What is paid by difference hangs on what the rows before it would have paid; money received would tell two settings apart.
  if (both.some((each) => each.rule.severalRows === 'difference' || looksAtMoney(each))) return undefined;
  if (before === undefined || after === undefined || !isOfSameDays)
    return { before, after, beforeOf: new Map<number, number>(), afterOf: new Map<number, number>(), isPaidAlike };
  if (termsOf(before) !== termsOf(after)) return undefined;
  const keys = keysOf(after);
  const afterOf = new Map(
    keysOf(before).flatMap((key, row) => {
      const like = keys.indexOf(key);
      return like < 0 || keys.lastIndexOf(key) !== like ? [] : [[row, like] as const];
    }),
  );
  if (new Set(afterOf.values()).size !== afterOf.size) return undefined;
  if (!addsUp(before.rule) && !isInOneOrder(before, after, afterOf)) return undefined;
  return { before, after, isPaidAlike, afterOf, beforeOf: new Map([...afterOf].map(([was, is]) => [is, was])) };
};

const awardsOf = ({ plan: { awards } }: YearPlan): ReadonlyMap<string, Award> =>
  new Map(awards.map((award) => [award.rule.slug, award]));

/** Groups about money of other policies, or all the others. */
const groupsText = ({ plan: { document } }: YearPlan, isElsewhere: boolean): string => {
  const { groups } = document;
  return canonicalJson(
    groups.filter((group) => (group.kind === 'receipts' && group.policies === 'other') === isElsewhere),
  );
};

const isSameGroups = (before: YearPlan, after: YearPlan, isElsewhere: boolean): boolean =>
  groupsText(before, isElsewhere) === groupsText(after, isElsewhere);

const awardsIn = (before: YearPlan, after: YearPlan, alike: ReadonlySet<string>): PairedYear['awards'] => {
  if (before.sums.constrained || after.sums.constrained || !isSameGroups(before, after, false)) return undefined;
  const [own, other] = [awardsOf(before), awardsOf(after)];
  const isOfSameDays = daysOf(before) === daysOf(after);
  const pairs = [...new Set([...own.keys(), ...other.keys()])].map(
    (slug) => [slug, paired(own.get(slug), other.get(slug), isOfSameDays, alike.has(slug))] as const,
  );
  return pairs.every((pair): pair is readonly [string, PairedAward] => pair[1] !== undefined)
    ? new Map(pairs)
    : undefined;
};

/** @param alike rules that both have as they are written. */
export const pairedIn = (before: YearPlan, after: YearPlan, alike: ReadonlySet<string>): PairedYear => ({
  year: before.year,
  awards: awardsIn(before, after, alike),
  hangsOnReceipts: !isSameGroups(before, after, true),
  isOnce: paysOnce(before.plan.document),
});
