import type { DocumentId } from '../documents/index.js';
import { formatMoney, type Money } from '../quantity/index.js';
import { amountTried, type Budget, type Scenario } from './scenario.js';
import type { Simulation } from './simulation.js';

/** By which of the three figures a cap is kept. */
export const capFigures = ['certain', 'assumed', 'possible'] as const;
export type CapFigure = (typeof capFigures)[number];

/** What a run comes to in its dearest year, or in all years where the cap is of all: without end where some have no upper bound. */
export interface Cost {
  readonly fen: number;
  readonly year?: number;
}

/** The amount that is looked for. */
export interface Fitted {
  /** `none`: not even 1分 keeps the cap; `any`: what nobody is paid breaks none. */
  readonly kind: 'found' | 'none' | 'any';
  /** The most that keeps the cap, and what it costs. */
  readonly amount?: number;
  readonly cost?: Cost;
  /** What one 分 more costs: it keeps the cap no more. */
  readonly beyond?: Cost;
  /** How many runs it took. */
  readonly runs: number;
}

/** A scenario in which an amount is another, on top of one of its settings, and nothing else is asked. */
export const withAmount = (
  scenario: Scenario,
  vary: { readonly part: string; readonly document?: DocumentId; readonly setting: string },
  amount: number,
  budget: Budget,
): Scenario => ({
  ...scenario,
  reforms: [
    ...scenario.reforms,
    {
      id: amountTried,
      changes: [{ set: vary.part, to: formatMoney(amount as Money) }],
      ...(vary.document === undefined ? {} : { document: vary.document }),
    },
  ],
  compare: [vary.setting === 'base' ? amountTried : `${vary.setting}+${amountTried}`],
  sweeps: [],
  groupBy: [],
  budget,
});

/** What the one setting of a run costs by a figure, held against a cap. */
export const costOf = (
  { settings: [{ groups, lifetimes }] }: Simulation,
  figure: CapFigure,
  per: Budget['per'],
): Cost => {
  // Of all years together the sum is the one that a run leads with: what is paid once counts once.
  const [told, by] = per === 'year' ? [groups, 'year'] : [lifetimes, ''];
  const rows = told.find((each) => each.by.join() === by)?.rows ?? [];
  return rows.reduce<Cost>(
    (most, { is: [year], tally }) => {
      const fen = {
        certain: tally.certain,
        assumed: tally.unboundedAssumed > 0 ? Infinity : tally.assumedHigh,
        possible: tally.unbounded > 0 ? Infinity : tally.possible,
      }[figure];
      return fen > most.fen ? { fen, ...(year === undefined ? {} : { year: Number(year) }) } : most;
    },
    { fen: 0 },
  );
};

/** Where a straight line between two costs meets the cap, in whole 分. */
const between = (low: number, lowCost: Cost, high: number, highCost: Cost, cap: number): number => {
  const rise = highCost.fen - lowCost.fen;
  return Number.isFinite(rise) && rise > 0
    ? low + Number((BigInt(cap - lowCost.fen) * BigInt(high - low)) / BigInt(rise))
    : low;
};

/**
 * The most that an amount may be: it keeps the cap, and one 分 more does not. Costs are straight between the amounts at which
 * another award becomes the higher one, so that the line through both ends meets the cap after few runs.
 */
export const largestKeeping = async (cap: number, costAt: (amount: number) => Promise<Cost>): Promise<Fitted> => {
  let runs = 0;
  const ask = (amount: number): Promise<Cost> => {
    runs += 1;
    return costAt(amount);
  };
  let [low, high] = [1, cap + 1];
  let [lowCost, highCost] = [await ask(low), await ask(high)];
  if (lowCost.fen > cap) return { kind: 'none', cost: lowCost, runs };
  // Whoever is paid once is paid more than the cap.
  if (highCost.fen <= cap) return { kind: 'any', cost: highCost, runs };
  for (let width = Infinity; high - low > 1;) {
    const isSlow = high - low > width / 2;
    width = high - low;
    const line = between(low, lowCost, high, highCost, cap);
    const guess = isSlow ? low + Math.floor(width / 2) : line;
    const amount = Math.min(high - 1, Math.max(low + 1, guess));
    const cost = await ask(amount);
    if (cost.fen > cap) [high, highCost] = [amount, cost];
    else [low, lowCost] = [amount, cost];
    // On a straight stretch the line meets the cap at once: the next 分 tells.
    if (low === line && high - low > 1) {
      const next = await ask(low + 1);
      if (next.fen > cap) [high, highCost] = [low + 1, next];
      else [low, lowCost] = [low + 1, next];
    }
  }
  return { kind: 'found', amount: low, cost: lowCost, beyond: highCost, runs };
};
