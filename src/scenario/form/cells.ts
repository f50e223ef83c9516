import { bad, good, isContainer, isList, isOpaque, isPlainObject, type Reader } from '../../edge/index.js';
import { type Bilingual, type InputPath, issue, type Issue } from '../../issue/index.js';
import { type FieldPath, type SubjectKind, withTitles } from '../../subject/index.js';

/** What stands in the cells of a form or of one row of a sheet, by the path of its field; of a record of texts any key may be one. */
export type Cells<Kind extends SubjectKind = SubjectKind> = Readonly<
  Partial<Record<FieldPath<Kind>, string | undefined>>
>;

export type AnyCells = Readonly<Record<InputPath, string | undefined>>;

const cellsWanted: Bilingual = {
  zh: '按字段路径列出的文字，形如 { city: "台州市" }',
  en: 'texts by the paths of their fields, as in { city: "台州市" }',
};
const onceWanted: Bilingual = { zh: '只填一次的一个值', en: 'one value, told once' };

/** More than any sheet is wide. */
const mostCells = 100_000;

type Entries = readonly (readonly [path: unknown, cell: unknown])[];

/** The entries of what is gone through by them: what a web form hands over, a map. Nothing where it is none. */
const entriesToldBy = (given: object): Entries | undefined => {
  const { entries } = given as { readonly entries?: unknown };
  if (!(Symbol.iterator in given) || typeof entries !== 'function' || given instanceof Set) return undefined;
  const told: (readonly [unknown, unknown])[] = [];
  for (const each of entries.call(given) as Iterable<unknown>) {
    if (!isList(each) || told.length >= mostCells) return undefined;
    const [path, cell] = each;
    told.push([path, cell]);
  }
  return told;
};

const entriesOf = (given: unknown): Entries | undefined => {
  try {
    if (!isPlainObject(given)) return undefined;
    return entriesToldBy(given) ?? (isOpaque(given) ? undefined : Object.entries(given));
  } catch {
    // A getter or a proxy of the caller’s threw.
    return undefined;
  }
};

const isLeftBlank = (cell: unknown): boolean => cell === undefined || cell === null || cell === '';

/** The cells of an object, a map or what a web form hands over; one that is no text is refused where it stands. */
export const cellsReader: Reader<AnyCells> = (given, option) => {
  const entries = entriesOf(given);
  const cells = new Map<string, string>();
  const issues: Issue[] = [];
  for (const [path, cell] of entries ?? []) {
    if (typeof path !== 'string') issues.push(issue('option-misfit', { option }, path, { wanted: cellsWanted }));
    else if (isLeftBlank(cell)) continue;
    else if (typeof cell !== 'string') issues.push(issue('text-wanted', { path }, cell));
    else if (cells.has(path) && cells.get(path) !== cell)
      issues.push(issue('option-misfit', { path }, [cells.get(path), cell].join(', '), { wanted: onceWanted }));
    else cells.set(path, cell);
  }
  if (entries === undefined)
    return bad(issue('option-misfit', { option }, isContainer(given) ? undefined : given, { wanted: cellsWanted }));
  return issues.length > 0 ? bad(...withTitles(issues)) : good(Object.fromEntries(cells));
};
