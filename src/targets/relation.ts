import { compareRational, minus, rational, type Rational } from '../quantity/index.js';
import type { Relation } from '../rule/index.js';
import type { Truth } from '../truth/truth.js';

/** A relation that decides: 左右 decides nothing, and neither does a figure left open. */
export type Deciding = Exclude<Relation, 'about' | 'open'>;

/** Whether the figure itself is not enough. */
export const isStrict = (relation: Deciding): boolean => relation === '>' || relation === '<';

/** What is known of a figure: it lies between these, ends included; an end left out is not known. */
export interface Bounds {
  readonly low: Rational | undefined;
  readonly high: Rational | undefined;
}

const order = (value: Rational | undefined, wanted: Rational): number | undefined =>
  value === undefined ? undefined : compareRational(value, wanted);

const either = (yes: boolean, no: boolean): Truth => (yes ? 'yes' : no ? 'no' : 'unknown');

/** Whether a figure of which only bounds are known is as wanted. */
export const compares = (relation: Deciding, { low, high }: Bounds, wanted: Rational): Truth => {
  const [least, most] = [order(low, wanted), order(high, wanted)];
  const above = least !== undefined && least > 0;
  const notBelow = least !== undefined && least >= 0;
  const below = most !== undefined && most < 0;
  const notAbove = most !== undefined && most <= 0;
  switch (relation) {
    case '>=':
      return either(notBelow, below);
    case '>':
      return either(above, notAbove);
    case '<=':
      return either(notAbove, above);
    case '<':
      return either(below, notBelow);
    case '=':
      return either(notBelow && notAbove, above || below);
  }
};

const nothing = rational(0);
const more = (value: Rational): Rational => (value.over < 0n ? nothing : value);

/** How far a figure is from what is wanted, never below zero. At exactly the figure it is zero, though `>` is not met. */
export const lacking = (relation: Deciding, observed: Rational, wanted: Rational): Rational => {
  const short = minus(wanted, observed);
  const over = minus(observed, wanted);
  switch (relation) {
    case '>=':
    case '>':
      return more(short);
    case '<=':
    case '<':
      return more(over);
    case '=':
      return short.over < 0n ? over : short;
  }
};
