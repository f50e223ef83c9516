import { type GrossAward, compilePlan, type Plan } from '../evaluate/index.js';
import { isSameCertificate, type Payable } from '../resolve/index.js';
import { loadPrepared, type LoadOptions, type PreparedDocument, variantsBeside } from '../rule/index.js';
import type { Subject } from '../subject/index.js';
import { truthOf } from '../truth/truth.js';
import { amountOf } from './amount.js';
import { type Decision, decide } from './decision.js';
import { type LimitDecision, sameLimit } from '../kinds/index.js';
import type { Alternative } from './result.js';

/** A document under one other option of one reading. */
export interface ReadingVariant {
  readonly reading: string;
  readonly option: string;
  readonly plan: Plan;
}

/** What a variant decides for one subject. */
export interface VariantDecision extends Omit<ReadingVariant, 'plan'> {
  readonly decision: Decision;
}

/** Every other option of every reading, one at a time, beside the setting in force. */
export const variantsOf = (
  prepared: PreparedDocument,
  { document, period, datedOnly, isMeant }: Plan,
  options: LoadOptions,
): readonly ReadingVariant[] =>
  variantsBeside(document.readings, options.readings ?? {}, (readings) =>
    compilePlan(loadPrepared(prepared, { ...options, readings }), period, datedOnly, isMeant),
  ).map(({ reading, option, loaded }) => ({ reading, option, plan: loaded }));

export const decideAll = (
  readingVariants: readonly ReadingVariant[],
  subject: Subject,
  year: number,
): readonly VariantDecision[] =>
  readingVariants.map(({ reading, option, plan }) => ({ reading, option, decision: decide(plan, subject, year) }));

/** One gross award with what is payable of it. */
interface SettledAward {
  readonly grossAward: GrossAward;
  readonly payable: Payable;
}

type ByItem = ReadonlyMap<GrossAward['item'], SettledAward>;

const settledIn = new WeakMap<Decision, ReadonlyMap<number, ByItem>>();

/** What each award grants, with what is payable of them, by item; of two for one item the first. */
const settledOf = (decision: Decision): ReadonlyMap<number, ByItem> => {
  const known = settledIn.get(decision);
  if (known !== undefined) return known;
  const made = new Map<number, Map<GrossAward['item'], SettledAward>>();
  for (const [at, grossAward] of decision.grossAwards.entries()) {
    const payable = decision.payables[at];
    const items = made.get(grossAward.award.index) ?? new Map<GrossAward['item'], SettledAward>();
    made.set(grossAward.award.index, items);
    if (payable !== undefined && !items.has(grossAward.item)) items.set(grossAward.item, { grossAward, payable });
  }
  settledIn.set(decision, made);
  return made;
};

/** The same award, or the same item of it, under another reading. */
const counterpart = (decision: Decision, { award, item }: GrossAward): SettledAward | undefined =>
  settledOf(decision).get(award.index)?.get(item);

/** Whether two readings come to the same: verdict, amount, what is payable and what displaced it. */
const sameOutcome = (a: SettledAward, b: SettledAward): boolean =>
  a.grossAward.truth === b.grossAward.truth &&
  a.grossAward.low === b.grossAward.low &&
  a.grossAward.high === b.grossAward.high &&
  a.payable.low === b.payable.low &&
  a.payable.high === b.payable.high &&
  isSameCertificate(a.payable.displacedBy, b.payable.displacedBy);

/** The options that would make something else of a gross award. */
export const awardAlternatives = (
  grossAward: GrossAward,
  payable: Payable,
  others: readonly VariantDecision[],
): readonly Alternative[] =>
  others.flatMap(({ reading, option, decision }) => {
    const there = counterpart(decision, grossAward);
    if (there === undefined || sameOutcome({ grossAward, payable }, there)) return [];
    return [
      {
        reading,
        option,
        truth: truthOf(there.grossAward.truth),
        payable: amountOf(there.payable.low, there.payable.high),
      },
    ];
  });

/** The options that would turn the verdict of a tier or a service. */
export const standingAlternatives = (
  index: number,
  decision: Decision,
  others: readonly VariantDecision[],
): readonly Alternative[] =>
  others.flatMap(({ reading, option, decision: other }) => {
    const truth = other.standings[index] ?? 'no';
    return truth === decision.standings[index] ? [] : [{ reading, option, truth, payable: amountOf(0, 0) }];
  });

/** The options that would make something else of a limit. */
export const limitAlternatives = (
  rule: string,
  decision: LimitDecision,
  others: readonly VariantDecision[],
): readonly Alternative[] =>
  others.flatMap(({ reading, option, decision: { limits } }) => {
    const there = limits.get(rule);
    if (there === undefined || sameLimit(decision, there)) return [];
    const { applies, holds, limit, actual } = there;
    const told = { applies, holds, limit, ...(actual === undefined ? {} : { actual }) };
    return [{ reading, option, truth: applies === 'yes' ? holds : applies, payable: amountOf(0, 0), limit: told }];
  });

/** The readings among alternatives, each once. */
export const readingsIn = (alternatives: readonly Alternative[]): readonly string[] => [
  ...new Set(alternatives.map(({ reading }) => reading)),
];
