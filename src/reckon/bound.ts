/** A whole number of some fraction of the smallest unit, or none: without end. */
export type Bound = bigint | number;

export const scaled = (value: Bound, by: bigint): Bound => {
  if (typeof value === 'bigint') return value * by;
  return by > 0n ? value : -value;
};

// One end of a sum is never without end both ways: its terms all lean to that end.
export const plusBound = (a: Bound, b: Bound): Bound => {
  if (typeof a === 'number') return a;
  return typeof b === 'number' ? b : a + b;
};

const floorOf = (over: bigint, under: bigint): bigint => over / under - (over < 0n && over % under !== 0n ? 1n : 0n);

/**
 * How many whole steps there are in so much. A step of nothing is none that can be counted: there may be any number of
 * them, and there need not be one.
 */
export const stepsIn = (value: Bound, step: Bound, end: 'low' | 'high'): Bound => {
  if (value <= 0n) return 0n;
  if (step === 0n) return end === 'low' ? 0n : Infinity;
  if (typeof step === 'number') return 0n;
  return typeof value === 'number' ? value : floorOf(value, step);
};

export const shortened = (value: bigint, to: bigint, how: 'down' | 'up' | 'nearest'): bigint => {
  if (how === 'down') return floorOf(value, to);
  return how === 'up' ? -floorOf(-value, to) : floorOf(2n * value + to, 2n * to);
};

export const greatest = (a: Bound, b: Bound): Bound => (a > b ? a : b);

export const smallest = (a: Bound, b: Bound): Bound => (a < b ? a : b);

// So many times nothing is nothing, however many times it may be.
export const multiplied = (a: Bound, b: Bound): Bound => {
  if (a === 0n || b === 0n) return 0n;
  return typeof a === 'bigint' && typeof b === 'bigint' ? a * b : Infinity;
};
