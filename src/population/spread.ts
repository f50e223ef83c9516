/** How sizes lie, in decades: how many in each small step, and where in the table the first and the last of each stand. */
export interface Spread {
  count: number;
  readonly counts: Int32Array;
  readonly firsts: Int32Array;
  readonly lasts: Int32Array;
  /** The cell of the first of each. */
  readonly cells: (string | undefined)[];
}

const stepsADecade = 20;
/** Sizes from a ten thousand millionth to more than the largest sum that there is. */
const [least, most] = [-10, 16];
const steps = (most - least) * stepsADecade;

export const createSpread = (): Spread => ({
  count: 0,
  counts: new Int32Array(steps),
  firsts: new Int32Array(steps),
  lasts: new Int32Array(steps),
  cells: [],
});

/** Counts a size; what its cell says is asked for only where it is the first of its step. */
export const addSize = (spread: Spread, size: number, row: number, cell: () => string): void => {
  const at = Math.min(steps - 1, Math.max(0, Math.floor((size - least) * stepsADecade)));
  if (spread.counts[at] === 0) {
    spread.firsts[at] = row;
    spread.cells[at] = cell();
  }
  spread.counts[at] = (spread.counts[at] ?? 0) + 1;
  spread.lasts[at] = row;
  spread.count += 1;
};

interface SpreadSide {
  readonly from: number;
  /** The step behind its last. */
  readonly to: number;
  readonly count: number;
}

const at = (list: Int32Array | readonly number[], index: number): number => list[index] ?? 0;

const sideOf = ({ counts }: Spread, from: number, to: number): SpreadSide => {
  let count = 0;
  for (let step = from; step < to; step += 1) count += at(counts, step);
  return { from, to, count };
};

const stepAt = ({ counts }: Spread, { from, to, count }: SpreadSide, part: number): number => {
  let left = count * part;
  for (let step = from; step < to; step += 1) {
    left -= at(counts, step);
    if (left <= 0 && at(counts, step) > 0) return step;
  }
  return to - 1;
};

const sizeAt = (spread: Spread, side: SpreadSide, part: number): number =>
  least + (stepAt(spread, side, part) + 1 / 2) / stepsADecade;

const whole = (spread: Spread): SpreadSide => ({ from: 0, to: steps, count: spread.count });

/** The size in the middle, by number. */
export const medianOf = (spread: Spread): number => sizeAt(spread, whole(spread), 1 / 2);

/** Sizes that lie in two heaps, about as far apart as two units are: the smaller of them. */
export interface Heap {
  /** By how many powers of ten it is away from the other. */
  readonly apart: number;
  readonly count: number;
  readonly first: number;
  readonly last: number;
  readonly cell: string;
}

const heapOf = (spread: Spread, { from, to, count }: SpreadSide, apart: number): Heap => {
  let [first, last, cell] = [Infinity, 0, ''];
  for (let step = from; step < to; step += 1) {
    if (at(spread.counts, step) === 0) continue;
    last = Math.max(last, at(spread.lasts, step));
    if (at(spread.firsts, step) < first) [first, cell] = [at(spread.firsts, step), spread.cells[step] ?? ''];
  }
  return { apart, count, first, last, cell };
};

/** 元 and 万元, like 万元 and 亿元, are four powers of ten apart. */
const isUnits = (apart: number): boolean => apart >= 3.4 && apart <= 4.8;
/** 千元 and 元 are three: taken for that only where many are so, since single enterprises may be. */
const isPerhapsUnits = (apart: number): boolean => apart >= 2.6 && apart <= 5;

/** So much of a table is no oddity of a few enterprises. */
const manyOf = (count: number): number => Math.max(5, count / 20);

interface Parting {
  readonly minority: SpreadSide;
  readonly apart: number;
}

const partingAt = (spread: Spread, step: number): Parting => {
  const [low, high] = [sideOf(spread, 0, step), sideOf(spread, step, steps)];
  return {
    minority: low.count < high.count ? low : high,
    apart: sizeAt(spread, high, 1 / 2) - sizeAt(spread, low, 1 / 2),
  };
};

const isAsUnits = ({ minority, apart }: Parting, { count }: Spread): boolean =>
  minority.count >= manyOf(count) ? isPerhapsUnits(apart) : isUnits(apart);

/** What nothing lies between: the fewer lie beyond, the wider it must be to be no chance. */
const widest = (count: number): number => 0.8 + 0.7 / Math.max(1, count);

/** Heaps with nothing between them. */
const byGap = (spread: Spread): Parting | undefined => {
  let [empty, found, width]: [number, Parting | undefined, number] = [0, undefined, 0];
  for (let step = 0; step < steps; step += 1) {
    if (at(spread.counts, step) === 0) {
      empty += 1;
      continue;
    }
    const gap = empty / stepsADecade;
    if (gap > width && gap < step / stepsADecade) {
      const parting = partingAt(spread, step);
      const isWide = parting.minority.count > 0 && gap >= widest(parting.minority.count);
      if (isWide && isAsUnits(parting, spread)) [found, width] = [parting, gap];
    }
    empty = 0;
  }
  return found;
};

const window = 3;

const smooth = ({ counts }: Spread): readonly number[] =>
  Array.from(counts, (_, step) => {
    let sum = 0;
    for (let near = step - window; near <= step + window; near += 1) sum += at(counts, near);
    return sum;
  });

/** How far a heap spreads about its middle: two thirds of it lie within. */
const breadthOf = (spread: Spread, side: SpreadSide): number =>
  Math.max(0.1, (sizeAt(spread, side, 0.84) - sizeAt(spread, side, 0.16)) / 2);

/** A valley so deep, and heaps so far apart for their breadth, no single heap has. */
const deepest = 0.35;
const clear = 3.6;

/** Heaps whose skirts meet: there must be more in them. */
const byValley = (spread: Spread): Parting | undefined => {
  const dense = smooth(spread);
  const before: number[] = [];
  for (const each of dense) before.push(Math.max(before.at(-1) ?? 0, each));
  let [after, found, depth]: [number, Parting | undefined, number] = [0, undefined, deepest];
  for (let step = steps - 1; step > 0; step -= 1) {
    const ridge = Math.min(at(before, step - 1), after);
    after = Math.max(after, at(dense, step));
    if (ridge === 0 || at(dense, step) / ridge >= depth) continue;
    const parting = partingAt(spread, step);
    const { minority, apart } = parting;
    if (minority.count < Math.max(8, spread.count / 100) || !isAsUnits(parting, spread)) continue;
    const low = breadthOf(spread, { ...sideOf(spread, 0, step) });
    const high = breadthOf(spread, { ...sideOf(spread, step, steps) });
    if (apart / Math.hypot(low, high) < clear / Math.SQRT2) continue;
    [found, depth] = [parting, at(dense, step) / ridge];
  }
  return found;
};

/** Of fewer any may be small or large by chance. */
const fewest = 12;

/** The smaller of two heaps in which sizes lie, where they are apart as two units are; wherever in the table it stands. */
export const heapApart = (spread: Spread): Heap | undefined => {
  if (spread.count < fewest) return undefined;
  const found = byGap(spread) ?? byValley(spread);
  return found === undefined ? undefined : heapOf(spread, found.minority, found.apart);
};
