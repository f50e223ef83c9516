import { canonicalJson } from '../condition/index.js';
import { readReceipt } from '../resolve/index.js';
import type { Document } from '../rule/index.js';
import type { Receipt } from '../subject/index.js';
import { nothing } from './missing.js';
import { placeUnder, type PlanUnderReadings } from './under-readings.js';

/** Which awards something ties to one another or to money received: only for them is there anything to resolve. */

/** A choice or a cap in force under the setting of the plan, or under a variant. */
interface Watched {
  /** The plan's awards that are members. */
  readonly members: readonly number[];
  /** Where these stand among all awards under that setting. */
  readonly places: readonly number[];
  /** How many may come due before it keeps any back. */
  readonly room: number;
  /** Whether rules are counted, whatever comes of each, or what comes due of them one by one. */
  readonly byRule: boolean;
  /** The variants that hold its members otherwise than the setting of the plan does, by this group. */
  readonly variants: readonly number[];
}

type AwardGroup = Document['groups'][number];

const isAlike = (group: AwardGroup, { groups }: Document): boolean => {
  // What no change touches is the very same group in every setting.
  if (groups.includes(group)) return true;
  const text = canonicalJson(group);
  return groups.some((other) => other.id === group.id && canonicalJson(other) === text);
};

const watchedIn = (under: PlanUnderReadings, { groups }: Document, variant: number | undefined): readonly Watched[] =>
  groups.flatMap((group): readonly Watched[] => {
    if (group.kind === 'receipts' || !group.active) return [];
    const variants =
      variant === undefined
        ? under.variants.flatMap(({ document }, index) => (isAlike(group, document) ? [] : [index]))
        : [variant].filter(() => !isAlike(group, under.plan.document));
    const members = under.plan.awards.flatMap(({ rule, index }) => (group.members.includes(rule.slug) ? [index] : []));
    const places = members.map((index) => placeUnder(under, index, variant) ?? index);
    return [
      {
        members,
        places,
        room: group.kind === 'choice' ? group.atMost : 0,
        byRule: group.kind === 'choice' && group.counts === 'rules',
        variants,
      },
    ];
  });

const namesIn = ({ matters, ownNames }: Document): string => JSON.stringify([[...matters], [...ownNames]]);

/** What a document says of money received: how it is named, and what of it is held against awards. */
export const saysOfReceipts = (document: Document): string =>
  canonicalJson([namesIn(document), document.groups.filter(({ kind }) => kind === 'receipts')]);

/** How many gross awards that pay something, or may, came of each award. */
type DueByAward = Int32Array;

/** What is tied, by the places of awards in the plan, and the variants in which other choices or caps than the plan's tie it. */
export interface Ties {
  readonly tied: ReadonlySet<number>;
  readonly otherwiseIn: ReadonlySet<number>;
}

/**
 * Finds which of the plan's awards are tied, under the setting in force or any other.
 *
 * A receipt ties the awards of the matter that it names, and all where it names none; a choice or a cap its members
 * where more of them come due than it has places, or where the plan itself has paid something.
 */
export const createTies = (
  under: PlanUnderReadings,
): ((received: readonly Receipt[] | undefined, due: DueByAward) => Ties | undefined) => {
  const { plan, variants, awards, awardsUnder } = under;
  const watched = [
    ...watchedIn(under, plan.document, undefined),
    ...variants.flatMap(({ document }, variant) => watchedIn(under, document, variant)),
  ];
  // Documents that read receipts alike are asked once.
  const readers = [
    ...new Map(
      [plan.document, ...variants.map(({ document }) => document)].map((each) => [namesIn(each), each]),
    ).values(),
  ];
  const placesOf = plan.awards.map(({ index }) => [index, ...(awardsUnder[index] ?? []).map(({ at }) => at)]);
  const mattersOf = placesOf.map((places) => new Set(places.map((at) => awards[at]?.rule.matter)));
  // What is paid of instalments with conditions of their own is no part of what a run adds up.
  const staged = plan.awards.flatMap(({ index }) =>
    placesOf[index]?.some((at) => (awards[at]?.boundStages.length ?? 0) > 0) === true ? [index] : [],
  );
  const dueOf = ({ places, byRule }: Watched, due: DueByAward): number => {
    let count = 0;
    for (const at of places) count += byRule ? Math.min(1, due[at] ?? 0) : (due[at] ?? 0);
    return count;
  };
  const isFree = (due: DueByAward): boolean => {
    for (const each of watched) if (dueOf(each, due) > each.room) return false;
    return true;
  };

  return (received = nothing, due) => {
    // Most enterprises received nothing, and no choice has too few places for them.
    if (received.length === 0 && staged.length === 0 && isFree(due)) return undefined;
    let tied: Set<number> | undefined;
    const tie = (index: number): void => {
      const isDue = placesOf[index]?.some((at) => (due[at] ?? 0) > 0) ?? false;
      if (isDue) (tied ??= new Set()).add(index);
    };
    staged.forEach(tie);
    const otherwiseIn = new Set<number>();
    let isPaidByPlan = false;
    for (const receipt of received) {
      for (const document of readers) {
        const { isUnsaid, isOwn, matter } = readReceipt(receipt, document);
        if (!isUnsaid && matter === undefined) continue;
        isPaidByPlan ||= isOwn;
        for (const [index, matters] of mattersOf.entries()) if (isUnsaid || matters.has(matter)) tie(index);
      }
    }
    for (const each of watched) {
      if (dueOf(each, due) <= each.room && !isPaidByPlan) continue;
      each.members.forEach(tie);
      for (const variant of each.variants) otherwiseIn.add(variant);
    }
    return tied === undefined ? undefined : { tied, otherwiseIn };
  };
};
