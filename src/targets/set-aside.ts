import type { Bilingual, Notice } from '../issue/index.js';
import { notice } from '../issue/wider.js';
import { type Observation, shownObservation } from '../subject/index.js';
import { beginsIn, neverFalls, type FigureInContext } from './figures.js';
import type { ObservedFigures } from './observed.js';
import { afterAsked, afterEvery, beforePlan, fromAnotherYear, noTarget } from './reasons.js';

/** Why an observation says nothing of a figure; `undefined` where it does. */
const uselessFor = ({ year, since }: Observation, placed: FigureInContext): Bilingual | undefined => {
  const {
    figure,
    indicator: { measure },
  } = placed;
  const begins = beginsIn(placed);
  if (begins !== undefined && year < begins) return beforePlan(begins);
  if (measure === 'change' && figure.times === undefined && since !== figure.since)
    return fromAnotherYear(figure.since);
  return year > figure.year && !neverFalls(measure) ? afterEvery(figure.year) : undefined;
};

/**
 * Observations that no target asked about can use, each with the reason: what is told and not heard
 * would look heard. Of indicators that were not asked about nothing is said.
 *
 * @param aims of the city.
 */
export const setAside = (
  aims: readonly FigureInContext[],
  isAsked: (placed: FigureInContext) => boolean,
  observed: ObservedFigures,
): readonly Notice[] =>
  [...observed].flatMap(([id, own]) => {
    const all = aims.filter(({ indicator }) => indicator.id === id);
    if (all.length === 0)
      return own.map((observation) =>
        notice('observation-set-aside', observation.path, shownObservation(observation), { why: noTarget }),
      );
    const asked = all.filter(isAsked).sort((a, b) => a.figure.year - b.figure.year);
    return own.flatMap((observation) => {
      const reasons = asked.map((placed) => uselessFor(observation, placed));
      // The last target comes nearest to using it.
      const why = reasons.includes(undefined) ? undefined : reasons.at(-1);
      return why === undefined
        ? []
        : [notice('observation-set-aside', observation.path, shownObservation(observation), { why })];
    });
  });

/** Observations of years after the one asked about, which has not seen them yet. */
export const afterYear = (
  observed: ObservedFigures,
  isAsked: (indicator: string) => boolean,
  asked: number | undefined,
): readonly Notice[] =>
  asked === undefined
    ? []
    : [...observed].flatMap(([id, own]) =>
        own
          .filter(({ year }) => year > asked && isAsked(id))
          .map((observation) =>
            notice('observation-set-aside', observation.path, shownObservation(observation), {
              why: afterAsked(asked),
            }),
          ),
      );
