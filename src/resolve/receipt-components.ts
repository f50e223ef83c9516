import type { GrossAward } from '../evaluate/index.js';
import type { Document } from '../rule/index.js';
import { dueIn, type PlaceGroup, placeGroups } from './constraints.js';
import type { BeforeReceipts, Meanings } from './meanings.js';
import { tiedTogether } from './problem.js';
import { type MeaningOption, receiptOptions } from './receipt-options.js';

/**
 * Gross awards that receipts, choices and caps tie together, with those receipts: nothing else has a part in what is
 * paid of them.
 */
export interface ReceiptComponent extends BeforeReceipts {
  /** Where its gross awards stand among all, in ascending order. */
  readonly places: readonly number[];
  /** Those of them of which it is not known what they were for. */
  readonly doubts: readonly Meanings[];
}

const rulesOf = (option: MeaningOption): readonly string[] =>
  option.here === undefined ? option.rules : [option.here.award.rule.slug];

const takesPlaceIn = ({ members }: PlaceGroup, options: readonly MeaningOption[]): boolean =>
  options.some((option) => rulesOf(option).some((rule) => members.includes(rule)));

/** The gross awards that each receipt may be for, and those among which it may have taken a place. */
const reachOf = (
  meanings: readonly Meanings[],
  grossAwards: readonly GrossAward[],
  document: Document,
): readonly (readonly number[])[] => {
  const optionsOf = receiptOptions(grossAwards, document);
  const groups = placeGroups(document.groups);
  return meanings.map((each) => [
    ...each.here.map(({ awardAt }) => awardAt),
    ...groups.flatMap((group) => (takesPlaceIn(group, optionsOf(each)) ? dueIn(group, grossAwards) : [])),
  ]);
};

/** The component of some gross awards: its receipts know them by their places in it. */
const componentOf = (
  places: readonly number[],
  grossAwards: readonly GrossAward[],
  meanings: readonly Meanings[],
  inDoubt: ReadonlySet<Meanings>,
): ReceiptComponent => {
  const at = new Map(places.map((place, index) => [place, index]));
  const moved = new Map<Meanings['here'], Meanings['here']>();
  // Receipts that say the same share what they may be for.
  const hereIn = (here: Meanings['here']): Meanings['here'] => {
    const own = moved.get(here) ?? here.map((due) => ({ ...due, awardAt: at.get(due.awardAt) ?? due.awardAt }));
    moved.set(here, own);
    return own;
  };
  const told = meanings.map((each) => ({ isInDoubt: inDoubt.has(each), own: { ...each, here: hereIn(each.here) } }));
  return {
    places,
    grossAwards: places.flatMap((place) => grossAwards[place] ?? []),
    meanings: told.map(({ own }) => own),
    doubts: told.flatMap(({ isInDoubt, own }) => (isInDoubt ? [own] : [])),
  };
};

/**
 * Takes apart what receipts in doubt do not tie together, so that their ways add up and are not gone through each with
 * each. What no doubt is about stays together; a receipt that reaches no gross award has no part in any.
 */
export const receiptComponents = (
  { grossAwards, meanings }: BeforeReceipts,
  doubts: readonly Meanings[],
  document: Document,
): readonly ReceiptComponent[] => {
  const all = [...grossAwards.keys()];
  if (doubts.length < 2) return [{ places: all, grossAwards, meanings, doubts }];
  const reached = reachOf(meanings, grossAwards, document);
  const rivals = placeGroups(document.groups).map((group) => dueIn(group, grossAwards));
  const tied = tiedTogether(grossAwards.length, [...reached, ...rivals]);
  const inDoubt = new Set(doubts);
  const doubtful = new Set(meanings.flatMap((each, at) => (inDoubt.has(each) ? (reached[at]?.slice(0, 1) ?? []) : [])));
  const isApart = (places: readonly number[]): boolean => places.some((place) => doubtful.has(place));
  const plain = tied.flatMap((places) => (isApart(places) ? [] : places)).sort((a, b) => a - b);
  return [...(plain.length === 0 ? [] : [plain]), ...tied.filter(isApart)].map((places) => {
    const own = new Set(places);
    const about = meanings.filter((_, at) => own.has(reached[at]?.[0] ?? -1));
    return componentOf(places, grossAwards, about, inDoubt);
  });
};
