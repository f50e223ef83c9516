import type { GrossAward } from '../evaluate/index.js';
import { type LimitDecision, sameLimit } from '../kinds/index.js';
import { isSameCertificate, type Payable } from '../resolve/index.js';
import { type Truth, truthOf } from '../truth/truth.js';
import { amountOf, noAmount } from './amount.js';
import { nothing } from './missing.js';
import type { Alternative } from './result.js';
import type { ReadingVariant, UnderVariant } from './under-readings.js';

/** One gross award with what is payable of it. */
export interface SettledAward {
  readonly grossAward: GrossAward;
  readonly payable: Payable;
}

/** Whether two readings come to the same: verdict, amount, what is payable and what displaced it. */
export const sameOutcome = (a: SettledAward, b: SettledAward): boolean =>
  a.grossAward.truth === b.grossAward.truth &&
  a.grossAward.low === b.grossAward.low &&
  a.grossAward.high === b.grossAward.high &&
  a.payable.low === b.payable.low &&
  a.payable.high === b.payable.high &&
  isSameCertificate(a.payable.displacedBy, b.payable.displacedBy);

/** What a variant makes of an award. */
export const awardAlternative = (
  { reading, option }: Pick<Alternative, 'reading' | 'option'>,
  truth: GrossAward['truth'],
  { low, high }: Pick<Payable, 'low' | 'high'>,
): Alternative => ({ reading, option, truth: truthOf(truth), payable: amountOf(low, high) });

/** The options that would turn the verdict of a tier or a service. */
export const standingAlternatives = (
  truth: Truth,
  under: readonly UnderVariant[],
  variants: readonly ReadingVariant[],
  truthAt: (at: number) => Truth,
): readonly Alternative[] => {
  let found: Alternative[] | undefined;
  for (const { variant, at } of under) {
    const other = truthAt(at);
    const { reading = '', option = '' } = variants[variant] ?? {};
    if (other !== truth) (found ??= []).push({ reading, option, truth: other, payable: noAmount });
  }
  return found ?? nothing;
};

/** The options that would make something else of a limit. */
export const limitAlternatives = (
  rule: string,
  decision: LimitDecision,
  variants: readonly ReadingVariant[],
  limitsUnder: readonly ReadonlyMap<string, LimitDecision>[],
): readonly Alternative[] =>
  variants.flatMap(({ reading, option }, variant) => {
    const there = limitsUnder[variant]?.get(rule);
    if (there === undefined || sameLimit(decision, there)) return [];
    const { applies, holds, limit, actual } = there;
    const told = { applies, holds, limit, ...(actual === undefined ? {} : { actual }) };
    return [{ reading, option, truth: applies === 'yes' ? holds : applies, payable: noAmount, limit: told }];
  });

/** The readings among alternatives, each once. */
export const readingsIn = (alternatives: readonly Alternative[]): readonly string[] =>
  alternatives.length === 0 ? nothing : [...new Set(alternatives.map(({ reading }) => reading))];
