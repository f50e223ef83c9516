import { compareRational, minus, rational, type Rational } from '../quantity/index.js';
import { type Truth } from '../truth/truth.js';

/** On which side of the figure asked for another one is: below it, at it, above it. */
type Order = -1 | 0 | 1;

/**
 * Every way to hold a figure against another, by the places that keep it. Conditions, limits,
 * targets, the clauses and the self-checks all go by these; each has words of its own for them.
 */
const places = {
  '>=': [0, 1],
  '>': [1],
  '<=': [-1, 0],
  '<': [-1],
  '=': [0],
} as const satisfies Record<string, readonly Order[]>;

export type Comparator = keyof typeof places;

export const comparators = Object.keys(places) as [Comparator, ...Comparator[]];

export const isComparator = (written: string): written is Comparator => Object.hasOwn(places, written);

const keeps = (comparator: Comparator, place: Order): boolean =>
  (places[comparator] as readonly Order[]).includes(place);

const placeOf = (figure: Rational, wanted: Rational): Order => compareRational(figure, wanted) as Order;

/** Whether the figure itself is not enough. */
export const isStrict = (comparator: Comparator): boolean => !keeps(comparator, 0);

/** Whether a figure is as wanted. */
export const holds = (comparator: Comparator, figure: Rational, wanted: Rational): boolean =>
  keeps(comparator, placeOf(figure, wanted));

/** What is known of a figure: it lies between these, ends included; an end left out is not known. */
export interface Bounds {
  readonly low: Rational | undefined;
  readonly high: Rational | undefined;
}

/** Where a figure may be of which only bounds are known. */
const possible = ({ low, high }: Bounds, wanted: Rational): readonly Order[] => {
  const least = low === undefined ? -1 : placeOf(low, wanted);
  const most = high === undefined ? 1 : placeOf(high, wanted);
  return ([-1, 0, 1] as const).filter((place) => least <= place && place <= most);
};

/** Whether a figure of which only bounds are known is as wanted. */
export const compares = (comparator: Comparator, bounds: Bounds, wanted: Rational): Truth => {
  const kept = possible(bounds, wanted).map((place) => keeps(comparator, place));
  if (!kept.includes(false)) return 'yes';
  return kept.includes(true) ? 'unknown' : 'no';
};

/** What is left until a figure leaves the side it should be on: negative where it has. */
export const roomIn = (comparator: '>=' | '<=', figure: Rational, wanted: Rational): Rational =>
  comparator === '<=' ? minus(wanted, figure) : minus(figure, wanted);

const nothing = rational(0);
const more = (value: Rational): Rational => (value.over < 0n ? nothing : value);

/** How far a figure is from what is wanted, never below zero. At exactly the figure it is zero, though `>` is not met. */
export const lacking = (comparator: Comparator, figure: Rational, wanted: Rational): Rational => {
  const [short, over] = [minus(wanted, figure), minus(figure, wanted)];
  if (keeps(comparator, 1)) return more(short);
  if (keeps(comparator, -1)) return more(over);
  return short.over < 0n ? over : short;
};

/** The whole numbers that are as wanted, from the least to the greatest. */
export const wholesAs = (comparator: Comparator, wanted: number): { readonly min: number; readonly max: number } => {
  const at = keeps(comparator, 0);
  return {
    min: keeps(comparator, -1) ? -Infinity : wanted + (at ? 0 : 1),
    max: keeps(comparator, 1) ? Infinity : wanted - (at ? 0 : 1),
  };
};

/** A figure divides what is above it from what is below; it goes with one of them, or stands alone. */
export type CutSide = 'with-above' | 'with-below' | 'alone';

/** Where the figure itself goes: a comparison and its opposite divide at the same place. */
export const sideOf = (comparator: Comparator): CutSide => {
  const [below, at, above] = ([-1, 0, 1] as const).map((place) => keeps(comparator, place));
  if (below === above) return 'alone';
  return at === above ? 'with-above' : 'with-below';
};
