import type { Piece } from './pieces.js';

/** A straight line through whole numbers: what it comes to at 0, and what it rises by. */
type SumLine = readonly bigint[];

/** What lines change by from a value on: at even places what they come to at 0, at odd ones what they rise by. */
type Turns = Map<number, bigint[]>;

/** Sums up functions that are made of straight stretches, exactly; where none of them is, there is no sum. */
export interface PieceSum {
  readonly add: (pieces: readonly Piece[]) => void;
  /** The sum, stretch by stretch: two that lie beside each other differ. */
  readonly told: () => readonly Piece[];
}

/** A stretch as lines; behind them that there is one. */
const lineOf = ({ from, value, slope }: Piece): SumLine => [
  ...value.flatMap((each, index) => {
    const rise = BigInt(slope[index] ?? 0);
    return [BigInt(each) - rise * BigInt(from), rise];
  }),
  1n,
];

/** @param width how many figures go along. */
export const createPieceSum = (low: number, high: number, width: number): PieceSum => {
  const turns: Turns = new Map();
  const zero = (): bigint[] => Array.from({ length: width * 2 + 1 }, () => 0n);
  turns.set(low, zero());
  const turn = (at: number, line: SumLine, sign: bigint): void => {
    const own = turns.get(at) ?? zero();
    turns.set(at, own);
    line.forEach((each, index) => {
      own[index] = (own[index] ?? 0n) + sign * each;
    });
  };
  return {
    add: (pieces) => {
      let before: SumLine | undefined;
      let end = low;
      for (const piece of pieces) {
        const line = lineOf(piece);
        if (before !== undefined) turn(end, before, -1n);
        turn(piece.from, line, 1n);
        [before, end] = [line, piece.through + 1];
      }
      if (before !== undefined && end <= high) turn(end, before, -1n);
    },
    told: () => {
      const starts = [...turns]
        .filter(([at, own]) => at === low || own.some((each) => each !== 0n))
        .sort(([a], [b]) => a - b);
      const line = zero();
      return starts.flatMap(([from, own], index) => {
        own.forEach((each, place) => {
          line[place] = (line[place] ?? 0n) + each;
        });
        if (line[width * 2] === 0n) return [];
        const places = Array.from({ length: width }, (_, place) => place * 2);
        const piece: Piece = {
          from,
          through: (starts[index + 1]?.[0] ?? high + 1) - 1,
          value: places.map((place) => Number((line[place] ?? 0n) + (line[place + 1] ?? 0n) * BigInt(from))),
          slope: places.map((place) => Number(line[place + 1] ?? 0n)),
        };
        return [piece];
      });
    },
  };
};
