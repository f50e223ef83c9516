/** Several figures that go along one value, in one order. */
export type PieceFigures = readonly number[];

/** A stretch of whole numbers on which every figure is a straight line: `value` at `from`, and `slope` more at each further one. */
export interface Piece {
  readonly from: number;
  readonly through: number;
  readonly value: PieceFigures;
  readonly slope: PieceFigures;
}

/** So many values are asked about for one function; one that takes more is not made of straight stretches. */
const mostAsked = 20_000;

const along = (piece: Piece, at: number): PieceFigures =>
  piece.value.map((each, index) => each + (piece.slope[index] ?? 0) * (at - piece.from));

const alike = (a: PieceFigures, b: PieceFigures): boolean => a.every((each, index) => each === b[index]);

/** Two stretches as one, where the second goes on as the first does. */
const joined = (before: Piece, after: Piece): Piece | undefined => {
  if (before.through + 1 !== after.from) return undefined;
  const [wasPoint, isPoint] = [before.from === before.through, after.from === after.through];
  if (wasPoint && isPoint) return alike(before.value, after.value) ? { ...before, through: after.through } : undefined;
  const slope = wasPoint ? after.slope : before.slope;
  if (!isPoint && !alike(slope, after.slope)) return undefined;
  const line = { ...before, slope };
  return alike(along(line, after.from), after.value) ? { ...line, through: after.through } : undefined;
};

interface Crossing {
  readonly run: number;
  readonly first: PieceFigures;
  readonly second: PieceFigures;
  readonly beforeLast: PieceFigures;
  readonly last: PieceFigures;
}

/** How far from the first of some numbers the line that begins there meets the line that ends at the last. */
const crossingOf = ({ run, first, second, beforeLast, last }: Crossing): number | undefined => {
  for (const [index, start] of first.entries()) {
    const end = last[index] ?? 0;
    const [rise, fall] = [(second[index] ?? 0) - start, end - (beforeLast[index] ?? 0)];
    const at = Math.floor((end - start - fall * run) / (rise - fall));
    if (rise !== fall && at > 0 && at < run) return at;
  }
  return undefined;
};

/**
 * A function of whole numbers as the straight stretches that it is made of. Between two of `turns` it is taken to turn where
 * the lines of both ends meet, and where it does not, halves are looked at: of a stretch that is told, both ends, what is next
 * to them and the middle were asked about. Values at which there is nothing are in no stretch.
 *
 * @param turns values at which, or right behind which, the function may turn or jump.
 * @returns nothing where it is not made of straight stretches.
 */
export const piecesOf = (
  low: number,
  high: number,
  turns: Iterable<number>,
  at: (value: number) => PieceFigures | undefined,
): readonly Piece[] | undefined => {
  const known = new Map<number, PieceFigures | undefined>();
  const ask = (value: number): PieceFigures | undefined => {
    if (!known.has(value)) known.set(value, at(value));
    return known.get(value);
  };
  const pieces: Piece[] = [];
  const add = (piece: Piece): void => {
    const before = pieces.at(-1);
    const one = before === undefined ? undefined : joined(before, piece);
    if (one === undefined) pieces.push(piece);
    else pieces[pieces.length - 1] = one;
  };
  const point = (value: number, figures: PieceFigures | undefined): void => {
    if (figures !== undefined) add({ from: value, through: value, value: figures, slope: figures.map(() => 0) });
  };

  const solve = (from: number, through: number, byHalves: boolean): boolean => {
    if (known.size > mostAsked) return false;
    const [first, last] = [ask(from), ask(through)];
    const run = through - from;
    if (run < 2) {
      point(from, first);
      if (run === 1) point(through, last);
      return true;
    }
    const half = Math.floor(run / 2);
    const isNothing = [from, from + 1, from + half, through - 1, through].every((value) => ask(value) === undefined);
    if (isNothing) return true;
    if (first !== undefined && last !== undefined) {
      const slope = last.map((each, index) => (each - (first[index] ?? 0)) / run);
      const line = { from, through, value: first, slope };
      const isOn = (value: number): boolean => {
        const figures = ask(value);
        return figures !== undefined && alike(along(line, value), figures);
      };
      if (slope.every(Number.isInteger) && isOn(from + half) && isOn(from + 1) && isOn(through - 1)) {
        add(line);
        return true;
      }
    }
    const [second, beforeLast] = byHalves ? [] : [ask(from + 1), ask(through - 1)];
    const meets =
      first === undefined || last === undefined || second === undefined || beforeLast === undefined
        ? undefined
        : crossingOf({ run, first, second, beforeLast, last });
    const cut = from + Math.min(run - 1, meets ?? half);
    return solve(from, cut, !byHalves) && solve(cut + 1, through, !byHalves);
  };

  const ends = new Set<number>();
  for (const turn of turns) for (const end of [turn - 1, turn]) if (end >= low && end < high) ends.add(end);
  let from = low;
  for (const through of [...[...ends].sort((a, b) => a - b), high]) {
    if (!solve(from, through, false)) return undefined;
    from = through + 1;
  }
  // Single values go with what comes behind them, too.
  return pieces.reduceRight<readonly Piece[]>((behind, piece) => {
    const [next, ...rest] = behind;
    const one = next === undefined ? undefined : joined(piece, next);
    return one === undefined ? [piece, ...behind] : [one, ...rest];
  }, []);
};
