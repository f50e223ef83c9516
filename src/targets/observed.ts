import { type Bilingual, isAny, type Issue, pathTo } from '../issue/index.js';
import { issue } from '../issue/wider.js';
import { compareRational, times } from '../quantity/index.js';
import type { Document, IndicatorFile } from '../rule/index.js';
import { differing, type Observation, shownObservation, withTitles } from '../subject/index.js';
import { firstYearOf, neverFalls } from './figures.js';
import type { IndicatorNaming } from './names.js';
import { impossibleIn } from './possible.js';
import { conversion } from './unit.js';

/** Observations by the indicator they are of, each list by year. */
export type ObservedFigures = ReadonlyMap<string, readonly Observation[]>;

/** What observations come to, or everything that is wrong with them. */
export type ResolvedObservation =
  | { readonly ok: true; readonly observed: ObservedFigures }
  | { readonly ok: false; readonly issues: readonly [Issue, ...Issue[]] };

/** A count of what was added since the plan began cannot be less in a later year. */
const falls = (observations: readonly Observation[], from: number): readonly Issue[] => {
  const inPlan = observations.filter(({ year }) => year >= from);
  return inPlan.flatMap((later, index) => {
    const earlier = inPlan[index - 1];
    return earlier === undefined || earlier.year === later.year || compareRational(later.value, earlier.value) >= 0
      ? []
      : [
          issue('history-contradiction', { path: `${later.path}.value` }, shownObservation(later), {
            other: `${earlier.path}.value`,
            otherValue: shownObservation(earlier),
          }),
        ];
  });
};

const unitIssue = ({ path, unit: found }: Observation, unit: string, title: Bilingual | undefined): Issue => {
  const place = { path: pathTo(path, 'unit') };
  return unit === '' && title !== undefined
    ? issue('observation-unit-none', place, found, { title })
    : issue('observation-unit', place, found, { unit });
};

const unitIssues = (observation: Observation, indicators: readonly IndicatorFile[]): readonly Issue[] => {
  const units = [...new Set(indicators.flatMap(({ unit, figures }) => figures.map((figure) => figure.unit ?? unit)))];
  return units.some((unit) => conversion(observation.unit, unit) !== undefined)
    ? []
    : [unitIssue(observation, units[0] ?? '', indicators[0]?.title)];
};

const sinceIssues = ({ since, path }: Observation, indicators: readonly IndicatorFile[]): readonly Issue[] =>
  since === undefined || indicators.some(({ measure }) => measure === 'change')
    ? []
    : [issue('observation-since', { path: pathTo(path, 'since') }, since)];

/** What the figure itself cannot be, in whichever unit it is counted. */
const valueIssues = (written: Observation, [indicator]: readonly IndicatorFile[]): readonly Issue[] =>
  indicator === undefined || conversion(written.unit, indicator.unit) === undefined
    ? []
    : impossibleIn(inUnit(written, indicator.unit), indicator, written);

/** The observation in another unit, where it converts. */
export const inUnit = (observation: Observation, unit: string): Observation => {
  const factor = conversion(observation.unit, unit);
  return factor === undefined ? observation : { ...observation, value: times(observation.value, factor), unit };
};

/** Observations by their indicator, in the order in which each is first named. */
const byIndicator = (
  known: readonly { readonly id: string; readonly observation: Observation }[],
): ReadonlyMap<string, readonly Observation[]> => {
  const lists = new Map<string, Observation[]>();
  for (const { id, observation } of known) {
    const own = lists.get(id);
    if (own === undefined) lists.set(id, [observation]);
    else own.push(observation);
  }
  return lists;
};

/** What an observation of an indicator is about: the figure of a year, against a base year where it has one. */
const saidOf = ({ year, since }: Observation): string => `${String(year)} ${String(since)}`;

/** The first that says each thing: others say the same. */
const onceEach = (own: readonly Observation[]): readonly Observation[] =>
  [...new Map([...own].reverse().map((each) => [saidOf(each), each])).values()].reverse();

/** Every document's indicators of one id. */
const indicatorsIn = (documents: readonly Document[]): ((id: string) => readonly IndicatorFile[]) => {
  const all = documents.flatMap(({ targets }) => targets);
  const found = new Map<string, readonly IndicatorFile[]>();
  return (id) => {
    const own = found.get(id) ?? all.filter((each) => each.id === id);
    found.set(id, own);
    return own;
  };
};

/** Finds the indicator of every observation, in its unit; all that cannot be used is told at once. */
export const resolveObservations = (
  observations: readonly Observation[],
  documents: readonly Document[],
  naming: IndicatorNaming,
): ResolvedObservation => {
  const named = observations.map((observation) => ({
    observation,
    named: naming(observation.indicator, { path: `${observation.path}.indicator` }),
  }));
  const indicatorsOf = indicatorsIn(documents);
  const issues = named.flatMap(({ observation, named: found }) => {
    if (!found.ok) return [found.issue];
    const indicators = indicatorsOf(found.id);
    return [
      ...unitIssues(observation, indicators),
      ...sinceIssues(observation, indicators),
      ...valueIssues(observation, indicators),
    ];
  });
  const from = Math.min(...documents.map(firstYearOf));
  const told = byIndicator(
    named.flatMap(({ observation, named: found }) => (found.ok ? [{ id: found.id, observation }] : [])),
  );
  const lists = [...told].map(([id, own]) => {
    const indicators = indicatorsOf(id);
    return {
      id,
      indicators,
      own: own
        .map((observation) => inUnit(observation, indicators[0]?.unit ?? observation.unit))
        .sort((a, b) => a.year - b.year),
    };
  });
  const contradictions = lists.flatMap(({ own, indicators }) => [
    ...differing(own, saidOf),
    ...(indicators.some(({ measure }) => neverFalls(measure)) ? falls(own, from) : []),
  ]);
  const all = withTitles([...issues, ...contradictions]);
  return isAny(all)
    ? { ok: false, issues: all }
    : { ok: true, observed: new Map(lists.map(({ id, own }) => [id, onceEach(own)])) };
};
