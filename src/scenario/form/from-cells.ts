import { problem } from '../../edge/describing.js';
import { listOf, oneOf, remembered, take } from '../../edge/index.js';
import { type Bilingual, type InputPath, issue, type Issue, pathTo, stepsOf, throwIfAny } from '../../issue/index.js';
import {
  any,
  type Field,
  fieldsBy,
  inputFields,
  perVocabulary,
  placedBy,
  shipped,
  type SubjectKind,
  subjectKinds,
  type Vocabulary,
  withTitles,
} from '../../subject/index.js';
import { saysNone, valueIn } from './cell-value.js';
import { type AnyCells, type Cells, cellsReader } from './cells.js';

/** What stands inside, step by step. */
type Inside = Map<string, unknown>;

/** More than any field has: a path of thousands, as a head of a sheet may be, is one name that no field has. */
const mostSteps = 12;

const position = /^\d{1,6}$/u;

const fieldOf = (kind: SubjectKind, steps: readonly string[], vocabulary: Vocabulary): Field | undefined => {
  const fields = fieldsBy(vocabulary)[kind];
  const [first = '', , ...rest] = steps;
  return fields[pathTo(...steps)] ?? fields[pathTo(first, any, ...rest)];
};

interface LocatedField {
  readonly steps: readonly string[];
  readonly field: Field | undefined;
}

/** Where a cell of a path belongs, by the kind of input: rows of a table have the same ones time and again. */
const locatedBy = /* @__PURE__ */ perVocabulary(
  (vocabulary) =>
    Object.fromEntries(
      subjectKinds.map((kind) => [
        kind,
        remembered(2_000, (path: string): LocatedField => {
          const all = stepsOf(path);
          const steps = all.length > mostSteps ? [path] : all;
          return { steps, field: fieldOf(kind, steps, vocabulary) };
        }),
      ]),
    ) as unknown as Readonly<Record<SubjectKind, (path: InputPath) => LocatedField>>,
);

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

/** The positions that cells give the entries of a list, in the order in which the input has them; nothing where one is none. */
const entriesIn = (list: Inside): readonly string[] | undefined => {
  const steps = [...list.keys()];
  return steps.every((step) => position.test(step)) ? steps.sort((a, b) => Number(a) - Number(b)) : undefined;
};

const plain = (value: unknown, asList: boolean): unknown => {
  if (!isInside(value)) return value;
  const entries = asList ? entriesIn(value) : undefined;
  return entries === undefined
    ? Object.fromEntries([...value].map(([step, inner]) => [step, plain(inner, false)]))
    : entries.map((step) => plain(value.get(step), false));
};

const insideOf = (about: SubjectKind, cells: AnyCells, vocabulary = shipped): Inside => {
  const located = locatedBy(vocabulary)[about];
  const inside: Inside = new Map();
  for (const [path, cell] of Object.entries(cells)) {
    const text = cell?.trim() ?? '';
    if (text === '') continue;
    const { steps, field } = located(path);
    put(inside, steps, valueIn(text, field));
  }
  return inside;
};

const isList = (about: SubjectKind, name: string): boolean => inputFields[about][name]?.kind === 'list';

/** What a form or a sheet hands over: texts by the paths of their fields. */
type CellsGiven<Kind extends SubjectKind> =
  Cells<Kind> | { readonly entries: () => Iterable<readonly [path: string, cell: unknown]> };

const oneOfBoth: Bilingual = { zh: '“无”，或其中的各项，不两样都写', en: 'either “none” or its entries, not both' };

/** Lists that are said to be empty beside entries of theirs. */
const deniedIn = (about: SubjectKind, cells: AnyCells): readonly Issue[] =>
  Object.entries(cells).flatMap(([path, cell = '']) => {
    if (!isList(about, path) || !saysNone(cell.trim())) return [];
    const entry = Object.keys(cells).find((other) => other.startsWith(`${path}.`) && cells[other]?.trim() !== '');
    return entry === undefined ? [] : [issue('option-misfit', { path }, `${cell}, ${entry}`, { wanted: oneOfBoth })];
  });

/**
 * An input as a form or a row of a sheet tells it: each value as text, by the path of its field.
 * Flags are `true` or `是`, `false` or `否`; a list that is empty is `[]` or `无`; a choice is its word
 * or what it is called in Chinese or English; a year or a number is its digits, of either width, with 年 or 级 behind
 * them or not. A blank cell says nothing, and an entry without a cell is left out: what follows moves up, and
 * `issuesAtCells` says of what the parser finds in which cell it stands. Nothing is checked here but that each cell is
 * a text, and told once: the parser says what is wrong, and where.
 *
 * @param kind what the input is about.
 * @param cells an object of texts, or what has such entries: a `FormData`, a `Map`, `URLSearchParams`.
 * @throws HuiqiError for a kind that there is not, and for cells that are no texts or deny one another, each at its path.
 * @example
 * fromCells('enterprise', { city: '台州市', 'years.2026.aboveScale': '是', 'titles.0.title': 'dcmm', received: '无', size: '' }) // { city: '台州市', years: { 2026: { aboveScale: true } }, titles: [{ title: 'dcmm' }], received: [] }
 */
export const fromCells = <Kind extends SubjectKind>(kind: Kind, cells: CellsGiven<Kind>): unknown => {
  const [about, read] = [take(oneOf(subjectKinds), kind, 'kind'), take(cellsReader, cells, 'cells')];
  throwIfAny(withTitles(deniedIn(about, read)));
  return inputFromCells(about, read);
};

/** The same of cells that are known to be some. */
export const inputFromCells = (about: SubjectKind, cells: AnyCells, vocabulary = shipped): unknown =>
  Object.fromEntries(
    [...insideOf(about, cells, vocabulary)].map(([name, value]) => [name, plain(value, isList(about, name))]),
  );

/** From the path of something in the input that cells make to the path of its cell: an entry is in the row where it was filled in. */
const cellsBy = (about: SubjectKind, cells: AnyCells): ((path: InputPath) => InputPath) => {
  const inside = insideOf(about, cells);
  return (path) => {
    const [name = '', step = '', ...rest] = stepsOf(path);
    const list = inside.get(name);
    if (!isList(about, name) || !position.test(step) || !isInside(list)) return path;
    const row = entriesIn(list)?.[Number(step)];
    return row === undefined ? path : pathTo(name, row, ...rest);
  };
};

/**
 * The problems of an input that `fromCells` made, each at the cell where it stands: rows of a list that are left blank
 * are no entries of the input, and the third row may be its first.
 *
 * @param kind what the input is about.
 * @param cells what `fromCells` was given.
 * @param issues what `parseEnterprise`, `parsePlace` or a `HuiqiError` says of that input.
 * @throws HuiqiError for what `fromCells` refuses.
 * @example
 * const filledIn = { city: '台州市', 'titles.0.title': '', 'titles.2.title': 'xx' }
 * const parsed = parseEnterprise(fromCells('enterprise', filledIn))
 * parsed.ok ? [] : issuesAtCells('enterprise', filledIn, parsed.issues).map(({ place }) => place) // [{ path: 'titles.2.title' }]
 */
export const issuesAtCells = <Kind extends SubjectKind>(
  kind: Kind,
  cells: CellsGiven<Kind>,
  issues: readonly Issue[],
): readonly Issue[] => {
  const cellOf = cellsBy(take(oneOf(subjectKinds), kind, 'kind'), take(cellsReader, cells, 'cells'));
  return take(listOf(problem), issues, 'issues').map((each) => placedBy(each, cellOf));
};
