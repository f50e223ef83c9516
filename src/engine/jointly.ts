import { looksAtMoney, type Plan } from '../evaluate/index.js';
import {
  type Enterprise,
  type FigureBounds,
  type FieldValue,
  narrowedIn,
  toldOf,
  yearBounds,
} from '../subject/index.js';
import { type LeanOn, leansOf, type ToldThing } from './leans.js';
import type { AwardOutcome } from './result.js';
import type { AwardSums, Sums } from './totals.js';

/** What awards come to together. */
export interface JointSums extends Sums {
  /** Whether an end may be beyond what can be: awards hang on one thing that was not told, and want it to be different. */
  readonly isLoose: boolean;
}

/** So many parts of what is not known are gone through for one enterprise: what is left then keeps its own bounds. */
const mostParts = 96;

/** Fields of more words than this are left whole. */
const mostWords = 24;

/** A thing that was not told, and between what it lies where it is a figure. */
interface OpenThing {
  readonly thing: ToldThing;
  readonly bounds: FigureBounds;
  readonly on: readonly LeanOn[];
}

const boundsOf = (thing: ToldThing, { history, values }: Enterprise): FigureBounds => {
  if (thing.kind === 'figure') return yearBounds(toldOf(history, thing.figure), thing.year);
  return { low: 0, high: values[thing.key] === undefined ? 1 : 0 };
};

/** Whether something is still open of how an award hangs on a thing. */
const isOpen = ({ marks }: LeanOn, { low, high }: FigureBounds): boolean =>
  marks === undefined || marks.some((mark) => low < mark && mark <= high);

/** Things that were not told on which awards that may be paid hang, each wanting it to be different. */
const contestedIn = (
  byThing: readonly (readonly LeanOn[])[],
  subject: Enterprise,
  mayPay: Uint8Array,
): readonly OpenThing[] =>
  byThing.flatMap((all): readonly OpenThing[] => {
    const [first] = all;
    if (first === undefined) return [];
    const { thing } = first;
    const bounds = boundsOf(thing, subject);
    if (bounds.low === bounds.high) return [];
    const on = all.filter((each) => (mayPay[each.award] ?? 0) > 0 && isOpen(each, bounds));
    const leans = new Set(on.map((each) => each.leans));
    return leans.size > 1 || leans.has('±') ? [{ thing, bounds, on }] : [];
  });

const withValue = (subject: Enterprise, path: string, value: FieldValue): Enterprise => ({
  ...subject,
  values: { ...subject.values, [path]: value },
});

/** The same enterprise in each part of what a thing may be; none where it cannot be taken apart. */
const partsOf = (subject: Enterprise, { thing, bounds, on }: OpenThing): readonly Enterprise[] => {
  if (thing.kind === 'field') {
    const { kind, words = {} } = thing.field;
    const all: readonly FieldValue[] = kind === 'flag' ? [false, true] : Object.keys(words);
    return kind === 'flag' || (kind === 'choice' && all.length <= mostWords)
      ? all.map((value) => withValue(subject, thing.key, value))
      : [];
  }
  const { low, high } = bounds;
  const inside = [...new Set(on.flatMap(({ marks = [] }) => marks))].filter((mark) => low < mark && mark <= high);
  const at = inside.sort((a, b) => a - b)[Math.floor(inside.length / 2)];
  if (at === undefined) return [];
  const between = (from: number, to: number): Enterprise => ({
    ...subject,
    history: narrowedIn(subject.history, thing.figure, thing.year, { low: from, high: to }),
  });
  return [between(low, at - 1), between(at, high)];
};

const isInside = (inner: Sums, outer: Sums | undefined): boolean =>
  outer !== undefined && outer.low <= inner.low && inner.high <= outer.high;

const including = (all: Sums | undefined, { low, high }: Sums): Sums =>
  all === undefined ? { low, high } : { low: Math.min(all.low, low), high: Math.max(all.high, high) };

const moneyRules = new WeakMap<Plan, ReadonlySet<string>>();

/** The rules of a plan that hang on money received by facts of their own: what bars awards is held together elsewhere. */
const lookingAtMoney = (plan: Plan): ReadonlySet<string> => {
  const known =
    moneyRules.get(plan) ?? new Set(plan.awards.flatMap((award) => (looksAtMoney(award) ? [award.rule.id] : [])));
  moneyRules.set(plan, known);
  return known;
};

const ofEntry = /^(?:titles|projects)\.\d/u;
/** What money was for: it is for one thing, whichever that is. */
const ofReceipt = /^received\.\d+\.(?:of|matter|level)$/u;

