import { type BoundCondition, operators } from '../condition/index.js';
import { type FactName, facts } from '../fact/index.js';
import {
  type AskedComparison,
  everything,
  isFromAbove,
  isText,
  measureOf,
  meet,
  type NumberSpan,
  spansOf,
} from './asked.js';
import { anybody, isNarrower, isWholeOf, ofOtherBranches, strangersIn, type AskedSubjects } from './bounding.js';

/**
 * Whether any subject at all can satisfy a condition, by what it asks of each fact: the ranges and words that are left
 * when everything asked of one fact at once is put together, with what others that bound it ask. All else that facts
 * have to do with one another is not known here, so that what is called satisfiable may still be none; what is called
 * unsatisfiable is.
 */

/** More ways than these are not gone through: the condition then counts as satisfiable. */
const mostWays = 512;

type Ways = readonly (readonly AskedComparison[])[];

const both = (one: Ways, other: Ways): Ways | undefined =>
  one.length * other.length > mostWays ? undefined : one.flatMap((a) => other.map((b) => [...a, ...b]));

/** Every way in which a condition comes to hold, or not to: what is asked at once. */
const waysOf = (condition: BoundCondition, isDenied: boolean): Ways | undefined => {
  if (condition.kind === 'comparison') return [[{ comparison: condition, isDenied }]];
  if (condition.kind === 'not') return waysOf(condition.condition, !isDenied);
  const parts = condition.conditions.map((each) => waysOf(each, isDenied));
  const isAll = (condition.kind === 'all') !== isDenied;
  return parts.reduce<Ways | undefined>(
    (sum, part) => {
      if (sum === undefined || part === undefined) return undefined;
      const joined = isAll ? both(sum, part) : [...sum, ...part];
      return joined !== undefined && joined.length <= mostWays ? joined : undefined;
    },
    isAll ? [[]] : [],
  );
};

const mayBeWords = (asked: readonly AskedComparison[]): boolean => {
  const [wanted, unwanted] = [true, false].map((isWanted) =>
    asked.filter(({ comparison, isDenied }) => (operators[comparison.operator].negative === isDenied) === isWanted),
  );
  const [first, ...rest] = (wanted ?? []).map(({ comparison: { values } }) => values);
  if (first === undefined) return true;
  return first.some(
    (value) =>
      rest.every((values) => values.includes(value)) &&
      !(unwanted ?? []).some(({ comparison: { values } }) => values.includes(value)),
  );
};

const mayBe = (asked: readonly AskedComparison[]): boolean => {
  if (asked.some(isText)) return mayBeWords(asked);
  const [first] = asked;
  const bounds: readonly NumberSpan[] =
    first !== undefined && facts[first.comparison.fact.name].type === 'flag' ? [[0, 1]] : everything;
  return asked.map(spansOf).reduce(meet, bounds).length > 0;
};

const byFactIn = (way: readonly AskedComparison[]): readonly (readonly AskedComparison[])[] => {
  const byFact = new Map<string, AskedComparison[]>();
  for (const each of way) {
    const { id } = each.comparison.fact;
    byFact.set(id, [...(byFact.get(id) ?? []), each]);
  }
  return [...byFact.values()];
};

/** What has been at any time before bounds what is asked of one of those years: by the past, the fact of a year. */
const ofOneYear: Readonly<Partial<Record<FactName, FactName>>> = {
  everAboveScaleBefore: 'aboveScale',
  revenuePeakBefore: 'revenue',
  countPeakBefore: 'countOf',
  areaPeakBefore: 'areaOf',
  ratioPeakBefore: 'ratioOf',
};

const yearsAgoOf = ({ comparison: { fact } }: AskedComparison): number => {
  const { yearsAgo } = fact.params as { readonly yearsAgo?: unknown };
  return typeof yearsAgo === 'number' ? yearsAgo : 0;
};

/** What a way asks of the past that bears on the year that others of it ask about. */
const boundedBy = (asked: readonly AskedComparison[], way: readonly AskedComparison[]): readonly AskedComparison[] => {
  const [first] = asked;
  if (first === undefined || isText(first)) return [];
  return way.filter((each) => {
    const { name, params } = each.comparison.fact;
    return (
      ofOneYear[name] === first.comparison.fact.name &&
      (params as { readonly before?: unknown }).before !== 'plan' &&
      measureOf(each) === measureOf(first) &&
      yearsAgoOf(first) > yearsAgoOf(each) &&
      isFromAbove(each)
    );
  });
};

/** What a way asks of one fact at once, with what it asks of others that bound it; and whether something meets that. */
const boundedIn = (way: readonly AskedComparison[], { wholes }: AskedSubjects): Ways =>
  byFactIn(way).map((asked) => [
    ...asked,
    ...boundedBy(asked, way),
    ...way.filter((each) => asked.some((one) => isWholeOf(each, one, wholes) || isNarrower(each, one))),
  ]);

const contradicted = (
  way: readonly AskedComparison[],
  subjects: AskedSubjects,
): readonly AskedComparison[] | undefined =>
  boundedIn(way, subjects).find((asked) => !mayBe(asked)) ?? strangersIn(way, subjects) ?? ofOtherBranches(way);

/** The comparisons that no subject meets at once, by their names: the first that are found. */
export const contradictingIn = (condition: BoundCondition, subjects: AskedSubjects = anybody): readonly string[] => {
  const all = (waysOf(condition, false) ?? []).map((way) => contradicted(way, subjects));
  const asked = all.find((each) => each !== undefined) ?? [];
  return [...new Set(asked.map(({ comparison: { name } }) => name))];
};

/** The ways in which a condition can come to hold; none where there are more than are gone through. */
export const possibleWays = (condition: BoundCondition, subjects: AskedSubjects = anybody): Ways =>
  (waysOf(condition, false) ?? []).filter((way) => contradicted(way, subjects) === undefined);

/** Whether everything that is asked of one fact leaves it zero. */
export const leavesZero = (asked: readonly AskedComparison[]): boolean =>
  asked
    .map(spansOf)
    .reduce(meet, everything)
    .some(([min, max]) => min <= 0 && max >= 0);

export const isSatisfiable = (condition: BoundCondition, subjects: AskedSubjects = anybody): boolean => {
  const ways = waysOf(condition, false);
  return ways === undefined || ways.some((way) => contradicted(way, subjects) === undefined);
};
