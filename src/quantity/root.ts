import { Decimal } from 'decimal.js';
import { parseRational, type Rational } from './rational.js';

// A module of its own: figures of targets alone have roots, and nobody else need carry the package that draws them.
// A clone of our own: `Decimal.set` is global, and a host application may have called it.
const Wide = Decimal.clone({ precision: 60, toExpNeg: -60, toExpPos: 60, defaults: true });

const decimal = ({ over, under }: Rational): Decimal => new Wide(over.toString()).div(under.toString());

/** The positive `degree`-th root of a positive number, correct to some 50 digits: for mean yearly rates. */
export const root = (value: Rational, degree: number): Rational => {
  const parsed = parseRational(decimal(value).pow(new Wide(1).div(degree)).toFixed(50));
  if (!parsed.ok) throw new RangeError('only a positive number has a root here');
  return parsed.value;
};
