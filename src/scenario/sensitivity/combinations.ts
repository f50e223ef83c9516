import type { Sums } from '../../engine/totals.js';

/** An option of every reading, by its place: 0 is the default. */
export type OptionIndexes = readonly number[];

/** A part of a document under one choice of the readings that touch it, and what it comes to. */
interface PartCase {
  /** One option for each reading that touches the part. */
  readonly options: readonly number[];
  readonly totals: Sums;
}

/** Something whose total hangs on some of the readings and on no others. */
export interface ReadingCell {
  /** The readings that touch it, by place, in order. */
  readonly readings: readonly number[];
  /** Every choice of them that is possible. */
  readonly cases: readonly PartCase[];
}

/** A choice and how it ranks: the less the value, then the fewer the departures, the better. */
interface RankedChoice {
  readonly options: readonly number[];
  readonly value: number;
}

const departures = (options: readonly number[]): number => options.filter((option) => option > 0).length;

// Of choices that depart as often, the one that departs at earlier readings, and there by earlier options.
const turn = (option: number): number => (option === 0 ? Infinity : option);

const byOrder = (a: readonly number[], b: readonly number[]): number => {
  const at = a.findIndex((option, index) => option !== b[index]);
  return at < 0 ? 0 : turn(a[at] ?? 0) - turn(b[at] ?? 0);
};

const isBetter = (a: RankedChoice, b: RankedChoice | undefined): boolean => {
  if (b === undefined) return true;
  if (a.value !== b.value) return a.value < b.value;
  const fewer = departures(a.options) - departures(b.options);
  return fewer === 0 ? byOrder(a.options, b.options) < 0 : fewer < 0;
};

const bestOf = (ranked: readonly RankedChoice[]): RankedChoice | undefined =>
  ranked.reduce<RankedChoice | undefined>((best, each) => (isBetter(each, best) ? each : best), undefined);

/** What one cell's total counts for. */
type CellMeasure = (totals: Sums) => number;

/** Readings that touch more than one cell: what one cell would choose, another has to live with. */
const sharedAmong = (cells: readonly ReadingCell[]): readonly number[] => {
  const touched = cells.flatMap(({ readings }) => readings);
  return [...new Set(touched.filter((reading, index) => touched.indexOf(reading) !== index))].sort((a, b) => a - b);
};

const optionsSeen = (cells: readonly ReadingCell[], reading: number): readonly number[] => [
  ...new Set(
    cells.flatMap(({ readings, cases }) =>
      readings.includes(reading) ? cases.map(({ options }) => options[readings.indexOf(reading)] ?? 0) : [],
    ),
  ),
];

const everyChoice = (lists: readonly (readonly number[])[]): readonly (readonly number[])[] =>
  lists.reduce<readonly (readonly number[])[]>(
    (choices, list) => choices.flatMap((choice) => list.map((option) => [...choice, option])),
    [[]],
  );

/** A cell's best case for each choice of the readings it shares, and that choice of a wider one. */
const bestByShared = (
  { readings, cases }: ReadingCell,
  shared: readonly number[],
  measure: CellMeasure,
): ((choice: readonly number[]) => RankedChoice | undefined) => {
  const own = shared.filter((reading) => readings.includes(reading));
  const keyOf = (optionOf: (reading: number) => number | undefined): string => own.map(optionOf).join();
  const best = new Map<string, RankedChoice>();
  for (const { options, totals } of cases) {
    const key = keyOf((reading) => options[readings.indexOf(reading)]);
    const ranked = { options, value: measure(totals) };
    if (isBetter(ranked, best.get(key))) best.set(key, ranked);
  }
  return (choice) => best.get(keyOf((reading) => choice[shared.indexOf(reading)]));
};

/**
 * The possible combination whose cells come to the least in all; of equals, the one with fewest
 * departures from the defaults, earlier readings before later. Readings that cells share are gone
 * through together; once they are fixed each cell chooses for itself, since nothing ties it to the
 * others. Nothing where no combination is possible.
 */
const leastBy = (cells: readonly ReadingCell[], count: number, measure: CellMeasure): RankedChoice | undefined => {
  const shared = sharedAmong(cells);
  const best = cells.map((cell) => bestByShared(cell, shared, measure));
  const whole = everyChoice(shared.map((reading) => optionsSeen(cells, reading))).flatMap(
    (choice): readonly RankedChoice[] => {
      const options = Array.from({ length: count }, () => 0);
      let value = 0;
      for (const [index, { readings }] of cells.entries()) {
        const own = best[index]?.(choice);
        if (own === undefined) return [];
        value += own.value;
        readings.forEach((reading, position) => (options[reading] = own.options[position] ?? 0));
      }
      return [{ options, value }];
    },
  );
  return bestOf(whole);
};

/** The combination with the smallest lower bound of the total. */
export const leastOf = (cells: readonly ReadingCell[], count: number): OptionIndexes | undefined =>
  leastBy(cells, count, ({ low }) => low)?.options;

const isOpen = ({ high }: Sums): boolean => high === Infinity;

/**
 * The combination with the largest upper bound of the total. Where a total can be without an upper
 * end, whatever else is added makes no difference: one cell without end is enough.
 */
export const mostOf = (cells: readonly ReadingCell[], count: number): OptionIndexes | undefined => {
  const best = leastBy(cells, count, ({ high }) => -high);
  if (best?.value !== -Infinity) return best?.options;
  const openIn = cells.map((cell) => {
    const open = { ...cell, cases: cell.cases.filter(({ totals }) => isOpen(totals)) };
    return open.cases.length === 0
      ? undefined
      : leastBy(
          cells.map((each) => (each === cell ? open : each)),
          count,
          () => 0,
        );
  });
  return bestOf(openIn.filter((each) => each !== undefined))?.options;
};

/** The total under a combination; nothing where it is not possible. */
export const totalOf = (cells: readonly ReadingCell[], combination: OptionIndexes): Sums | undefined => {
  const totals = cells.map(
    ({ readings, cases }) =>
      cases.find(({ options }) => options.every((option, index) => option === combination[readings[index] ?? -1]))
        ?.totals,
  );
  return totals.reduce<Sums | undefined>(
    (sum, each) =>
      sum === undefined || each === undefined ? undefined : { low: sum.low + each.low, high: sum.high + each.high },
    { low: 0, high: 0 },
  );
};
