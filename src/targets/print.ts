import { approximately, type Rational } from '../quantity/index.js';

const exactPlaces = 12;
const shortPlaces = 2;

/** A figure as text: exact where a decimal can be, otherwise shortened with `≈` before it. */
export const figureText = (value: Rational): string => approximately(value, exactPlaces);

export const withUnit = (value: Rational, unit: string): string => `${figureText(value)}${unit}`;

/** A rate or a point of a path: to two decimals, with `≈` where that is not all of it. */
export const roundedWithUnit = (value: Rational, unit: string): string => `${approximately(value, shortPlaces)}${unit}`;

/** What a difference of two figures of a unit is counted in: per cent differ by percentage points. */
export const differenceUnit = (unit: string): string => (unit === '%' ? '个百分点' : unit.replace(/\/年$/u, ''));
