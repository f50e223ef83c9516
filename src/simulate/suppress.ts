/** Groups of few enterprises are not told, nor is what they could be reckoned from. */

const beside = new Set(['year', 'rule', 'document']);

/** Of what figures are grouped by, the columns of the table: what tells enterprises apart. */
export const ownColumns = (by: readonly string[]): readonly string[] => by.filter((name) => !beside.has(name));

/** A group, and how many enterprises stand behind each of its figures. */
interface CountedRow {
  readonly is: readonly string[];
  readonly enterprises: number;
  /** Others that single figures of it are of: it is not told where one of them is few either. */
  readonly others?: readonly number[];
}

/** Figures by one grouping. */
export interface CountedGroup {
  readonly by: readonly string[];
  readonly rows: readonly CountedRow[];
}

/** Groups that are not told, by what they are grouped by and what they are. */
export type HiddenGroups = ReadonlySet<string>;

export const groupKey = (by: readonly string[], is: readonly string[]): string => [by.join('\t'), ...is].join('\n');

interface KeyedRow extends CountedRow {
  readonly key: string;
  /** The sum of all: it is always told. */
  readonly isWhole: boolean;
}

/** Rows that add up to the same: those of one grouping, and those of another. */
interface Equation {
  readonly sides: readonly (readonly KeyedRow[])[];
  /** Of each side, whether no enterprise is in two of its rows. */
  readonly isApart: readonly boolean[];
}

interface KeyedGroup {
  readonly by: readonly string[];
  readonly rows: readonly KeyedRow[];
}

const partsBy = ({ by, rows }: KeyedGroup, names: readonly string[]): ReadonlyMap<string, readonly KeyedRow[]> => {
  const parts = new Map<string, KeyedRow[]>();
  for (const row of rows) {
    const key = names.map((name) => row.is[by.indexOf(name)] ?? '').join('\n');
    parts.set(key, [...(parts.get(key) ?? []), row]);
  }
  return parts;
};

/** Whatever two groupings are grouped by in common, their rows of it add up to the same. */
const equationsOf = (groups: readonly KeyedGroup[]): readonly Equation[] =>
  groups.flatMap((one, at) =>
    groups.slice(0, at).flatMap((other) => {
      const common = one.by.filter((name) => other.by.includes(name));
      const others = partsBy(other, common);
      const isApart = [one, other].map(({ by }) => by.every((name) => common.includes(name) || !beside.has(name)));
      return [...partsBy(one, common)].flatMap(([key, rows]) => {
        const same = others.get(key);
        return same === undefined ? [] : [{ sides: [rows, same], isApart }];
      });
    }),
  );

/** How many enterprises the hidden rows of a side are of at least: in rows of several years or rules they may be the same. */
const countOf = (rows: readonly KeyedRow[], isApart: boolean): number =>
  isApart
    ? rows.reduce((sum, { enterprises }) => sum + enterprises, 0)
    : rows.reduce((most, { enterprises }) => Math.max(most, enterprises), 0);

/** The row that is hidden next, so that what is hidden of an equation cannot be had by subtraction; nothing where it cannot. */
const nextOf = ({ sides, isApart }: Equation, hidden: HiddenGroups, below: number): KeyedRow | undefined => {
  const [own, other] = sides.map((rows) => rows.filter(({ key }) => hidden.has(key)));
  if (own === undefined || other === undefined || own.length + other.length === 0) return undefined;
  const isOneSided = own.length === 0 || other.length === 0;
  const at = own.length === 0 ? 1 : 0;
  const isFew = isOneSided && countOf(at === 0 ? own : other, isApart[at] === true) < below;
  if (own.length + other.length > 1 && !isFew) return undefined;
  const open = [sides[at] ?? [], sides[1 - at] ?? []].map((rows) =>
    rows.filter(({ key, isWhole }) => !isWhole && !hidden.has(key)).sort((a, b) => a.enterprises - b.enterprises),
  );
  return open[0]?.[0] ?? open[1]?.[0];
};

/**
 * The groups that are not told: those that fewer enterprises stand behind than asked for; and as many of the others, the
 * smallest first, as would give them away by subtraction, in whatever groupings figures are told.
 */
export const hiddenAmong = (groups: readonly CountedGroup[], below: number): HiddenGroups => {
  const isFew = (count: number): boolean => count > 0 && count < below;
  const all = groups.map(({ by, rows }): KeyedGroup => ({
    by,
    rows: rows.map((row) => ({ ...row, key: groupKey(by, row.is), isWhole: by.length === 0 })),
  }));
  const hidden = new Set(
    all.flatMap(({ rows }) =>
      rows
        .filter(({ isWhole, enterprises, others = [] }) => !isWhole && [enterprises, ...others].some(isFew))
        .map(({ key }) => key),
    ),
  );
  if (hidden.size === 0) return hidden;
  const equations = equationsOf(all);
  for (let before = -1; before < hidden.size;) {
    before = hidden.size;
    for (const equation of equations) {
      const next = nextOf(equation, hidden, below);
      if (next !== undefined) hidden.add(next.key);
    }
  }
  return hidden;
};
