import { issue, type Issue, pathTo } from '../issue/index.js';
import { compareRational, formatRational, type Rational } from '../quantity/index.js';
import type { ObservationInput } from './inputs.js';
import { kinds } from './kinds.js';

/** One observed figure, exact, and where in the input it stands. */
export interface Observation {
  readonly indicator: string;
  readonly year: number;
  readonly value: Rational;
  readonly unit: string;
  readonly since: number | undefined;
  readonly source: string | undefined;
  readonly path: string;
  /** A document states it itself; it was not told. */
  readonly isReported?: true;
  /** The year that it is of, where it answers for a later one. */
  readonly ofYear?: number;
}

/** What the schema let through, with its figures read. */
export const normaliseObservations = (listed: readonly ObservationInput[]): readonly Observation[] =>
  listed.map(({ indicator, year, value, unit, since, source }, index) => ({
    indicator,
    year,
    value: kinds.figure.parse(value) as Rational,
    unit,
    since,
    source,
    path: pathTo('observations', index),
  }));

/** What was observed, as text. */
export const shownObservation = ({ value, unit }: Observation): string => `${formatRational(value)}${unit}`;

/** Two observations of one thing that cannot both be true: what they are about is the caller's to say. */
export const differing = <Of extends Observation>(
  observations: readonly Of[],
  keyOf: (observation: Of) => string,
): readonly Issue[] => {
  const earliest = new Map<string, Of>();
  return observations.flatMap((observation) => {
    const key = keyOf(observation);
    const earlier = earliest.get(key);
    if (earlier === undefined) earliest.set(key, observation);
    if (earlier === undefined || compareRational(earlier.value, observation.value) === 0) return [];
    return [
      issue('history-contradiction', { path: pathTo(observation.path, 'value') }, shownObservation(observation), {
        other: pathTo(earlier.path, 'value'),
        otherValue: shownObservation(earlier),
      }),
    ];
  });
};

/** What contradicts itself in observations that are well formed, as far as their own words tell. */
export const observationIssues = (listed: readonly ObservationInput[]): readonly Issue[] => {
  const observations = normaliseObservations(listed);
  return [
    ...observations.flatMap(({ year, since, path }) =>
      since === undefined || since < year
        ? []
        : [issue('since-not-before', { path: pathTo(path, 'since') }, since, { year: String(year) })],
    ),
    ...differing(observations, ({ indicator, year, unit, since }) =>
      JSON.stringify([indicator.trim(), year, unit.trim(), since]),
    ),
  ];
};
