import { canonicalJson, operators } from '../condition/index.js';
import { type FactName, facts, isManufacturingDivision } from '../fact/index.js';
import type { Document, Rule } from '../rule/index.js';
import { placeFields, type SubjectKind, type Vocabulary } from '../subject/index.js';
import { type AskedComparison, isFromAbove, isText, measureOf, spansOf } from './asked.js';

/** What facts have to do with one another: a part with its whole, a title at some levels with it at any, a branch of industry with the sector, a rule’s subjects with kinds of place. */

/** Whom a rule is about, as far as it bounds what can be asked of them. */
export interface AskedSubjects {
  readonly wholes: Vocabulary['wholes'];
  /** The kinds of place that they are; left out of enterprises. */
  readonly kinds?: readonly string[];
}

export const anybody: AskedSubjects = { wholes: [] };

const kindsOf = (subject: SubjectKind): readonly string[] =>
  subject === 'park' ? Object.keys(placeFields.kind.words) : [subject];

export const subjectsOf = ({ vocabulary: { wholes } }: Document, { subjects }: Rule): AskedSubjects => {
  const places = subjects.filter((subject) => subject !== 'enterprise');
  return places.length < subjects.length ? { wholes } : { wholes, kinds: places.flatMap(kindsOf) };
};

const paramsOf = ({ comparison: { fact } }: AskedComparison): Readonly<Record<string, unknown>> =>
  fact.params as Readonly<Record<string, unknown>>;

const isOfLikeFact = (one: AskedComparison, other: AskedComparison, apart: readonly string[]): boolean => {
  const [own, its] = [one, other].map((each) =>
    canonicalJson(Object.fromEntries(Object.entries(paramsOf(each)).filter(([key]) => !apart.includes(key)))),
  );
  return one.comparison.fact.name === other.comparison.fact.name && own === its;
};

/** Whether something keeps a figure from above that is the whole of what another is about: no part is more. */
export const isWholeOf = (whole: AskedComparison, part: AskedComparison, wholes: AskedSubjects['wholes']): boolean =>
  isOfLikeFact(whole, part, ['measure']) &&
  wholes.some(([{ name }, { name: all }]) => name === measureOf(part) && all === measureOf(whole)) &&
  isFromAbove(whole);

const isWithin = (own: unknown, wider: unknown): boolean =>
  wider === undefined || (Array.isArray(own) && Array.isArray(wider) && own.every((each) => wider.includes(each)));

const narrowing = ['levels', 'events'];

/** Whether something asks that a title was had at some levels or by some events, where another is about more of them. */
export const isNarrower = (narrow: AskedComparison, wide: AskedComparison): boolean =>
  narrow.comparison.fact.id !== wide.comparison.fact.id &&
  facts[narrow.comparison.fact.name].type === 'flag' &&
  isOfLikeFact(narrow, wide, narrowing) &&
  narrowing.every((key) => isWithin(paramsOf(narrow)[key], paramsOf(wide)[key])) &&
  spansOf(narrow).every(([min]) => min > 0);

const holdsOf = ({ comparison: { operator, values }, isDenied }: AskedComparison, word: string): boolean =>
  values.includes(word) !== (operators[operator].negative !== isDenied);

/** What is asked of the kind of place, where none of a rule’s subjects is of it. */
export const strangersIn = (
  way: readonly AskedComparison[],
  { kinds }: AskedSubjects,
): readonly AskedComparison[] | undefined => {
  const asked = way.filter(({ comparison: { fact } }) => fact.name === 'placeKind');
  const isMet = kinds === undefined || kinds.some((kind) => asked.every((each) => holdsOf(each, kind)));
  return isMet ? undefined : asked;
};

/** Branches of industry and whether they are manufacturing, where none of those asked for is both. */
export const ofOtherBranches = (way: readonly AskedComparison[]): readonly AskedComparison[] | undefined => {
  const ofFact = (name: FactName): readonly AskedComparison[] =>
    way.filter(({ comparison: { fact } }) => fact.name === name);
  const [branches, sector] = [ofFact('industryDivision'), ofFact('isManufacturer')];
  const named = branches.filter(
    (each) => isText(each) && operators[each.comparison.operator].negative === each.isDenied,
  );
  if (named.length === 0 || sector.length === 0) return undefined;
  const isBoth = (branch: string): boolean => {
    const made = isManufacturingDivision(branch) ? 1 : 0;
    return (
      branches.every((each) => holdsOf(each, branch)) &&
      sector.every((each) => spansOf(each).some(([min, max]) => min <= made && made <= max))
    );
  };
  const all = named.flatMap(({ comparison: { values } }) => values.map(String));
  return all.some(isBoth) ? undefined : [...branches, ...sector];
};
