import type { Bilingual } from '../../issue/index.js';
import { type PrintedSum, sumOf } from '../printed-sum.js';
import type { Budget } from '../scenario.js';
import type { PieceFigures, Piece } from './pieces.js';
import { along, type Curve, type Sweep } from './sweep.js';

type Name = (typeof along)[number];

/** The three figures along a sweep, in 分, and how many enterprises have no upper bound. */
export type ToldAlong = Readonly<Record<Name, number>>;

/** Values from one to another, both of them among it, in 分. */
export interface ToldValues {
  readonly from: number;
  readonly through: number;
}

/** Values between which the cost is a straight line: what it comes to at the first, and what each 分 more of the value adds. */
export interface ToldPiece extends ToldValues {
  readonly at: ToldAlong;
  readonly rise: ToldAlong;
}

/** The cost of a year, or of all of them, at every value of a sweep. */
export interface ToldCurve {
  readonly year?: number;
  readonly pieces: readonly ToldPiece[];
  /**
   * Where a budget holds for it: the values at which it is exceeded for certain, is so under the assumptions whatever
   * they leave open, may be under the assumptions, and may be at all.
   */
  readonly over?: {
    readonly certain: readonly ToldValues[];
    readonly assumedLow: readonly ToldValues[];
    readonly assumed: readonly ToldValues[];
    readonly possible: readonly ToldValues[];
  };
}

/** A sweep as data. */
export interface ToldSweep {
  readonly id: string;
  readonly title: Bilingual;
  readonly vary: string;
  readonly document: string;
  readonly setting: string;
  readonly low: PrintedSum;
  readonly high: PrintedSum;
  readonly refused: readonly ToldValues[];
  readonly cap?: PrintedSum;
  readonly curves: readonly ToldCurve[];
}

const alongOf = (figures: PieceFigures): ToldAlong =>
  Object.fromEntries(along.map((name, index) => [name, figures[index] ?? 0])) as Record<Name, number>;

/** Where a straight line lies above a cap. */
const above = ({ from, through }: Piece, start: number, rise: number, cap: number): ToldValues | undefined => {
  const [first, last] = [start > cap, start + rise * (through - from) > cap];
  if (first && last) return { from, through };
  if (last) return { from: from + Math.floor((cap - start) / rise) + 1, through };
  return first ? { from, through: from + Math.ceil((start - cap) / -rise) - 1 } : undefined;
};

/** Values at which a figure of a curve lies above a cap, or is without end. */
const over = ({ pieces }: Curve, figure: Name, unbounded: Name | undefined, cap: number): readonly ToldValues[] => {
  const place = along.indexOf(figure);
  const found: { from: number; through: number }[] = [];
  for (const piece of pieces) {
    const isOpen = unbounded !== undefined && (piece.value[along.indexOf(unbounded)] ?? 0) > 0;
    const { from, through } = piece;
    const own = isOpen ? { from, through } : above(piece, piece.value[place] ?? 0, piece.slope[place] ?? 0, cap);
    const last = found.at(-1);
    if (own === undefined) continue;
    if (last !== undefined && last.through + 1 === own.from) last.through = own.through;
    else found.push({ ...own });
  }
  return found;
};

/** A sweep as data, held against a budget where there is one. */
export const toldSweep = ({ low, high, curves, ...rest }: Sweep, budget: Budget | undefined): ToldSweep => {
  // A run of one year is that year.
  const isHeld = ({ year }: Curve): boolean => (budget?.per === 'year' || curves.length === 1) === (year !== undefined);
  return {
    ...rest,
    low: sumOf(low),
    high: sumOf(high),
    ...(budget === undefined ? {} : { cap: sumOf(budget.cap) }),
    curves: curves.map((curve) => ({
      ...(curve.year === undefined ? {} : { year: curve.year }),
      pieces: curve.pieces.map(({ from, through, value, slope }) => ({
        from,
        through,
        at: alongOf(value),
        rise: alongOf(slope),
      })),
      ...(budget !== undefined && isHeld(curve)
        ? {
            over: {
              certain: over(curve, 'certain', undefined, budget.cap),
              assumedLow: over(curve, 'assumedLow', undefined, budget.cap),
              assumed: over(curve, 'assumedHigh', 'unboundedAssumed', budget.cap),
              possible: over(curve, 'possible', 'unbounded', budget.cap),
            },
          }
        : {}),
    })),
  };
};
