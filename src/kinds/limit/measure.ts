import { holds, roomIn } from '../../compare/index.js';
import { compareRational, rational, type Rational, times } from '../../quantity/index.js';
import type { LimitEnd, LimitEnds, Measured, Share } from './terms.js';
import { type Place, type PlaceField, placeFields } from '../../subject/index.js';

/** What was measured: a part and the whole it is a share of; the whole is one for a figure of its own. */
export interface Measurement {
  readonly part: Rational;
  readonly whole: Rational;
  /** The field that the part is measured in. */
  readonly field: PlaceField;
}

/** A measurement, or the fields that are still missing for it. */
export type Measuring =
  | { readonly known: true; readonly measurement: Measurement }
  | { readonly known: false; readonly missing: readonly PlaceField[] };

const exact = ({ values }: Place, field: PlaceField): Rational | undefined => {
  const value = values[field];
  if (typeof value === 'number') return rational(value);
  return typeof value === 'object' ? value : undefined;
};

const measureShare = (place: Place, { share, of }: Share): Measuring => {
  const [part, whole] = [exact(place, share), exact(place, of)];
  if (part !== undefined && whole !== undefined) return { known: true, measurement: { part, whole, field: share } };
  return { known: false, missing: [...(part === undefined ? [share] : []), ...(whole === undefined ? [of] : [])] };
};

/** Measures what a limit is held against. A figure that is given counts before a quotient that stands in for it. */
export const measure = (place: Place, measured: Measured): Measuring => {
  if ('share' in measured) return measureShare(place, measured);
  const { field, orElse } = measured;
  const given = exact(place, field);
  if (given !== undefined) return { known: true, measurement: { part: given, whole: rational(1), field } };
  const quotient = orElse === undefined ? undefined : measureShare(place, orElse);
  return quotient?.known === true ? quotient : { known: false, missing: [field] };
};

/** On which side of a limit a figure is: within, exactly on it, above its upper end, or below its lower one. */
export type LimitSide = 'within' | 'on' | 'over' | 'short';

/** What is left of a limit, in the unit of the part: negative where it is broken. */
export interface Room {
  readonly left: Rational;
  readonly side: LimitSide;
  readonly isKept: boolean;
}

const comparatorOf = { most: '<=', least: '>=' } as const;

const beyond = { most: 'over', least: 'short' } as const;

const sideAt = (end: keyof typeof beyond, { over }: Rational): LimitSide => {
  if (over === 0n) return 'on';
  return over > 0n ? 'within' : beyond[end];
};

const roomAt = (end: keyof typeof beyond, bound: LimitEnd, { part, whole }: Measurement): Room => {
  const [comparator, wanted] = [comparatorOf[end], times(bound.value, whole)];
  const left = roomIn(comparator, part, wanted);
  return { left, side: sideAt(end, left), isKept: holds(comparator, part, wanted) };
};

/** The room under each end, compared without dividing: 0 of 0 is within any share. */
export const roomUnder = ({ most, least }: LimitEnds, measurement: Measurement): readonly Room[] => [
  ...(most === undefined ? [] : [roomAt('most', most, measurement)]),
  // Nothing is less than none: an end that cannot be broken leaves no room to tell.
  ...(least === undefined || least.value.over === 0n ? [] : [roomAt('least', least, measurement)]),
];

/** The end with least room: what the verdict hangs on. */
export const tightest = (rooms: readonly Room[]): Room | undefined =>
  rooms.reduce<Room | undefined>(
    (best, room) => (best === undefined || compareRational(room.left, best.left) < 0 ? room : best),
    undefined,
  );

export const isKept = (rooms: readonly Room[]): boolean => rooms.every((room) => room.isKept);

/** Whether the measured field is an area, money, a whole number or a plain one: decides how room prints. */
export const dimensionOf = ({ field }: Measurement): (typeof placeFields)[PlaceField]['kind'] =>
  placeFields[field].kind;
