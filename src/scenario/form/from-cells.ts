import {
  bad,
  good,
  isContainer,
  isList,
  isOpaque,
  isPlainObject,
  oneOf,
  type Reader,
  remembered,
  take,
} from '../../edge/index.js';
import { type Bilingual, type InputPath, issue, type Issue, pathTo, stepsOf } from '../../issue/index.js';
import {
  any,
  type Field,
  type FieldPath,
  inputFields,
  type SubjectKind,
  subjectKinds,
  withTitles,
} from '../../subject/index.js';

/** What stands in the cells of a form or of one row of a sheet, by the path of its field; of a record of texts any key may be one. */
export type Cells<Kind extends SubjectKind = SubjectKind> = Readonly<
  Partial<Record<FieldPath<Kind>, string | undefined>>
>;

type AnyCells = Readonly<Record<InputPath, string | undefined>>;

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

const entriesIn = (given: unknown): Entries | undefined => {
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
const cellsReader: Reader<AnyCells> = (given, option) => {
  const entries = entriesIn(given);
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

/** What stands inside, step by step. */
type Inside = Map<string, unknown>;

const yes = ['true', 'yes', '是'];
const no = ['false', 'no', '否'];
const nothing = ['[]', 'none', '无'];

const flagIn = (cell: string): unknown => {
  if (yes.includes(cell)) return true;
  return no.includes(cell) ? false : cell;
};

/** As it is compared: whoever types it has straight quotation marks, and begins with a capital or not. */
const plainly = (text: string): string => text.toLowerCase().replaceAll(/[“”]/gu, '"');

const called = new WeakMap<Field, ReadonlyMap<string, string>>();

/** The words of a field by themselves, and by what they are called in each language. */
const calledIn = (field: Field): ReadonlyMap<string, string> => {
  const known = called.get(field);
  if (known !== undefined) return known;
  const { words = {} } = field;
  const made = new Map(
    Object.entries(words).flatMap(([word, { zh, en }]) => [zh, en, word].map((name) => [plainly(name), word] as const)),
  );
  called.set(field, made);
  return made;
};

const wordIn = (cell: string, field: Field): string => calledIn(field).get(plainly(cell)) ?? cell;

// What is not written as its field is stays as it is: the parser says what is wrong with it, and where.
const valueIn = (cell: string, field: Field | undefined): unknown => {
  const lower = cell.toLowerCase();
  if (field?.kind === 'flag') return flagIn(lower);
  if (field?.kind === 'integer' && /^\d{1,15}$/u.test(cell)) return Number(cell);
  if (field?.kind === 'list' && nothing.includes(lower)) return [];
  return field?.kind === 'choice' ? wordIn(cell, field) : cell;
};

/** More than any field has: a path of thousands, as a head of a sheet may be, is one name that no field has. */
const mostSteps = 12;

const position = /^\d{1,6}$/u;

const fieldOf = (kind: SubjectKind, steps: readonly string[]): Field | undefined => {
  const fields = inputFields[kind];
  const [first = '', , ...rest] = steps;
  return fields[pathTo(...steps)] ?? fields[pathTo(first, any, ...rest)];
};

interface LocatedField {
  readonly steps: readonly string[];
  readonly field: Field | undefined;
}

/** Where a cell of a path belongs, by the kind of input: rows of a table have the same ones time and again. */
const located: Readonly<Record<SubjectKind, (path: InputPath) => LocatedField>> = /* @__PURE__ */ Object.fromEntries(
  subjectKinds.map((kind) => [
    kind,
    remembered(2_000, (path: string): LocatedField => {
      const all = stepsOf(path);
      const steps = all.length > mostSteps ? [path] : all;
      return { steps, field: fieldOf(kind, steps) };
    }),
  ]),
) as unknown as Readonly<Record<SubjectKind, (path: InputPath) => LocatedField>>;

const isInside = (value: unknown): value is Inside => value instanceof Map;

const put = (inside: Inside, [step = '', ...rest]: readonly string[], value: unknown): void => {
  const there = inside.get(step);
  if (rest.length === 0) {
    // A list of which entries are told is not said to be empty.
    if (!isInside(there)) inside.set(step, value);
    return;
  }
  const inner: Inside = isInside(there) ? there : new Map<string, unknown>();
  inside.set(step, inner);
  put(inner, rest, value);
};

const plain = (value: unknown, isList: boolean): unknown => {
  if (!isInside(value)) return value;
  if (!isList) return Object.fromEntries([...value].map(([step, inner]) => [step, plain(inner, false)]));
  const inOrder = [...value].sort(([a], [b]) => Number(a) - Number(b));
  return inOrder.every(([step]) => position.test(step))
    ? inOrder.map(([, inner]) => plain(inner, false))
    : plain(value, false);
};

/**
 * An input as a form or a row of a sheet tells it: each value as text, by the path of its field.
 * Flags are `true` or `是`, `false` or `否`; a list that is empty is `[]` or `无`; a choice is its word
 * or what it is called in Chinese or English. A blank cell says nothing, and an entry without a cell is left
 * out: what follows moves up. Nothing is checked here but that each cell is a text, and told once: the parser says what
 * is wrong, and where.
 *
 * @param kind what the input is about.
 * @param cells an object of texts, or what has such entries: a `FormData`, a `Map`, `URLSearchParams`.
 * @throws HuiqiError for a kind that there is not, and for cells that are no texts, each at its path.
 * @example
 * fromCells('enterprise', { city: '台州市', 'years.2026.aboveScale': '是', 'titles.0.title': 'dcmm', received: '无', size: '' }) // { city: '台州市', years: { 2026: { aboveScale: true } }, titles: [{ title: 'dcmm' }], received: [] }
 */
export const fromCells = <Kind extends SubjectKind>(
  kind: Kind,
  cells: Cells<Kind> | { readonly entries: () => Iterable<readonly [path: string, cell: unknown]> },
): unknown => inputFromCells(take(oneOf(subjectKinds), kind, 'kind'), take(cellsReader, cells, 'cells'));

/** The same of cells that are known to be some. */
export const inputFromCells = (about: SubjectKind, cells: AnyCells): unknown => {
  const inside: Inside = new Map();
  for (const [path, cell] of Object.entries(cells)) {
    const text = cell?.trim() ?? '';
    if (text === '') continue;
    const { steps, field } = located[about](path);
    put(inside, steps, valueIn(text, field));
  }
  const fields = inputFields[about];
  return Object.fromEntries([...inside].map(([name, value]) => [name, plain(value, fields[name]?.kind === 'list')]));
};
