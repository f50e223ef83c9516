import { facts } from '../fact/index.js';
import { conditionKey, canonicalJson } from './canonical.js';
import { allOf, type BoundComparison, type BoundCondition, conjunctsOf, type Value } from './condition.js';
import { operators } from './operators.js';

/**
 * Rows of which one surely holds where a condition does, whichever it is: of a title whose level is not told, one of the
 * rows of all its levels; of a month between March and August, one of the windows that lie next to each other there.
 */
export interface RowCover {
  readonly condition: BoundCondition;
  /** Their places among the rows. */
  readonly rows: readonly number[];
}

/** Every word that a fact may be where none is told; nothing where they are not known. */
export type WordsOf = (fact: BoundComparison['fact']) => readonly string[] | undefined;

/** What a row asks of one fact, and what it asks beside it. */
interface RowAsks {
  readonly row: number;
  readonly own: readonly BoundComparison[];
  readonly rest: readonly BoundCondition[];
}

const isPlain = (condition: BoundCondition): condition is BoundComparison =>
  condition.kind === 'comparison' && !operators[condition.operator].negative && condition.values.length === 1;

/** The params of a fact without the one of which it may be asked for several. */
const withoutSeveral = ({ name, params }: BoundComparison['fact']): object | undefined => {
  const several = facts[name].several;
  return several === undefined ? undefined : { ...(params as object), [several]: undefined };
};

/** What conditions of rows may be told apart by: a figure or a word of one fact, or one of its params. */
const familyOf = ({ fact, values: [value] }: BoundComparison): string => {
  const params = value === 1 ? withoutSeveral(fact) : undefined;
  return params === undefined ? fact.id : `any ${fact.name}${canonicalJson(params)}`;
};

/** The whole numbers that comparisons of one fact leave. */
interface RowStretch {
  readonly min: number;
  readonly max: number;
}

const stretchOf = (own: readonly BoundComparison[]): RowStretch => {
  const ranges = own.map(({ operator, values: [value] }) => operators[operator].range(Number(value)));
  return { min: Math.max(...ranges.map(({ min }) => min)), max: Math.min(...ranges.map(({ max }) => max)) };
};

const comparisonsOf = (like: BoundComparison, { min, max }: RowStretch): readonly BoundComparison[] => [
  ...(min === -Infinity ? [] : [{ ...like, operator: 'greaterThanInclusive' as const, values: [min] as const }]),
  ...(max === Infinity ? [] : [{ ...like, operator: 'lessThanInclusive' as const, values: [max] as const }]),
];

type RowSpan = RowStretch & { readonly row: number };

/** Rows next to one another, from the one with least on, that lie against a row or overlap it and pay no less. */
const runAround = (held: readonly RowSpan[], at: number, leastOf: (row: number) => number): readonly RowSpan[] => {
  const least = leastOf(held[at]?.row ?? 0);
  const [before, after] = [held.slice(0, at).reverse(), held.slice(at + 1)];
  const reachOf = (rows: readonly RowSpan[]): number => Math.max(...rows.map(({ max }) => max));
  let run = held.slice(at, at + 1);
  for (const next of after) {
    if (leastOf(next.row) < least || next.min > reachOf(run) + 1) break;
    run = [...run, next];
  }
  for (const next of before) {
    if (leastOf(next.row) < least || (run[0]?.min ?? 0) > next.max + 1) break;
    run = [next, ...run];
  }
  return run;
};

const coverBy = (
  conditions: readonly BoundCondition[],
  asked: readonly { readonly row: number }[],
): readonly RowCover[] => {
  const condition = allOf(conditions);
  return condition === undefined ? [] : [{ condition, rows: asked.map(({ row }) => row) }];
};

/** Of rows that ask how much of one fact there is. */
const coversByFigure = (
  asked: readonly RowAsks[],
  like: BoundComparison,
  leastOf: (row: number) => number,
): readonly RowCover[] => {
  const held = asked
    .map(({ row, own }): RowSpan => ({ row, ...stretchOf(own) }))
    .filter(({ min, max }) => min <= max)
    .sort((a, b) => a.min - b.min || a.max - b.max);
  const runs = held.map((_, at) => runAround(held, at, leastOf)).filter((run) => run.length > 1);
  const covers = runs.flatMap((run): readonly RowCover[] => {
    const whole = { min: run[0]?.min ?? 0, max: Math.max(...run.map(({ max }) => max)) };
    // One row is there wherever any of them is: it tells as much by itself.
    if (run.some(({ min, max }) => min === whole.min && max === whole.max)) return [];
    return coverBy([...(asked[0]?.rest ?? []), ...comparisonsOf(like, whole)], run);
  });
  return [...new Map(covers.map((cover) => [conditionKey(cover.condition), cover])).values()];
};

