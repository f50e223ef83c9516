import type { FactCall, Value } from '../../condition/index.js';
import { facts } from '../../fact/index.js';
import { paidByOf, type Rule } from '../../kinds/index.js';
import type { Supposed } from './ways.js';

/** What a rule pays by, all together; a figure without a value is not told. */
export type PaidFigures = readonly { readonly fact: FactCall; readonly value?: Value }[];

/** Figures to tell of a rule that pays by them. */
export interface ToTell {
  /** Under which something is paid, and not the most. */
  readonly usual: PaidFigures;
  /** Under which most is paid: beside another award of a group it is the higher one. */
  readonly most: PaidFigures;
  /** At each turn that the payment takes, one step below it and one above; and each figure not told. */
  readonly others: readonly PaidFigures[];
}

type PaidOf = (values: readonly number[]) => number;

/** What a figure is where it is large: beyond any cap, and not beyond what an input may say. */
const large: Readonly<Record<string, number>> = { money: 1e13, area: 1e12, share: 1e8, integer: 1000 };

/** What figures often are: what is paid by them is then neither next to nothing nor capped. */
const ordinary: Readonly<Record<string, readonly number[]>> = {
  money: [1e7, 1e9],
  area: [3e7],
  share: [3e6],
  integer: [10],
};

/** More figures than these are not set against one another: the first stand for them. */
const mostTogether = 5;

const isFigure = ({ name }: FactCall): boolean => facts[name].type in large;
const largeOf = ({ name }: FactCall): number => large[facts[name].type] ?? 0;

/** The figures, each nought or large, in every combination; those beyond the first few are large. */
const cornersOf = (reads: readonly FactCall[], fixed: Supposed): readonly (readonly number[])[] => {
  const valuesOf = (read: FactCall, place: number): readonly number[] => {
    const known = fixed.get(read.id);
    if (known !== undefined) return [Number(known.value)];
    return place < mostTogether ? [largeOf(read), 0] : [largeOf(read)];
  };
  return reads.reduce<readonly (readonly number[])[]>(
    (all, read, place) => all.flatMap((one) => valuesOf(read, place).map((value) => [...one, value])),
    [[]],
  );
};

/** Of several the first of which most is said. */
const mostOf = (corners: readonly (readonly number[])[], said: PaidOf): readonly number[] =>
  corners.reduce((best, corner) => (said(corner) > said(best) ? corner : best));

const withFigure = (figures: readonly number[], at: number, value: number): readonly number[] =>
  figures.map((each, place) => (place === at ? value : each));

/** The first value from one to another at which something that goes one way has come to hold. */
const firstWhere = (from: number, through: number, holds: (value: number) => boolean): number => {
  let [low, high] = [from, through];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
};

/** Where among the turns the one stands that is no end. */
const middleAt = 0;

/**
 * Values of one figure about which what is paid takes a turn: where it begins, where a cap is reached, where it passes a
 * figure of the expression; and, in the middle, where it next changes, which tells how it is rounded.
 */
const turnsOf = (paid: (value: number) => number, most: number, marks: readonly number[]): readonly number[] => {
  const [first, last] = [paid(0), paid(most)];
  const rises = last >= first;
  const where = (from: number, mark: number): number =>
    firstWhere(from, most, (value) => (rises ? paid(value) >= mark : paid(value) <= mark));
  const passed = marks.filter((mark) => (rises ? first < mark && mark <= last : last <= mark && mark < first));
  const one = rises ? 1 : -1;
  if (first === last) return [];
  const [begins, ends] = [where(0, first + one), where(0, last)];
  const middle = Math.floor((begins + ends) / 2);
  return [middle, begins, ends, ...passed.map((mark) => where(0, mark)), where(middle, paid(middle) + one)];
};

const ofRow = (reads: readonly FactCall[], marks: readonly number[], paid: PaidOf, fixed: Supposed): ToTell => {
  const corners = cornersOf(reads, fixed);
  const best = mostOf(corners, paid);
  const toldOf = (beside: readonly number[], at: number, value: number | undefined): PaidFigures =>
    reads.map((fact, place) => {
      const own = place === at ? value : beside[place];
      return own === undefined ? { fact } : { fact, value: own };
    });
  // Where the others reach a cap by themselves, or pay nothing, a figure shows beside what leaves it the most to say.
  const besides = reads.map((read, at): readonly number[] => {
    const spans = (beside: readonly number[]): number =>
      Math.abs(paid(withFigure(beside, at, largeOf(read))) - paid(withFigure(beside, at, 0)));
    return mostOf([best, ...corners], spans);
  });
  const turnsBeside = (beside: readonly number[], at: number, read: FactCall): readonly number[] =>
    turnsOf((value) => paid(withFigure(beside, at, value)), largeOf(read), marks);
  const [first = best] = besides;
  const middles = reads.slice(0, 1).map((read) => turnsBeside(first, 0, read)[middleAt]);
  return {
    usual: toldOf(first, 0, middles[0] ?? best[0]),
    most: toldOf(best, 0, best[0]),
    others: reads.flatMap((read, at) =>
      fixed.has(read.id)
        ? []
        : [...new Set([best, besides[at] ?? best])].flatMap((beside) => {
            const about = [...turnsBeside(beside, at, read), ...marks].flatMap((turn) => [turn - 1, turn, turn + 1]);
            const values = [...new Set([0, ...about, ...(ordinary[facts[read.name].type] ?? [])])];
            const told = values.filter((value) => value >= 0 && value <= largeOf(read));
            return [...told, undefined].map((value) => toldOf(beside, at, value));
          }),
    ),
  };
};

const keyOf = (figures: PaidFigures): string => figures.map(({ fact, value }) => `${fact.id} ${String(value)}`).join();

const nothing: Supposed = new Map();

/**
 * Figures to tell of a rule that pays by them; nothing of one that pays by none. `fixed`: what conditions suppose of some
 * of them; then nothing where that is none of them, or all.
 */
export const paidFiguresOf = (rule: Rule, fixed: Supposed = nothing): ToTell | undefined => {
  const all = paidByOf(rule).flatMap((stretch): readonly ToTell[] => {
    const reads = stretch.reads.filter(isFigure);
    const known = reads.filter(({ id }) => fixed.has(id)).length;
    if (fixed !== nothing && (known === 0 || known === reads.length)) return [];
    const places = stretch.reads.map((read) => reads.indexOf(read));
    const ofEachRow = rule.rows.map((_, row) =>
      ofRow(
        reads,
        stretch.turns,
        (values) => {
          const each = places.map((place) => ({ low: values[place] ?? 0, high: values[place] ?? 0 }));
          return stretch.paid(row, each).low;
        },
        fixed,
      ),
    );
    return reads.length === 0 ? [] : ofEachRow;
  });
  const [first] = all;
  if (first === undefined) return undefined;
  const others = new Map(all.flatMap((each) => each.others.map((figures) => [keyOf(figures), figures] as const)));
  return { usual: first.usual, most: first.most, others: [...others.values()] };
};
