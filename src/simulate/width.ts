import { stepsOf, pathTo } from '../issue/index.js';
import { keptText, type Member, weighted } from '../population/index.js';
import { any, type Enterprise, fieldAt, type Vocabulary } from '../subject/index.js';
import { createForemost } from './foremost.js';
import type { MemberOutcome } from './member.js';
import type { Setting } from './settings.js';

/** A field that is not known of an enterprise, and how much of what it may be paid hangs on it, at most. */
interface LooseCell {
  readonly key: string;
  readonly name: string;
  readonly path: string;
  /** The head of its column; nothing where the table has none for it. */
  readonly column: string;
  /** In 分; infinite where no upper bound can be stated. */
  readonly worth: number;
}

/** A field that is not known of some enterprises. */
interface LooseColumn {
  readonly pattern: string;
  readonly cells: number;
  readonly worth: number;
  readonly unbounded: number;
}

const patternOf = (path: string, vocabulary: Vocabulary): string => {
  const [first = '', , ...rest] = stepsOf(path);
  return fieldAt(path, vocabulary) === undefined || rest.length === 0 ? path : pathTo(first, any, ...rest);
};

/** A field that is not known, and what hangs on it. */
export type LooseField = Pick<LooseCell, 'path' | 'worth'>;

/**
 * What is not known of an enterprise, each field with the most of any year that hangs on it under the assumptions: what is
 * worth a question. What assumptions have settled is not asked.
 */
export const looseFieldsOf = (
  assumed: Enterprise,
  { courses }: Pick<MemberOutcome, 'courses'>,
  { documents }: Setting,
): readonly LooseField[] => {
  const most = new Map<string, number>();
  courses.forEach((course, at) => {
    const document = documents[at];
    document?.years.forEach(({ year }, yearAt) => {
      const isOpen = course.some(({ assumed: { totals } }) => totals[yearAt]?.low !== totals[yearAt]?.high);
      if (!isOpen) return;
      for (const { path, worthUpToFen } of document.engines[yearAt]?.decide(assumed, year).missing ?? [])
        most.set(path, Math.max(most.get(path) ?? 0, worthUpToFen ?? Infinity));
    });
  });
  return [...most].flatMap(([path, worth]) => (worth > 0 ? [{ path, worth }] : []));
};

/** The same of a row of a sample: what hangs on a cell of it hangs on it for all that the row stands for. */
export const weighed = (fields: readonly LooseField[], { weight }: Pick<Member, 'weight'>): readonly LooseField[] =>
  fields.map(({ path, worth }) => ({
    path,
    worth: worth === Infinity ? worth : Number(weighted(weight * BigInt(worth))),
  }));

/** So many cells are told one by one, those that most hangs on: a list to telephone by. */
const mostCells = 20_000;

const inOrder = (a: LooseCell, b: LooseCell): number =>
  b.worth - a.worth || (a.key < b.key ? -1 : Number(a.key > b.key)) || (a.path < b.path ? -1 : Number(a.path > b.path));

/** Cells that are not known, by field and one by one: which column is worth filling, and which of its cells first. */
export interface LooseCells {
  readonly columns: readonly LooseColumn[];
  readonly cells: readonly LooseCell[];
}

/** Sums cells up by field, and keeps the first of them. */
export const createLoose = (
  vocabulary: Vocabulary,
  most = mostCells,
): {
  readonly add: (member: Pick<Member, 'key' | 'name' | 'cells'>, fields: readonly LooseField[]) => void;
  readonly told: () => LooseCells;
} => {
  const columns = new Map<string, { pattern: string; cells: number; worth: number; unbounded: number }>();
  const patterns = new Map<string, string>();
  const foremost = createForemost(most, inOrder);
  return {
    add: ({ key, name, cells }, fields) => {
      for (const { path, worth } of fields) {
        const pattern = patterns.get(path) ?? patternOf(path, vocabulary);
        patterns.set(path, pattern);
        const own = columns.get(pattern) ?? { pattern, cells: 0, worth: 0, unbounded: 0 };
        columns.set(pattern, own);
        own.cells += 1;
        own.worth += worth === Infinity ? 0 : worth;
        own.unbounded += Number(worth === Infinity);
        foremost.add({ key: keptText(key), name: keptText(name), path, column: cells.get(path) ?? '', worth });
      }
    },
    told: () => ({
      columns: [...columns.values()].sort((a, b) => b.worth - a.worth || (a.pattern < b.pattern ? -1 : 1)),
      cells: foremost.told(),
    }),
  };
};