const restOf = (asked: readonly RowAsks[]): readonly BoundCondition[] => [
  ...new Map(asked.flatMap(({ rest }) => rest).map((each) => [conditionKey(each), each])).values(),
];

/** Of rows that ask which word of all there are a fact is: told or not, it is one of them. */
const coversByWord = (asked: readonly RowAsks[], like: BoundComparison, wordsOf: WordsOf): readonly RowCover[] => {
  const words = wordsOf(like.fact) ?? [];
  const named = new Set(asked.flatMap(({ own }): readonly Value[] => own[0]?.values ?? []));
  return words.length > 0 && words.every((word) => named.has(word)) ? coverBy(restOf(asked), asked) : [];
};

/** Of rows that ask for the same with other params, as of titles of other levels. */
const coversByParams = (asked: readonly RowAsks[], like: BoundComparison, several: string): readonly RowCover[] => {
  const { name } = like.fact;
  const listed = asked.map(({ own }) => (own[0]?.fact.params as Readonly<Record<string, unknown>>)[several]);
  if (!listed.every((each): each is readonly string[] => Array.isArray(each))) return [];
  const params = { ...(like.fact.params as object), [several]: [...new Set(listed.flat())].sort() };
  const fact = { name, params, id: `${name}${canonicalJson(params)}` };
  return coverBy([...restOf(asked), { ...like, fact }], asked);
};

const coversOfGroup = (
  asked: readonly RowAsks[],
  wordsOf: WordsOf,
  leastOf: (row: number) => number,
): readonly RowCover[] => {
  const [like] = asked[0]?.own ?? [];
  if (like === undefined || asked.length < 2) return [];
  const { several } = facts[like.fact.name];
  const isWord = typeof like.values[0] === 'string';
  if (several === undefined && !isWord) return coversByFigure(asked, like, leastOf);
  if (asked.some(({ own }) => own.length > 1)) return [];
  return several === undefined ? coversByWord(asked, like, wordsOf) : coversByParams(asked, like, several);
};

/** Rows that ask the same beside the fact that they are told apart by, and, of words and params, all of them together. */
const groupsOf = (asked: readonly RowAsks[]): readonly (readonly RowAsks[])[] => {
  const groups = new Map<string, RowAsks[]>();
  for (const each of asked) {
    const key = [...new Set(each.rest.map(conditionKey))].sort().join('\n');
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  const [like] = asked[0]?.own ?? [];
  const isFigure =
    like === undefined || (facts[like.fact.name].several === undefined && typeof like.values[0] !== 'string');
  return [...groups.values(), ...(isFigure || groups.size < 2 ? [] : [asked])];
};

/**
 * Where one of some rows surely holds though of none of them it can be said.
 *
 * @param leastOf what a row pays at least: of rows next to one another those are put together that pay no less than one of them.
 */
export const coversOf = (
  rows: readonly BoundCondition[],
  wordsOf: WordsOf,
  leastOf: (row: number) => number,
): readonly RowCover[] => {
  if (rows.length < 2) return [];
  const parts = rows.map(conjunctsOf);
  const keys = parts.map((own) => new Set(own.map(conditionKey)));
  const isOfAll = (condition: BoundCondition): boolean => keys.every((own) => own.has(conditionKey(condition)));
  const telling = parts.flat().filter((each): each is BoundComparison => isPlain(each) && !isOfAll(each));
  return [...new Set(telling.map(familyOf))].flatMap((family) => {
    const isOwn = (each: BoundCondition): each is BoundComparison => isPlain(each) && familyOf(each) === family;
    const asked = parts.flatMap((conjuncts, row): readonly RowAsks[] => {
      const own = conjuncts.filter(isOwn);
      return own.length === 0 ? [] : [{ row, own, rest: conjuncts.filter((each) => !isOwn(each)) }];
    });
    return groupsOf(asked).flatMap((group) => coversOfGroup(group, wordsOf, leastOf));
  });
};
