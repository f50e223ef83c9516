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
import { NO, type TruthCode, YES } from '../truth/truth.js';
import type { Stage } from './stages.js';
import type { Award, ItemProgram, Plan } from './plan.js';
import type { RowGoal } from './row-goals.js';

/** What one award, or one item of an award that pays each, comes to before non-duplication. */
export interface GrossAward {
  readonly award: Award;
  readonly year: number;
  /** The product, title or project; `undefined` for an award that is not paid for each. */
  readonly item: Item | undefined;
  /** The items could not be listed: the gross award stands for each of an unknown number. */
  readonly unlisted: boolean;
  readonly truth: TruthCode;
  readonly low: number;
  readonly high: number;
  /** The rows behind the amount. */
  readonly parts: Parts;
  /** Rows whose amount the clause may have paid before, where a difference is paid: what of it was is not taken off yet. */
  readonly before: readonly Part[];
  /** Of an award with instalments that have conditions of their own, whether these hold. */
  readonly stages?: readonly Stage[];
  /** Input paths that would tell how much of those rows was paid. */
  readonly beforeUntold: readonly string[];
}

/** The items a rule goes through; `undefined` when the list was not told. */
export const itemsOf = (subject: Enterprise, source: ItemSource): readonly Item[] | undefined =>
  subject[source.list] === undefined ? undefined : (itemsUnder(subject, source) ?? nothing);

const itemsUnder = ({ titles, projects }: Enterprise, source: ItemSource): readonly Item[] | undefined =>
  source.list === 'titles' ? titles?.[source.title]?.items : projects?.[source.project];

// Of a word that its input could not say it has none.
const nothing: readonly never[] = [];

/** Whether items may come by the end of a year that the list, as far as it is told, does not have yet. */
export const moreMayCome = (subject: Enterprise, source: ItemSource | undefined, year: number): boolean =>
  source !== undefined && subject.toldThrough[source.list] < lastDayOf(year);

interface RowHits {
  readonly hits: readonly Hit[];
  /** Rows that came due, or may have, before. */
  readonly before: readonly Hit[];
  /** Rows of which one surely is due, whichever it is. */
  readonly oneOf: readonly (readonly number[])[];
}

const nothingFound: RowHits = { hits: [], before: [], oneOf: [] };

/** What one run found for each award that is not `no`, its rows in order. */
const foundIn = ({ program, rowGoals }: ItemProgram, frame: Frame): ReadonlyMap<number, RowHits> => {
  const count = program.run(frame);
  const due = new Map<number, Hit[]>();
  const before = new Map<number, Hit[]>();
  const oneOf = new Map<number, (readonly number[])[]>();
  for (let each = 0; each < count; each += 1) {
    const output = program.hits[each] as number;
    const rowGoal = rowGoals[output] as RowGoal;
    const { row, amount, paid } = rowGoal;
    const verdict = program.verdicts[output] as TruthCode;
    if (rowGoal.oneOf !== undefined) {
      if (verdict === YES) oneOf.set(rowGoal.award, [...(oneOf.get(rowGoal.award) ?? []), rowGoal.oneOf]);
      continue;
    }
    const { low, high } = paid?.(frame) ?? { low: amount, high: amount };
    const hit = { row, low, high, verdict };
    const into = rowGoal.before ? before : due;
    const own = into.get(rowGoal.award);
    if (own === undefined) into.set(rowGoal.award, [hit]);
    else own.push(hit);
  }
  const inOrder = (hits: Hit[]): readonly Hit[] => hits.sort((a, b) => a.row - b.row);
  return new Map(
    [...due].map(([award, hits]) => [
      award,
      { hits: inOrder(hits), before: inOrder(before.get(award) ?? []), oneOf: oneOf.get(award) ?? [] },
    ]),
  );
};

type AwardInYear = Pick<GrossAward, 'award' | 'year'>;

const grossAwardOf = (
  { award, year }: AwardInYear,
  item: Item | undefined,
  unlisted: boolean,
  truth: TruthCode,
  parts: Parts,
  before: readonly Part[] = [],
): GrossAward => ({
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

const byTruth = (a: GrossAward, b: GrossAward): number => b.truth - a.truth;

const all = (): boolean => true;

/**
 * Gross awards for every award of a plan, in the plan's order and, for the items of one award, with those
 * that hold first. An award always has at least one gross award, so that a `no` is told too.
 *
 * @param only the awards that are asked about; all of them where it is left out.
 */
export const grossAwardsFor = (
  plan: Pick<Plan, 'awards' | 'itemPrograms'>,
  subject: Enterprise,
  year: number,
  only: (award: Award) => boolean = all,
): readonly GrossAward[] => {
  const byAward = new Map<Award, readonly GrossAward[]>();
  for (const itemProgram of plan.itemPrograms) {
    const asked = itemProgram.awards.filter(only);
    if (asked.length === 0) continue;
    const items = itemProgram.source === undefined ? undefined : itemsOf(subject, itemProgram.source);
    const unlisted = itemProgram.source !== undefined && items === undefined;
    const run = (item: Item | undefined): ItemRun => ({
      item,
      found: foundIn(itemProgram, { subject, year, item }),
    });
    const runs = (items ?? [undefined]).map(run);
    const later = items !== undefined && moreMayCome(subject, itemProgram.source, year) ? run(undefined) : undefined;
    for (const award of asked) byAward.set(award, grossAwardsOf({ award, year }, unlisted, runs, later));
  }
  return plan.awards.flatMap((award) => byAward.get(award) ?? []);
};

interface ItemRun {
  readonly item: Item | undefined;
  readonly found: ReadonlyMap<number, RowHits>;
}

/** @param later what an item comes to that is not listed yet, where one may still come. */
const grossAwardsOf = (
  asked: AwardInYear,
  unlisted: boolean,
  runs: readonly ItemRun[],
  later: ItemRun | undefined,
): readonly GrossAward[] => {
  const { award } = asked;
  const own = runs.map(({ item, found }) => ({ item, found: found.get(award.index) ?? nothingFound }));
  const open = later?.found.get(award.index);
  if (award.rule.together) {
    // As many may still come as there are rows.
    const all = [...own.map(({ found }) => found), ...(open === undefined ? [] : award.rule.rows.map(() => open))];
    const hits = all.map((each) => each.hits);
    return [grossAwardOf(asked, undefined, unlisted, truthIn(hits.flat()), partsTogether(award.rule, hits, unlisted))];
  }
  const grossAward = ({ item, found }: (typeof own)[number]): GrossAward =>
    grossAwardOf(
      asked,
      item,
      unlisted,
      found.oneOf.length > 0 ? YES : truthIn(found.hits),
      partsOf(award.rule, found.hits, found.oneOf),
      partsBefore(found.before),
    );
  const toCome = open === undefined ? [] : [{ ...grossAward({ item: undefined, found: open }), unlisted: true }];
  if (own.length === 0 && toCome.length === 0)
    return [grossAwardOf(asked, undefined, false, NO, { kind: 'one', none: true, parts: [], sure: [], above: [] })];
  return [...own.map(grossAward), ...toCome].sort(byTruth);
};
