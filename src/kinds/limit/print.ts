import {
  approximately,
  areaDecimals,
  areaIn,
  type AreaUnit,
  dividedBy,
  formatArea,
  formatPercent,
  formatRational,
  type Fraction,
  fractionOf,
  magnitude,
  type Rational,
  rounded,
  type Rounding,
} from '../../quantity/index.js';
import { moneyText } from '../sum.js';
import { dimensionOf, type Measurement, type Room, type LimitSide } from './measure.js';
import type { LimitEnds, LimitTerms } from './terms.js';

const decimals = 6;

const moneyIn = (value: Rational, rounding: Rounding): string => moneyText(Number(rounded(value, 0, rounding).over));

const areaUnits = ['亩', '平方米'] as const;
const countUnit = '个';

/** A figure of the measured field, in each unit it is asked in. */
const inUnits = (
  value: Rational,
  measurement: Measurement,
  units: readonly string[],
  rounding: Rounding = 'down',
): readonly string[] => {
  switch (dimensionOf(measurement)) {
    case 'area':
      return (units.length === 0 ? areaUnits : units).map((unit) =>
        formatArea(value, unit as (typeof areaUnits)[number], rounding),
      );
    case 'money':
      return [moneyIn(value, rounding)];
    case 'integer':
      return [`${formatRational(value, 0, rounding)}${units[0] ?? countUnit}`];
    case 'ratio':
    case 'flag':
    case 'choice':
      return [formatRational(value, decimals, rounding)];
  }
};

/** What was measured, as a share or as the figure itself, `≈` before one that was shortened; a share of nothing is none. */
export const actualText = (terms: LimitTerms, measurement: Measurement): string | undefined => {
  const { part, whole } = measurement;
  if (whole.over === 0n) return undefined;
  const value = dividedBy(part, whole);
  if ('share' in terms.measured) return formatPercent(value, decimals);
  // A quotient that stands in for the figure is a plain number, whatever its parts are measured in.
  if (terms.measured.field !== measurement.field) return approximately(value, decimals);
  const [unit = areaUnits[0]] = terms.units;
  switch (dimensionOf(measurement)) {
    case 'area':
      return `${approximately(areaIn(value, unit as AreaUnit), areaDecimals, 'down')}${unit}`;
    case 'money':
    case 'integer':
      return inUnits(value, measurement, terms.units)[0];
    case 'ratio':
    case 'flag':
    case 'choice':
      return approximately(value, decimals);
  }
};

/** What is left of a limit, or how far it is missed: in words, without a sign, and exactly. */
export interface Headroom {
  readonly side: LimitSide;
  /** How far, in each unit and without a sign; shortened so that no more room shows than there is. */
  readonly figures: readonly string[];
  /** The same exactly, in its unit, negative where the limit is broken; money in 分. */
  readonly left: Fraction & { readonly unit: string };
}

const exactly = (
  left: Rational,
  measurement: Measurement,
  [unit = areaUnits[0]]: readonly string[],
): Headroom['left'] => {
  switch (dimensionOf(measurement)) {
    case 'area':
      return { ...fractionOf(areaIn(left, unit as AreaUnit)), unit };
    case 'money':
      return { ...fractionOf(left), unit: '分' };
    case 'integer':
    case 'ratio':
    case 'flag':
    case 'choice':
      return { ...fractionOf(left), unit: '' };
  }
};

/** Room is told in the unit of the part; for a plot ratio made of two areas it is told as a ratio. */
export const headroomOf = (terms: LimitTerms, measurement: Measurement, { left, side }: Room): Headroom | undefined => {
  const rounding = left.over < 0n ? 'up' : 'down';
  const size = magnitude(left);
  const quotient = 'field' in terms.measured && terms.measured.field !== measurement.field;
  if (!quotient)
    return {
      side,
      figures: inUnits(size, measurement, terms.units, rounding),
      left: exactly(left, measurement, terms.units),
    };
  return measurement.whole.over === 0n
    ? undefined
    : {
        side,
        figures: [formatRational(dividedBy(size, measurement.whole), decimals, rounding)],
        left: { ...fractionOf(dividedBy(left, measurement.whole)), unit: '' },
      };
};

/** The same with a sign: negative where the limit is broken. */
export const signed = ({ side, figures }: Headroom): readonly string[] =>
  side === 'over' || side === 'short' ? figures.map((figure) => `-${figure}`) : figures;

/** The ends of a limit as they are printed: both of a range, one that says it all of others. */
export const endsText = ({ most, least, about }: LimitEnds): string => {
  if (most === undefined || least === undefined) return (most ?? least ?? about)?.text ?? '';
  // One figure sets it, and nothing is less than none.
  const isOne = most.text === least.text || most.value.over === 0n || least.value.over === 0n;
  return isOne ? most.text : `${least.text}–${most.text}`;
};
