import { type Bilingual, type Notice, notice } from '../issue/index.js';
import type { Measure } from '../rule/index.js';
import { type Observation, shownObservation } from '../subject/index.js';
import { firstYearOf, isYearly, type Placed } from './figures.js';
import type { Observed } from './observed.js';
import { afterEvery, beforePlan, fromAnotherYear, noTarget } from './reasons.js';

/** What counts from the plan's first year on: a figure of before says nothing of it. */
const sincePlan: readonly Measure[] = ['added', 'cumulative', 'average-growth'];

/** Why an observation says nothing of a figure; `undefined` where it does. */
const uselessFor = ({ year, since }: Observation, placed: Placed): Bilingual | undefined => {
  const { document, figure, indicator: { measure } } = placed;
  const first = firstYearOf(document);
  const begins = isYearly(placed) || measure === 'yearly-sum' || sincePlan.includes(measure);
  // A target of an earlier plan is held against figures of its own time.
  if (begins && figure.year >= first && year < first) return beforePlan(first);
  if (measure === 'change' && figure.times === undefined && since !== figure.since) return fromAnotherYear(figure.since);
  // What never falls is bounded by later years too.
  const isBounded = measure === 'added' || measure === 'cumulative';
  return year > figure.year && !isBounded ? afterEvery(figure.year) : undefined;
};

/** Of several reasons that which comes nearest to being used: the last year that a target is for, the base that most count from. */
const nearest = (reasons: readonly Bilingual[]): Bilingual | undefined => reasons.at(-1);

/**
 * Observations that no target asked about can use, each with the reason: what is told and not heard
 * would look heard. Of indicators that were not asked about nothing is said.
 *
 * @param aims of the city.
 */
export const setAside = (aims: readonly Placed[], isAsked: (placed: Placed) => boolean, observed: Observed): readonly Notice[] =>
  [...observed].flatMap(([id, own]) => {
    const all = aims.filter(({ indicator }) => indicator.id === id);
    if (all.length === 0) return own.map((observation) => notice('observation-set-aside', observation.path, shownObservation(observation), { why: noTarget }));
    const asked = all.filter(isAsked).sort((a, b) => a.figure.year - b.figure.year);
    return own.flatMap((observation) => {
      const reasons = asked.map((placed) => uselessFor(observation, placed));
      const told = reasons.filter((reason) => reason !== undefined);
      const why = told.length < reasons.length ? undefined : nearest(told);
      return why === undefined ? [] : [notice('observation-set-aside', observation.path, shownObservation(observation), { why })];
    });
  });
