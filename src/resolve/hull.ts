import type { GrossAward } from '../evaluate/index.js';
import { instalmentsIn, type Schedule } from '../kinds/index.js';
import type { Meanings } from './meanings.js';
import type { Payable, Resolution } from './payable.js';

/** What is left of each instalment in any of several worlds. */
const leftInAny = (all: readonly Payable[], schedule: Schedule | undefined): Pick<Payable, 'left'> => {
  if (schedule === undefined || all.every(({ left }) => left === undefined)) return {};
  const [first = [], ...others] = all.map((each) => each.left ?? instalmentsIn(schedule, each, undefined));
  return {
    left: first.map(({ low, high }, at) => ({
      low: Math.min(low, ...others.map((each) => each[at]?.low ?? 0)),
      high: Math.max(high, ...others.map((each) => each[at]?.high ?? 0)),
    })),
  };
};

/** What would tell in which of several worlds an award is: the receipts in doubt that may be about it, else all. */
const doubtsAbout = (doubts: readonly Meanings[]): ((awardAt: number) => readonly string[]) => {
  const about = new Map<number, Set<Meanings>>();
  for (const doubt of doubts)
    for (const { awardAt } of doubt.here) {
      const own = about.get(awardAt);
      if (own === undefined) about.set(awardAt, new Set([doubt]));
      else own.add(doubt);
    }
  return (awardAt) => [...(about.get(awardAt) ?? doubts)].flatMap(({ missing }) => missing);
};

const isSame = (a: Payable, b: Payable): boolean => a.low === b.low && a.high === b.high;

/**
 * What is possible in any of several worlds: displaced is only what is displaced in each.
 *
 * @param doubts the receipts of which it is not known what they were for.
 * @param unnamed what would tell names that worlds differ in.
 * @param grossAwards what was settled: how it is paid out.
 */
export const hullOf = (
  [first, ...others]: readonly [Resolution, ...Resolution[]],
  doubts: readonly Meanings[],
  unnamed: readonly string[],
  grossAwards: readonly GrossAward[],
): Resolution => {
  let about: ((awardAt: number) => readonly string[]) | undefined;
  return {
    payables: first.payables.map((payable, index): Payable => {
      const all = [payable, ...others.flatMap(({ payables }) => payables[index] ?? [])];
      const { schedule } = grossAwards[index]?.award.rule ?? {};
      if (all.every((each) => isSame(each, payable))) return { ...payable, ...leftInAny(all, schedule) };
      return {
        low: Math.min(...all.map(({ low }) => low)),
        high: Math.max(...all.map(({ high }) => high)),
        displacedBy: all.every(({ displacedBy }) => displacedBy !== undefined) ? payable.displacedBy : undefined,
        missing: [
          ...new Set([...all.flatMap(({ missing }) => missing), ...(about ??= doubtsAbout(doubts))(index), ...unnamed]),
        ],
        rivals: [...new Set(all.flatMap(({ rivals }) => rivals))],
        ...leftInAny(all, schedule),
      };
    }),
    total: {
      low: Math.min(first.total.low, ...others.map(({ total }) => total.low)),
      high: Math.max(first.total.high, ...others.map(({ total }) => total.high)),
    },
  };
};
