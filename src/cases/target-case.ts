import { HuiqiError } from '../issue/index.js';
import { checkSubject } from '../subject/index.js';
import { assess, namingOf, type ObservedFigures, type PreparedCity, resolveObservations } from '../targets/index.js';
import type { HeldParts } from './held.js';
import { heldTarget } from './held-target.js';
import type { TargetCase } from './table.js';

const through = (observed: ObservedFigures, year: number | undefined): ObservedFigures =>
  year === undefined
    ? observed
    : new Map([...observed].map(([id, list]) => [id, list.filter((each) => each.year <= year)]));

/**
 * What becomes of the figure that a case is about, held against what was expected.
 *
 * @throws HuiqiError where what was observed cannot be used.
 */
export const heldTargetIn = (
  asked: PreparedCity,
  city: string,
  { input, year, clause, expected }: TargetCase,
): HeldParts => {
  const parsed = checkSubject('city', input, {});
  if (!parsed.ok) throw new HuiqiError(parsed.issues);
  const { observations = [] } = parsed.subject as Extract<typeof parsed.subject, { kind: 'city' }>;
  const resolved = resolveObservations(observations, asked.documents, namingOf(city, asked.documents));
  if (!resolved.ok) throw new HuiqiError(resolved.issues);
  const observed = through(resolved.observed, year);
  const [found] = assess(asked, { observed, through: year, isAsked: ({ figure }) => figure.clause === clause });
  return heldTarget(found, clause, expected);
};
