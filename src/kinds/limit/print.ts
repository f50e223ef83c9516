import {
  approximately,
  areaDecimals,
  areaIn,
  type AreaUnit,
  dividedBy,
  formatArea,
  formatPercent,
  formatRational,
  type Rational,
  rounded,
} from '../../quantity/index.js';
import { moneyText } from '../sum.js';
import { dimensionOf, type Measurement, type Room } from './measure.js';
import type { Ends, LimitTerms } from './terms.js';

const decimals = 6;

const moneyIn = (value: Rational): string => moneyText(Number(rounded(value, 0, 'down').over));

const areaUnits = ['亩', '平方米'] as const;
const countUnit = '个';

/** A figure of the measured field, in each unit it is asked in; shortened towards less. */
const inUnits = (value: Rational, measurement: Measurement, units: readonly string[]): readonly string[] => {
  switch (dimensionOf(measurement)) {
    case 'area':
      return (units.length === 0 ? areaUnits : units).map((unit) =>
        formatArea(value, unit as (typeof areaUnits)[number]),
      );
    case 'money':
      return [moneyIn(value)];
    case 'integer':
      return [`${formatRational(value, 0, 'down')}${units[0] ?? countUnit}`];
    case 'ratio':
    case 'flag':
    case 'choice':
      return [formatRational(value, decimals, 'down')];
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

/** Room is told in the unit of the part; for a plot ratio made of two areas it is told as a ratio. */
export const headroomText = (
  terms: LimitTerms,
  measurement: Measurement,
  { left }: Room,
): readonly string[] | undefined => {
  const quotient = 'field' in terms.measured && terms.measured.field !== measurement.field;
  if (!quotient) return inUnits(left, measurement, terms.units);
  return measurement.whole.over === 0n
    ? undefined
    : [formatRational(dividedBy(left, measurement.whole), decimals, 'down')];
};

/** The ends of a limit as they are printed: both of a range, one that says it all of others. */
export const endsText = ({ most, least, about }: Ends): string => {
  if (most === undefined || least === undefined) return (most ?? least ?? about)?.text ?? '';
  // One figure sets it, and nothing is less than none.
  const isOne = most.text === least.text || most.value.over === 0n || least.value.over === 0n;
  return isOne ? most.text : `${least.text}–${most.text}`;
};
