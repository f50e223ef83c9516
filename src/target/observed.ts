import { isAny, issue, type Issue } from '../issue/index.js';
import { compareRational, times } from '../quantity/index.js';
import type { Document, IndicatorFile } from '../rule/index.js';
import { differing, type Observation, shownObservation } from '../subject/index.js';
import { firstYearOf } from './figures.js';
import type { Naming } from './names.js';
import { conversion } from './unit.js';

/** Observations by the indicator they are of, each list by year. */
export type Observed = ReadonlyMap<string, readonly Observation[]>;

/** What observations come to, or everything that is wrong with them. */
export type Resolved = { readonly ok: true; readonly observed: Observed } | { readonly ok: false; readonly issues: readonly [Issue, ...Issue[]] };

const counts = (indicators: readonly IndicatorFile[]): boolean => indicators.some(({ measure }) => measure === 'added' || measure === 'cumulative');

/** A count of what was added since the plan began cannot be less in a later year. */
const falls = (observations: readonly Observation[], from: number): readonly Issue[] => {
  const inPlan = observations.filter(({ year }) => year >= from);
  return inPlan.flatMap((later, index) => {
    const earlier = inPlan[index - 1];
    return earlier === undefined || earlier.year === later.year || compareRational(later.value, earlier.value) >= 0
      ? []
      : [issue('history-contradiction', { path: `${later.path}.value` }, shownObservation(later), { other: `${earlier.path}.value`, otherValue: shownObservation(earlier) })];
  });
};

const unitIssues = (observation: Observation, indicators: readonly IndicatorFile[]): readonly Issue[] => {
  const units = [...new Set(indicators.flatMap(({ unit, figures }) => figures.map((figure) => figure.unit ?? unit)))];
  return units.some((unit) => conversion(observation.unit, unit) !== undefined)
    ? []
    : [issue('observation-unit', { path: `${observation.path}.unit` }, observation.unit, { unit: units[0] ?? '' })];
};

const sinceIssues = ({ since, path }: Observation, indicators: readonly IndicatorFile[]): readonly Issue[] =>
  since === undefined || indicators.some(({ measure }) => measure === 'change') ? [] : [issue('observation-since', { path: `${path}.since` }, since)];

/** The observation in another unit, where it converts. */
export const inUnit = (observation: Observation, unit: string): Observation => {
  const factor = conversion(observation.unit, unit);
  return factor === undefined ? observation : { ...observation, value: times(observation.value, factor), unit };
};

/** Finds the indicator of every observation, in its unit; all that cannot be used is told at once. */
export const resolveObservations = (observations: readonly Observation[], documents: readonly Document[], naming: Naming): Resolved => {
  const named = observations.map((observation) => ({ observation, named: naming(observation.indicator, { path: `${observation.path}.indicator` }) }));
  const indicatorsOf = (id: string): readonly IndicatorFile[] => documents.flatMap(({ targets }) => targets.filter((each) => each.id === id));
  const known = named.flatMap(({ observation, named: found }) => (found.ok ? [{ id: found.id, observation }] : []));
  const ids = [...new Set(known.map(({ id }) => id))];
  const issues = named.flatMap(({ observation, named: found }) => {
    if (!found.ok) return [found.issue];
    const indicators = indicatorsOf(found.id);
    return [...unitIssues(observation, indicators), ...sinceIssues(observation, indicators)];
  });
  const from = Math.min(...documents.map(firstYearOf));
  const lists = ids.map((id) => {
    const indicators = indicatorsOf(id);
    const own = known
      .filter((each) => each.id === id)
      .map(({ observation }) => inUnit(observation, indicators[0]?.unit ?? observation.unit))
      .sort((a, b) => a.year - b.year);
    return { id, own, indicators };
  });
  const contradictions = lists.flatMap(({ own, indicators }) => [
    ...differing(own, ({ year, since }) => `${String(year)} ${String(since)}`),
    ...(counts(indicators) ? falls(own, from) : []),
  ]);
  const all = [...issues, ...contradictions];
  return isAny(all) ? { ok: false, issues: all } : { ok: true, observed: new Map(lists.map(({ id, own }) => [id, own])) };
};
