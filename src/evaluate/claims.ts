import type { ItemSource } from '../rule/index.js';
import type { Enterprise, Item } from '../subject/index.js';
import { NO, type TruthCode, YES } from '../truth/truth.js';
import { partBounds, type Part, type Parts } from './parts.js';
import type { Award, Batch, Plan } from './plan.js';

/** What one award, or one item of an award that pays each, comes to before non-duplication. */
export interface Claim {
  readonly award: Award;
  /** The product, title or project; `undefined` for an award that is not paid for each. */
  readonly item: Item | undefined;
  /** The items could not be listed: the claim stands for each of an unknown number. */
  readonly unlisted: boolean;
  readonly truth: TruthCode;
  readonly low: number;
  readonly high: number;
  /** The rows behind the amount. */
  readonly parts: Parts;
}

/** The items a rule goes through; `undefined` when the list was not told. */
export const itemsOf = (subject: Enterprise, source: ItemSource): readonly Item[] | undefined =>
  source.list === 'titles' ? subject.titles?.[source.title].items : subject.projects?.[source.project];

/** A row that holds or may hold. */
interface Hit {
  readonly row: number;
  readonly verdict: TruthCode;
  readonly amount: number;
}

interface Found {
  readonly hits: readonly Hit[];
  /** Bounds on what the clause has paid before. */
  readonly before: { readonly low: number; readonly high: number };
}

const sureAmounts = (hits: readonly Hit[]): readonly number[] => hits.filter(({ verdict }) => verdict === YES).map(({ amount }) => amount);

const foundFor = ({ program, chances }: Batch, count: number, award: Award): Found => {
  const own = [...program.hits.subarray(0, count)]
    .map((output) => ({ ...(chances[output] as (typeof chances)[number]), verdict: program.verdicts[output] as TruthCode }))
    .filter((chance) => chance.award === award.index)
    .sort((a, b) => a.row - b.row);
  const before = own.filter((chance) => chance.before);
  return {
    hits: own.filter((chance) => !chance.before),
    before: { low: Math.max(0, ...sureAmounts(before)), high: Math.max(0, ...before.map(({ amount }) => amount)) },
  };
};

const truthIn = (hits: readonly Hit[]): TruthCode => hits.reduce<TruthCode>((best, { verdict }) => (verdict > best ? verdict : best), NO);

/** The row that is paid is the highest that holds: any that may, above all that surely do. */
const highestRow = ({ rule }: Award, { hits, before }: Found): Parts => {
  const surely = Math.max(0, ...sureAmounts(hits));
  const left = (amount: number, paid: number): number => (rule.severalRows === 'difference' ? Math.max(0, amount - paid) : amount);
  const parts = hits
    .filter(({ amount }) => amount >= surely)
    .map(({ row, amount }): Part => ({ label: rule.rowLabels[row] ?? '', low: left(amount, before.high), high: left(amount, before.low) }));
  return { kind: 'one', none: truthIn(hits) !== YES, parts };
};

const everyRow = ({ rule }: Award, { hits }: Found): Parts => ({
  kind: 'sum',
  reach: undefined,
  parts: hits.map(({ row, amount, verdict }) => ({ label: rule.rowLabels[row] ?? '', low: verdict === YES ? amount : 0, high: amount })),
});

const approved = ({ hits }: Found, item: Item | undefined): Parts => {
  const known = item?.kind === 'project' ? item.approved : undefined;
  const parts = hits.map(({ amount: cap }): Part => ({ label: '', low: known === undefined ? 0 : Math.min(known, cap), high: Math.min(known ?? cap, cap) }));
  return { kind: 'one', none: truthIn(hits) !== YES, parts };
};

/** Items reported as one award: each row is paid once, however many items come to it. */
const together = ({ rule }: Award, found: readonly Found[]): Parts => ({
  kind: 'sum',
  reach: found.map(({ hits }) => hits.map(({ row }) => row)),
  parts: rule.rows.map((_, row) => {
    const hits = found.flatMap((each) => each.hits.filter((hit) => hit.row === row));
    return { label: rule.rowLabels[row] ?? '', low: Math.max(0, ...sureAmounts(hits)), high: Math.max(0, ...hits.map(({ amount }) => amount)) };
  }),
});

const partsOf = (award: Award, found: Found, item: Item | undefined): Parts => {
  if (award.rule.payment.kind === 'approved') return approved(found, item);
  return award.rule.severalRows === 'each' ? everyRow(award, found) : highestRow(award, found);
};

const claimOf = (award: Award, item: Item | undefined, unlisted: boolean, truth: TruthCode, parts: Parts): Claim => ({ award, item, unlisted, truth, parts, ...partBounds(parts) });

const byTruth = (a: Claim, b: Claim): number => b.truth - a.truth;

/**
 * Claims for every award of a plan, in the plan's order and, for the items of one award, with those
 * that hold first. An award always has at least one claim, so that a `no` is told too.
 */
export const claimsFor = (plan: Plan, subject: Enterprise, year: number): readonly Claim[] => {
  const perBatch = plan.batches.map((batch, index) => {
    const awards = plan.awards.filter((award) => award.batch === index);
    const items = batch.source === undefined ? undefined : itemsOf(subject, batch.source);
    const runs = (items ?? [undefined]).map((item) => {
      const count = batch.program.run({ subject, year, item });
      return { item, found: awards.map((award) => foundFor(batch, count, award)) };
    });
    return awards.flatMap((award, position): readonly Claim[] => {
      const own = runs.map(({ item, found }) => ({ item, found: found[position] as Found }));
      const unlisted = batch.source !== undefined && items === undefined;
      // Where the list is unknown every row may come true once; where it is told, each item makes one.
      if (award.rule.together) {
        const all = own.map(({ found }) => found);
        return [claimOf(award, undefined, unlisted, truthIn(all.flatMap(({ hits }) => hits)), unlisted ? everyRow(award, all[0] as Found) : together(award, all))];
      }
      const claims = own.map(({ item, found }) => claimOf(award, item, unlisted, truthIn(found.hits), partsOf(award, found, item)));
      return claims.length === 0 ? [claimOf(award, undefined, false, NO, { kind: 'one', none: true, parts: [] })] : claims.sort(byTruth);
    });
  });
  return plan.awards.flatMap((award) => perBatch.flatMap((claims) => claims.filter((claim) => claim.award === award)));
};
