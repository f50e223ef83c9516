import type { Condition } from '../../condition/index.js';
import type { Bilingual } from '../../issue/index.js';
import type { Rational } from '../../quantity/index.js';
import type { Truth } from '../../truth/truth.js';

/** How an award is paid out: in parts, year by year, by several who share it, to somebody else than the enterprise. */

/** Which part takes what is left over where shares make parts of a 分. */
export type Remainder = 'first' | 'last';

export interface Split<Part> {
  readonly parts: readonly (Part & { readonly share: Rational; readonly printed: string })[];
  readonly remainder: Remainder;
}

interface InstalmentTerms {
  readonly after: number;
  readonly when: Bilingual | undefined;
  /** What must hold in the year in which it is paid. */
  readonly condition: Condition | undefined;
}

export interface Schedule {
  readonly instalments: Split<InstalmentTerms> | undefined;
  readonly funding: Split<{ readonly by: Bilingual }> | undefined;
  readonly payee: Bilingual | undefined;
}

/** A sum shared out to the 分: each share is cut to whole 分, and one part takes what that leaves over. */
const shared = (
  sum: number,
  { parts, remainder: taker }: Pick<Split<unknown>, 'parts' | 'remainder'>,
): readonly number[] => {
  const cut = parts.map(({ share: { over, under } }) => Number((BigInt(sum) * over) / under));
  const over = sum - cut.reduce((total, each) => total + each, 0);
  const at = taker === 'first' ? 0 : cut.length - 1;
  return cut.map((each, index) => (index === at ? each + over : each));
};

/** One payment of an award. */
export interface PaymentPart {
  /** Whether what it hangs on holds, of a part with conditions of its own. */
  readonly truth?: Truth;
  /** The calendar year in which it is paid. */
  readonly year: number;
  readonly share: string;
  readonly when?: Bilingual;
  readonly by?: Bilingual;
  readonly low: number;
  readonly high: number;
}

interface SumBounds {
  readonly low: number;
  readonly high: number;
}

// What the others leave over is its own share rounded up, and less than a 分 more for each other but one.
const sharedBounds = (
  { low, high }: SumBounds,
  split: Pick<Split<unknown>, 'parts' | 'remainder'>,
): readonly SumBounds[] => {
  if (low === high) return shared(low, split).map((each) => ({ low: each, high: each }));
  const cut = (sum: number, { over, under }: Rational): number => Number((BigInt(sum) * over) / under);
  const up = (sum: number, { over, under }: Rational): number => Number((BigInt(sum) * over + under - 1n) / under);
  const taker = split.remainder === 'first' ? 0 : split.parts.length - 1;
  const others = split.parts.length - 2;
  return split.parts.map(({ share: own }, index) => {
    const most = (sum: number): number => (index === taker ? Math.min(sum, up(sum, own) + others) : cut(sum, own));
    return { low: index === taker ? up(low, own) : cut(low, own), high: high === Infinity ? Infinity : most(high) };
  });
};

/** A sum as its instalments; the whole where it is paid in one. */
export const inInstalments = ({ instalments }: Pick<Schedule, 'instalments'>, sum: number): readonly number[] => {
  if (instalments === undefined) return [sum];
  return sum === Infinity ? instalments.parts.map(() => Infinity) : shared(sum, instalments);
};

/** Whether the conditions of an instalment hold. */
export interface StageTruth {
  /** Its place among the instalments. */
  readonly at: number;
  readonly truth: Truth;
}

/** The conditions that instalments have of their own. */
export const stageConditions = ({ instalments }: Pick<Schedule, 'instalments'>): readonly Condition[] =>
  (instalments?.parts ?? []).flatMap(({ condition }) => condition ?? []);

const total = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

/** A sum in the proportion of others, to the 分: the first or the last of them that is something takes what is left over. */
const inProportion = (sum: number, to: readonly number[], taker: Remainder): readonly number[] => {
  const all = BigInt(total(to));
  const cut = to.map((each) => (all === 0n ? 0 : Number((BigInt(sum) * BigInt(each)) / all)));
  const paid = [...to.keys()].filter((each) => (to[each] ?? 0) > 0);
  const at = taker === 'first' ? paid[0] : paid.at(-1);
  return cut.map((each, index) => (index === at ? each + sum - total(cut) : each));
};

/**
 * What is payable of an award as the instalments that are still to be paid.
 *
 * @param left what money received for single instalments leaves of each; nothing where none was received.
 */
export const instalmentsIn = (
  { instalments }: Pick<Schedule, 'instalments'>,
  sum: SumBounds,
  left: readonly SumBounds[] | undefined,
): readonly SumBounds[] => {
  if (instalments === undefined) return [sum];
  if (left === undefined) return sharedBounds(sum, instalments);
  const [lows, highs] = [left.map(({ low }) => low), left.map(({ high }) => high)];
  if (total(lows) === sum.low && total(highs) === sum.high) return left;
  // A choice or a cap leaves less: it is taken off all that is left, in proportion.
  if (sum.low === sum.high && left.every(({ low, high }) => low === high))
    return inProportion(sum.low, highs, instalments.remainder).map((each) => ({ low: each, high: each }));
  return highs.map((high) => ({ low: 0, high: Math.min(high, sum.high) }));
};

/**
 * The payments of what is payable of an award in a year; none where it is paid in one by one.
 *
 * @param left what is still to be paid of each instalment, where money was received for single ones.
 */
export const paymentParts = (
  { instalments, funding }: Schedule,
  year: number,
  sum: SumBounds,
  left?: readonly SumBounds[],
  stages: readonly StageTruth[] = [],
): readonly PaymentPart[] => {
  const whole = { share: '100%', after: 0, when: undefined };
  const each = instalmentsIn({ instalments }, sum, left);
  const timed =
    instalments === undefined ? [whole] : instalments.parts.map((part) => ({ ...part, share: part.printed }));
  return timed.flatMap(({ share: printed, after, when }, index): readonly PaymentPart[] => {
    const own = each[index] ?? { low: 0, high: 0 };
    // What has been paid is not paid again.
    const stage = stages.find(({ at }) => at === index);
    if (left !== undefined && own.high === 0 && stage?.truth !== 'no') return [];
    const base = {
      year: year + after,
      share: printed,
      ...(when === undefined ? {} : { when }),
      ...(stage === undefined ? {} : { truth: stage.truth }),
    };
    if (funding === undefined) return instalments === undefined ? [] : [{ ...base, ...own }];
    const paid = sharedBounds(own, funding);
    return funding.parts.map(({ by, printed: part }, at) => ({
      ...base,
      share: instalments === undefined ? part : `${printed} × ${part}`,
      by,
      ...(paid[at] ?? own),
    }));
  });
};
