import { type Claim, compilePlan, type Plan } from '../evaluate/index.js';
import { isSameCertificate, type Payable } from '../resolve/index.js';
import { loadPrepared, type LoadOptions, type PreparedDocument, variantsBeside } from '../rule/index.js';
import type { Subject } from '../subject/index.js';
import { truthOf } from '../truth/truth.js';
import { amountOf } from './amount.js';
import { type Decision, decide } from './decision.js';
import { type LimitDecision, sameLimit } from '../kinds/index.js';
import type { Alternative } from './result.js';

/** A document under one other option of one reading. */
export interface Variant {
  readonly reading: string;
  readonly option: string;
  readonly plan: Plan;
}

/** What a variant decides for one subject. */
export interface Other extends Omit<Variant, 'plan'> {
  readonly decision: Decision;
}

/** Every other option of every reading, one at a time, beside the setting in force. */
export const variantsOf = (
  prepared: PreparedDocument,
  { document, period, datedOnly, isMeant }: Plan,
  options: LoadOptions,
): readonly Variant[] =>
  variantsBeside(document.readings, options.readings ?? {}, (readings) =>
    compilePlan(loadPrepared(prepared, { ...options, readings }), period, datedOnly, isMeant),
  ).map(({ reading, option, loaded }) => ({ reading, option, plan: loaded }));

export const decideAll = (variants: readonly Variant[], subject: Subject, year: number): readonly Other[] =>
  variants.map(({ reading, option, plan }) => ({ reading, option, decision: decide(plan, subject, year) }));

/** One claim with what is payable of it. */
interface Settled {
  readonly claim: Claim;
  readonly payable: Payable;
}

type ByItem = ReadonlyMap<Claim['item'], Settled>;

const settledIn = new WeakMap<Decision, ReadonlyMap<number, ByItem>>();

/** Each award's claims with what is payable of them, by item; of two for one item the first. */
const settledOf = (decision: Decision): ReadonlyMap<number, ByItem> => {
  const known = settledIn.get(decision);
  if (known !== undefined) return known;
  const made = new Map<number, Map<Claim['item'], Settled>>();
  for (const [at, claim] of decision.claims.entries()) {
    const payable = decision.payables[at];
    const items = made.get(claim.award.index) ?? new Map<Claim['item'], Settled>();
    made.set(claim.award.index, items);
    if (payable !== undefined && !items.has(claim.item)) items.set(claim.item, { claim, payable });
  }
  settledIn.set(decision, made);
  return made;
};

/** The same award, or the same item of it, under another reading. */
const counterpart = (decision: Decision, { award, item }: Claim): Settled | undefined =>
  settledOf(decision).get(award.index)?.get(item);

/** Whether two readings come to the same: verdict, amount, what is payable and what displaced it. */
const sameOutcome = (a: Settled, b: Settled): boolean =>
  a.claim.truth === b.claim.truth &&
  a.claim.low === b.claim.low &&
  a.claim.high === b.claim.high &&
  a.payable.low === b.payable.low &&
  a.payable.high === b.payable.high &&
  isSameCertificate(a.payable.displacedBy, b.payable.displacedBy);

/** The options that would make something else of a claim. */
export const claimAlternatives = (claim: Claim, payable: Payable, others: readonly Other[]): readonly Alternative[] =>
  others.flatMap(({ reading, option, decision }) => {
    const there = counterpart(decision, claim);
    if (there === undefined || sameOutcome({ claim, payable }, there)) return [];
    return [
      { reading, option, truth: truthOf(there.claim.truth), payable: amountOf(there.payable.low, there.payable.high) },
    ];
  });

/** The options that would turn the verdict of a tier or a service. */
export const standingAlternatives = (
  index: number,
  decision: Decision,
  others: readonly Other[],
): readonly Alternative[] =>
  others.flatMap(({ reading, option, decision: other }) => {
    const truth = other.standings[index] ?? 'no';
    return truth === decision.standings[index] ? [] : [{ reading, option, truth, payable: amountOf(0, 0) }];
  });

/** The options that would make something else of a limit. */
export const limitAlternatives = (
  rule: string,
  decision: LimitDecision,
  others: readonly Other[],
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
