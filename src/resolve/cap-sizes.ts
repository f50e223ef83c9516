import type { GrossAward } from '../evaluate/index.js';
import { bindReckoning } from '../fact/index.js';
import { type Document, type GroupFile, readAmount } from '../rule/index.js';
import type { Enterprise } from '../subject/index.js';

export type CapFile = Extract<GroupFile, { kind: 'cap' }>;

/** How much a cap is, by what is known of the figures it is reckoned from, and what would tell it. */
interface CapSize {
  readonly low: number;
  readonly high: number;
  readonly missing: readonly string[];
}

/** How much a cap is for some of the gross awards under it. */
export type SizeOfCap = (group: CapFile, members: readonly number[]) => CapSize;

/** What of several items of one name is told otherwise is one of these. */
const hull = (sizes: readonly CapSize[]): CapSize => ({
  low: Math.min(...sizes.map(({ low }) => low)),
  high: Math.max(...sizes.map(({ high }) => high)),
  missing: [...new Set(sizes.flatMap(({ missing }) => missing))],
});

/** Reads caps for an enterprise: a fixed one is as it is written, another is reckoned. */
export const sizesOfCaps =
  (grossAwards: readonly GrossAward[], subject: Enterprise, { caps }: Document): SizeOfCap =>
  (group, members) => {
    const how = caps.get(group.id);
    if (how === undefined) {
      const fixed = typeof group.cap === 'string' ? (readAmount(group.cap) ?? Infinity) : Infinity;
      return { low: fixed, high: fixed, missing: [] };
    }
    const own = members.flatMap((member) => grossAwards[member] ?? []);
    const byItem = new Map(own.map((each) => [group.per === undefined ? undefined : each.item, each]));
    return hull(
      [...byItem].map(([item, { award, year }]): CapSize => {
        const bound = bindReckoning(how, award.setting);
        const frame = { subject, year, item };
        const { low, high } = bound.seen(frame);
        return { low: low ?? 0, high: high ?? Infinity, missing: low === high ? [] : bound.missing(frame) };
      }),
    );
  };
