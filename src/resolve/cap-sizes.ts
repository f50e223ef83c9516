import type { GrossAward } from '../evaluate/index.js';
import { bindReckoning, type FactSetting } from '../fact/index.js';
import { type Document, type GroupFile, readAmount } from '../rule/index.js';
import type { Enterprise } from '../subject/index.js';
import { paidElsewhere } from './paid-elsewhere.js';

export type CapFile = Extract<GroupFile, { kind: 'cap' }>;

/** How much is left of a cap by what is known of the figures and payments it is reckoned from, and what would tell it. */
interface CapSize {
  readonly low: number;
  readonly high: number;
  /** All of it, at most. */
  readonly whole: number;
  readonly missing: readonly string[];
}

/** How much a cap is for some of the gross awards under it. */
export type SizeOfCap = (group: CapFile, members: readonly number[]) => CapSize;

/** Who is asked about, when, and what else is known of the documents whose money counts under caps of this one. */
export interface CapQuestion {
  readonly subject: Enterprise;
  readonly year: number;
  /** What figures are read in, where it is not the setting of the awards themselves. */
  readonly setting?: FactSetting;
  /** Documents whose payments are counted with their own awards, and not by what was received. */
  readonly beside?: readonly Document[];
}

/** What of several items of one name is told otherwise is one of these. */
const hull = (sizes: readonly CapSize[]): CapSize => ({
  low: Math.min(...sizes.map(({ low }) => low)),
  high: Math.max(...sizes.map(({ high }) => high)),
  whole: Math.max(...sizes.map(({ whole }) => whole)),
  missing: [...new Set(sizes.flatMap(({ missing }) => missing))],
});

/** Reads caps for an enterprise: a fixed one is as it is written, another is reckoned; money of other documents is taken off. */
export const sizesOfCaps = (
  grossAwards: readonly GrossAward[],
  document: Document,
  { subject, year, setting, beside = [] }: CapQuestion,
): SizeOfCap => {
  const figure = (group: CapFile, members: readonly number[]): CapSize => {
    const how = document.caps.get(group.id);
    if (how === undefined) {
      const fixed = typeof group.cap === 'string' ? (readAmount(group.cap) ?? Infinity) : Infinity;
      return { low: fixed, high: fixed, whole: fixed, missing: [] };
    }
    const own = members.flatMap((member) => grossAwards[member] ?? []);
    const byItem = new Map(own.map((each) => [group.per === undefined ? undefined : each.item, each]));
    return hull(
      [...byItem].map(([item, { award }]): CapSize => {
        const { items } = award.setting;
        const bound = bindReckoning(how, setting === undefined ? award.setting : { ...setting, items });
        const frame = { subject, year, item };
        const { low, high } = bound.seen(frame);
        const most = high ?? Infinity;
        return { low: low ?? 0, high: most, whole: most, missing: low === high ? [] : bound.missing(frame) };
      }),
    );
  };
  return (group, members) => {
    const whole = figure(group, members);
    if (group.others === undefined) return whole;
    const items = members.flatMap((member) => grossAwards[member]?.item ?? []);
    const { low, high, missing } = paidElsewhere(group, { subject, year, beside, items });
    return {
      low: Math.max(0, whole.low - high),
      high: Math.max(0, whole.high - low),
      whole: whole.whole,
      missing: [...new Set([...whole.missing, ...missing])],
    };
  };
};
