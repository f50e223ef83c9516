import { didYouMean, fewNear, type Issue, stepsOf } from '../issue/index.js';
import { issue } from '../issue/wider.js';
import { any, type ClosableList, type Field, fieldAt, figureOf, type Vocabulary } from '../subject/index.js';
import { type Head, isMoneyUnit, readHead, shownUnit, starred } from './header.js';
import { isList } from './listed.js';
import type { Column } from './mapped.js';
import type { ColumnSpec } from './spec.js';

/** A table while its columns are found: what each is for, and what is wrong with them. */
export interface TableDraft {
  readonly vocabulary: Vocabulary;
  readonly knownPaths: readonly string[];
  readonly heads: readonly Head[];
  readonly issues: Issue[];
  /** Columns that something was made of. */
  readonly used: Set<number>;
  /** The head that tells of each path. */
  readonly byPath: Map<string, string>;
}

/** A field as a scenario maps it: under which option, and as which field of an input it is read. */
interface ColumnDraft {
  readonly path: string;
  readonly option: string;
  readonly spec: ColumnSpec;
  readonly as: string;
}

export const draftOf = (header: readonly string[], vocabulary: Vocabulary): TableDraft => ({
  vocabulary,
  knownPaths: Object.keys(vocabulary.fields),
  heads: header.map(readHead),
  issues: [],
  used: new Set(),
  byPath: new Map(),
});

export const placeOf = (option: string): { readonly option: string } => ({ option: `population.${option}` });

export const fieldIn = ({ vocabulary }: TableDraft, path: string): Field | undefined => {
  const located = fieldAt(path, vocabulary);
  return located === undefined ? undefined : vocabulary.fields[located.pattern];
};

/** The columns whose head is meant, each with the year that stands in it. */
export const placesOf = (
  { heads, issues, used }: TableDraft,
  from: string,
  option: string,
): readonly (readonly [at: number, year: string | undefined])[] => {
  const names = heads.map(({ name }) => name);
  const pattern = starred(readHead(from).name);
  const found = heads.flatMap(({ name, written }, at): (readonly [number, string | undefined])[] => {
    const match = pattern.exec(name) ?? pattern.exec(written);
    return match === null ? [] : [[at, match[1]]];
  });
  if (found.length === 0)
    issues.push(
      issue('column-missing', placeOf(option), from, {
        known: fewNear(from, names).join(', '),
        suggestion: didYouMean(from, names),
      }),
    );
  if (found.length > 1 && !from.includes(any))
    issues.push(
      issue('column-twice', placeOf(option), from, { columns: found.map(([at]) => String(at + 1)).join(', ') }),
    );
  for (const [at] of found) used.add(at);
  return found;
};

/** The column of one head; -1 where none is meant. */
export const columnOf = (draft: TableDraft, from: string | undefined, option: string): number =>
  from === undefined ? -1 : (placesOf(draft, from, option)[0]?.[0] ?? -1);

/** A column as a field is read from it. */
export const columnAt = (
  { heads, issues, vocabulary }: TableDraft,
  at: number,
  path: string,
  field: Field,
  { values = {}, blank = 'unknown', unit: own }: ColumnSpec,
  option: string,
): Column => {
  const head = heads[at];
  const unit = own ?? head?.unit;
  if (own !== undefined && head?.unit !== undefined && own !== head.unit)
    issues.push(issue('column-unit-apart', placeOf(option), own, { head: shownUnit(head.unit) }));
  if (field.kind === 'money' && (unit === undefined || !isMoneyUnit(unit)))
    issues.push(issue('column-unit-missing', placeOf(option), head?.written));
  return {
    at,
    head: head?.written ?? '',
    path,
    kind: field.kind,
    words: field.words,
    figure: figureOf(path, vocabulary),
    unit,
    values: new Map(Object.entries(values)),
    blank,
  };
};

/** One column alone tells of a path. */
export const claim = ({ byPath, issues }: TableDraft, path: string, option: string, head: string): void => {
  const before = byPath.get(path);
  if (before !== undefined)
    issues.push(issue('column-twice', placeOf(option), head, { columns: `${before}, ${head}` }));
  byPath.set(path, head);
};

/** What an entry of a list may say: its fields, and what a blank of any of them says. */
const keysOf = (list: ClosableList, knownPaths: readonly string[]): readonly string[] => [
  ...knownPaths.flatMap((path) => (path.startsWith(`${list}.${any}.`) ? [path.slice(list.length + 3)] : [])),
  'blank',
];

const unknownField = (
  { issues }: TableDraft,
  option: string,
  found: string,
  known: readonly string[],
): readonly Column[] => {
  issues.push(
    issue('field-unknown', placeOf(option), found, { known: known.join(', '), suggestion: didYouMean(found, known) }),
  );
  return [];
};

/** The columns that a scenario maps to a field: several where their heads tell years. */
export const mapped = (draft: TableDraft, { path, option, spec, as }: ColumnDraft): readonly Column[] => {
  const field = fieldIn(draft, as);
  if (field === undefined) {
    const [list = '', , name = ''] = stepsOf(as);
    return isList(list)
      ? unknownField(draft, option, name, keysOf(list, draft.knownPaths))
      : unknownField(draft, option, path, draft.knownPaths);
  }
  return placesOf(draft, spec.from, option).map(([at, year]) => {
    const told = year === undefined ? path : path.replace(any, year);
    claim(draft, told, option, draft.heads[at]?.written ?? '');
    return columnAt(draft, at, told, field, spec, option);
  });
};

/** A field that says the same in every row. */
export const always = (
  draft: TableDraft,
  path: string,
  value: string,
  option: string,
  as = path,
): readonly Column[] => {
  const field = fieldIn(draft, as);
  if (field === undefined) return unknownField(draft, option, path, draft.knownPaths);
  claim(draft, path, option, value);
  return [
    {
      at: -1,
      head: '',
      path,
      kind: field.kind,
      words: field.words,
      figure: figureOf(path, draft.vocabulary),
      unit: undefined,
      values: new Map(),
      blank: 'unknown',
      is: value,
    },
  ];
};
