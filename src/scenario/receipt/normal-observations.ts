import { preparedFor } from '../../engine/assess-city.js';
import { pathTo, throwIfAny } from '../../issue/index.js';
import { byCode, formatRational, isDecimal } from '../../quantity/index.js';
import { fraction, type Observation, type Place } from '../../subject/index.js';
import { namingOf, resolveObservations } from '../../targets/index.js';
import { at } from '../input.js';
import { sorted } from './normal-input.js';
import type { ReceiptOptions } from './terms.js';

interface Normal {
  /** What is read of it: the exact figure in the unit of its indicator. */
  readonly meaning: object;
  /** The same as an input has it. */
  readonly written: object;
}

// A figure of an input has no more decimals.
const longestDecimal = 30;

/** A figure as text in its indicator's unit; one that does not end there as it was told. */
const figureOf = ({ value, unit, path }: Observation, input: unknown): object =>
  isDecimal(value, longestDecimal)
    ? { value: formatRational(value, longestDecimal), unit }
    : { value: at(input, pathTo(path, 'value')), unit: at(input, pathTo(path, 'unit')) };

const normal = (indicator: string, observation: Observation, input: unknown): Normal => {
  const { year, value, unit, since, source } = observation;
  const told = {
    indicator,
    year,
    ...(since === undefined ? {} : { since }),
    ...(source === undefined ? {} : { source }),
  };
  return { meaning: { ...told, value: fraction(value), unit }, written: { ...told, ...figureOf(observation, input) } };
};

const bySource = ({ source: a = '' }: Observation, { source: b = '' }: Observation): number => byCode(a, b);

/**
 * A city's observations as its documents read them: each of an indicator, by its id and in its unit,
 * whatever name and unit it was told by; what is told twice counts once.
 *
 * @param input what the city was parsed from.
 * @throws HuiqiError where one cannot be read, with its place in that input.
 */
export const normalObservations = (
  { city, observations = [] }: Place,
  input: unknown,
  { document, readings = {}, reforms = [] }: Omit<ReceiptOptions, 'year'>,
): { readonly meaning: readonly object[]; readonly written: readonly object[] } => {
  const { documents } = preparedFor(city, readings, { [document]: reforms });
  const naming = namingOf(city, documents);
  const asTold = resolveObservations(observations, documents, naming);
  if (!asTold.ok) throwIfAny(asTold.issues);
  // Of two that say the same the first is read: which that is must not hang on their order.
  const resolved = resolveObservations([...observations].sort(bySource), documents, naming);
  const read = resolved.ok
    ? [...resolved.observed].flatMap(([indicator, list]) => list.map((each) => normal(indicator, each, input)))
    : [];
  const once = [...new Map(sorted(read).map((each) => [JSON.stringify(each.meaning), each])).values()];
  return { meaning: once.map(({ meaning }) => meaning), written: once.map(({ written }) => written) };
};
