import * as z from 'zod';
import { issue, type Issue } from '../issue/index.js';
import {
  compareRational,
  formatRational,
  parseRational,
  plainDecimal,
  plainText,
  type Rational,
} from '../quantity/index.js';
import { firstYear, lastYear } from './enterprise-schema.js';
import { fields, integer, list, name, say, text } from './fields.js';
import { figureHint } from './hints.js';

// No figure of a city is longer; without an end, reading one could take as long as its writer likes.
const decimal = /^[+-]?[\d, ]{1,40}(?:\.\d{1,30})?$/u;

const figureOf = (written: string | number): Rational | undefined => {
  if (typeof written === 'number' && !Number.isFinite(written)) return undefined;
  const plain = typeof written === 'number' ? plainDecimal(written) : plainText(written);
  if (!decimal.test(plain)) return undefined;
  const parsed = parseRational(plain);
  return parsed.ok ? parsed.value : undefined;
};

const figure = z
  .union([z.string(), z.number()], {
    error: ({ input }) =>
      input === undefined ? say('field-required') : say('figure-wanted', { suggestion: figureHint(input) }),
  })
  .refine((written) => figureOf(written) !== undefined, {
    error: ({ input }) => say('figure-wanted', { suggestion: figureHint(input) }),
  })
  .meta({ description: 'An exact figure: a JSON number or a decimal as text, such as 8405 or "44.4".' });

/** What was observed of a city's indicators, as its user writes it. */
export const observationsSchema = list(
  fields({
    /** The indicator's id, its title in either language, or another name of it. */
    indicator: name,
    year: integer(firstYear, lastYear),
    value: figure,
    /** As the indicator is counted: `家`, `亿元`, `%`, `万元/亩`; empty for a plain index. */
    unit: z.string({ error: ({ input }) => say(input === undefined ? 'unit-required' : 'text-wanted') }),
    /** The base year of a change: `15 %` less than in 2020. */
    since: integer(firstYear, lastYear).optional(),
    source: text.optional(),
  }),
);
export type ObservationsInput = z.output<typeof observationsSchema>;

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
export const normaliseObservations = (listed: ObservationsInput): readonly Observation[] =>
  listed.map(({ indicator, year, value, unit, since, source }, index) => ({
    indicator,
    year,
    value: figureOf(value) as Rational,
    unit,
    since,
    source,
    path: `observations.${String(index)}`,
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
      issue('history-contradiction', { path: `${observation.path}.value` }, shownObservation(observation), {
        other: `${earlier.path}.value`,
        otherValue: shownObservation(earlier),
      }),
    ];
  });
};

/** What contradicts itself in observations that are well formed, as far as their own words tell. */
export const observationIssues = (listed: ObservationsInput): readonly Issue[] => {
  const observations = normaliseObservations(listed);
  return [
    ...observations.flatMap(({ year, since, path }) =>
      since === undefined || since < year
        ? []
        : [issue('since-not-before', { path: `${path}.since` }, since, { year: String(year) })],
    ),
    ...differing(observations, ({ indicator, year, unit, since }) =>
      JSON.stringify([indicator.trim(), year, unit.trim(), since]),
    ),
  ];
};
