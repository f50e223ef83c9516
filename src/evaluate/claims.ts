import { lastDayOf } from '../quantity/index.js';
import {
  type Hit,
  type ItemSource,
  type Part,
  partBounds,
  type Parts,
  partsBefore,
  partsOf,
  partsTogether,
  truthIn,
} from '../kinds/index.js';
import type { Frame } from '../fact/index.js';
import type { Enterprise, Item } from '../subject/index.js';
import { NO, type TruthCode } from '../truth/truth.js';
import type { Award, Batch, Chance, Plan } from './plan.js';

/** What one award, or one item of an award that pays each, comes to before non-duplication. */
export interface Claim {
  readonly award: Award;
  readonly year: number;
  /** The product, title or project; `undefined` for an award that is not paid for each. */
  readonly item: Item | undefined;
  /** The items could not be listed: the claim stands for each of an unknown number. */
  readonly unlisted: boolean;
  readonly truth: TruthCode;
  readonly low: number;
  readonly high: number;
  /** The rows behind the amount. */
  readonly parts: Parts;
  /** Rows whose amount the clause may have paid before, where a difference is paid: what of it was is not taken off yet. */
  readonly before: readonly Part[];
  /** Input paths that would tell how much of those rows was paid. */
  readonly beforeUntold: readonly string[];
}

/** The items a rule goes through; `undefined` when the list was not told. */
export const itemsOf = (subject: Enterprise, source: ItemSource): readonly Item[] | undefined =>
  source.list === 'titles' ? subject.titles?.[source.title].items : subject.projects?.[source.project];

/** Whether items may come by the end of a year that the list, as far as it is told, does not have yet. */
export const moreMayCome = (subject: Enterprise, source: ItemSource | undefined, year: number): boolean =>
  source !== undefined && subject.toldThrough[source.list] < lastDayOf(year);

interface Found {
  readonly hits: readonly Hit[];
  /** Rows that came due, or may have, before. */
  readonly before: readonly Hit[];
}

const nothingFound: Found = { hits: [], before: [] };

/** What one run found for each award that is not `no`, its rows in order. */
const foundIn = ({ program, chances }: Batch, frame: Frame): ReadonlyMap<number, Found> => {
  const count = program.run(frame);
  const due = new Map<number, Hit[]>();
  const before = new Map<number, Hit[]>();
  for (let each = 0; each < count; each += 1) {
    const output = program.hits[each] as number;
    const chance = chances[output] as Chance;
    const { row, amount, paid } = chance;
    const { low, high } = paid?.(frame) ?? { low: amount, high: amount };
    const hit = { row, low, high, verdict: program.verdicts[output] as TruthCode };
    const into = chance.before ? before : due;
    const own = into.get(chance.award);
    if (own === undefined) into.set(chance.award, [hit]);
    else own.push(hit);
  }
  const inOrder = (hits: Hit[]): readonly Hit[] => hits.sort((a, b) => a.row - b.row);
  return new Map(
    [...due].map(([award, hits]) => [award, { hits: inOrder(hits), before: inOrder(before.get(award) ?? []) }]),
  );
};

type Asked = Pick<Claim, 'award' | 'year'>;

const claimOf = (
  { award, year }: Asked,
  item: Item | undefined,
  unlisted: boolean,
  truth: TruthCode,
  parts: Parts,
  before: readonly Part[] = [],
): Claim => ({
  award,
  year,
  item,
  unlisted,
  truth,
  parts,
  before,
  beforeUntold: [],
  ...partBounds(parts),
});

const byTruth = (a: Claim, b: Claim): number => b.truth - a.truth;

const all = (): boolean => true;

/**
 * Claims for every award of a plan, in the plan's order and, for the items of one award, with those
 * that hold first. An award always has at least one claim, so that a `no` is told too.
 *
 * @param only the awards that are asked about; all of them where it is left out.
 */
export const claimsFor = (
  plan: Plan,
  subject: Enterprise,
  year: number,
  only: (award: Award) => boolean = all,
): readonly Claim[] => {
  const byAward = new Map<Award, readonly Claim[]>();
  for (const batch of plan.batches) {
    if (!batch.awards.some(only)) continue;
    const items = batch.source === undefined ? undefined : itemsOf(subject, batch.source);
    const unlisted = batch.source !== undefined && items === undefined;
    const run = (item: Item | undefined): Run => ({
      item,
      found: foundIn(batch, { subject, year, item }),
    });
    const runs = (items ?? [undefined]).map(run);
    const later = items !== undefined && moreMayCome(subject, batch.source, year) ? run(undefined) : undefined;
    for (const award of batch.awards) byAward.set(award, claimsOf({ award, year }, unlisted, runs, later));
  }
  return plan.awards.flatMap((award) => (only(award) ? (byAward.get(award) ?? []) : []));
};

interface Run {
  readonly item: Item | undefined;
  readonly found: ReadonlyMap<number, Found>;
}

/** @param later what an item comes to that is not listed yet, where one may still come. */
const claimsOf = (asked: Asked, unlisted: boolean, runs: readonly Run[], later: Run | undefined): readonly Claim[] => {
  const { award } = asked;
  const own = runs.map(({ item, found }) => ({ item, found: found.get(award.index) ?? nothingFound }));
  const open = later?.found.get(award.index);
  if (award.rule.together) {
    // As many may still come as there are rows.
    const all = [...own.map(({ found }) => found), ...(open === undefined ? [] : award.rule.rows.map(() => open))];
    const hits = all.map((each) => each.hits);
    return [claimOf(asked, undefined, unlisted, truthIn(hits.flat()), partsTogether(award.rule, hits, unlisted))];
  }
  const claim = ({ item, found }: (typeof own)[number]): Claim =>
    claimOf(asked, item, unlisted, truthIn(found.hits), partsOf(award.rule, found.hits), partsBefore(found.before));
  const toCome = open === undefined ? [] : [{ ...claim({ item: undefined, found: open }), unlisted: true }];
  if (own.length === 0 && toCome.length === 0)
    return [claimOf(asked, undefined, false, NO, { kind: 'one', none: true, parts: [] })];
  return [...own.map(claim), ...toCome].sort(byTruth);
};