/** Whether awards that are open hang together on what was not told of one entry of a list: that is not taken apart. */
export const shareAnEntry = (awards: readonly AwardOutcome[], plan: Plan): boolean => {
  const byMoney = lookingAtMoney(plan);
  const seen = new Set<string>();
  return awards.some(({ rule, payable, missing }) => {
    if (payable.lowFen === payable.highFen) return false;
    const own = missing
      .map(({ path }) => path)
      .filter((path) => ofEntry.test(path) || (byMoney.has(rule) && ofReceipt.test(path)));
    const isShared = own.some((path) => seen.has(path));
    for (const path of own) seen.add(path);
    return isShared;
  });
};

/**
 * Whether an award that is met, and whose amount is known, is paid between two sums that nothing not told keeps apart: what
 * is held against it was not taken apart. What a text leaves open is open before anything is held against it.
 */
export const isOpenForNothing = (awards: readonly AwardOutcome[]): boolean =>
  awards.some(
    ({ truth, amount, payable, missing }) =>
      truth === 'yes' &&
      amount.lowFen === amount.highFen &&
      payable.lowFen !== payable.highFen &&
      missing.every(({ worthUpToFen }) => worthUpToFen === 0),
  );

/** Leans, thing by thing: those that no two awards hang on alike. */
export type Contestable = readonly (readonly LeanOn[])[];

const contestable = new WeakMap<Plan, Map<number, Contestable>>();

/** What awards of a plan hang on in opposite ways in a year: added up one by one they come to more than can be. */
export const contestableIn = (plan: Plan, year: number): Contestable => {
  const known = contestable.get(plan) ?? new Map<number, Contestable>();
  contestable.set(plan, known);
  const own = known.get(year) ?? contestableBy(plan, year);
  known.set(year, own);
  return own;
};

const contestableBy = ({ awards }: Plan, year: number): Contestable => {
  const byKey = new Map<string, LeanOn[]>();
  for (const each of awards.flatMap((award) => leansOf(award, year))) {
    const own = byKey.get(each.thing.key);
    if (own === undefined) byKey.set(each.thing.key, [each]);
    else own.push(each);
  }
  return [...byKey.values()].filter((all) => new Set(all.map(({ leans }) => leans)).size > 1 || all[0]?.leans === '±');
};

/** The rules that hang on one thing in opposite ways, thing by thing. */
export const contestedRules = (plan: Plan, year: number): readonly (readonly string[])[] =>
  contestableIn(plan, year).map((on) => [...new Set(on.flatMap(({ award }) => plan.awards[award]?.rule.slug ?? []))]);

/**
 * What awards come to together. Each award's bounds are exact by themselves; added up, they take a thing that was not
 * told to be different for one award than for another. So an enterprise is taken apart by such things, and what it comes
 * to is what it comes to in any of its parts.
 *
 * @param whole what it comes to as a whole, just reckoned by `sumsOf`.
 * @param sumsOf what a part comes to; `mayPay` tells afterwards which awards may pay it something.
 */
export const takenApart = (
  byThing: Contestable,
  subject: Enterprise,
  { low, high }: Sums,
  sumsOf: (part: Enterprise) => Sums,
  mayPay: Uint8Array,
): JointSums => {
  if (low === high || byThing.length === 0) return { low, high, isLoose: false };
  let reached: Sums | undefined;
  let left = mostParts;
  const beyond: Sums[] = [];
  const open: { readonly part: Enterprise; readonly own: Sums; readonly contested: readonly OpenThing[] }[] = [];
  const look = (part: Enterprise, own: Sums = { ...sumsOf(part) }): void => {
    const contested = own.low === own.high ? [] : contestedIn(byThing, part, mayPay);
    if (contested.length === 0) reached = including(reached, own);
    else open.push({ part, own, contested });
    left -= 1;
  };
  look(subject, { low, high });
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { part, own, contested } = next;
    if (isInside(own, reached)) continue;
    const parts = left > 0 ? (contested.map((each) => partsOf(part, each)).find((each) => each.length > 0) ?? []) : [];
    if (parts.length === 0) beyond.push(own);
    else for (const each of parts) look(each);
  }
  const isLoose = beyond.some((each) => !isInside(each, reached));
  const all = beyond.reduce<Sums | undefined>(including, reached) ?? { low, high };
  return { ...all, isLoose };
};

/** What awards of a plan come to together in a year. */
export const createJointSums =
  (plan: Plan, { sums, mayPay }: AwardSums): ((subject: Enterprise, year: number) => JointSums) =>
  (subject, year) => {
    const { low, high } = sums(subject, year);
    // Of most everything is known.
    if (low === high) return { low, high, isLoose: false };
    return takenApart(contestableIn(plan, year), subject, { low, high }, (part) => sums(part, year), mayPay);
  };
