import { isPlainObject } from '../edge/index.js';
import { keyOf, type NamedTable } from '../reform/locate.js';

/** A file before and after a change, and whether what is called by a name is gone. */
interface FileSides {
  readonly before: unknown;
  readonly after: unknown;
  readonly isGone: boolean;
}

const partOf = (value: unknown, name: string): unknown => (isPlainObject(value) ? value[name] : undefined);

const tableOf = (rule: unknown, parameter: string): NamedTable | undefined => {
  const table = partOf(partOf(rule, 'parameters'), parameter);
  const rows = partOf(table, 'rows');
  if (!isPlainObject(table) || !Array.isArray(rows)) return undefined;
  const columns = Object.entries(table).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return { part: `parameters.${parameter}.rows`, columns, rows: rows as NamedTable['rows'] };
};

/**
 * A cell by the value that its row is told apart by, and its column: `milestones[10亿元].amount`. As many rows on both
 * sides stand one for one, and are told apart as before the change; else the row is where it stands after it.
 */
const inTable = (sides: FileSides, parameter: string, row: unknown, column: unknown): string | undefined => {
  const [was, is] = [tableOf(sides.before, parameter), tableOf(sides.after, parameter)];
  const isPaired = was !== undefined && (is === undefined || was.rows.length === is.rows.length);
  const table = isPaired || sides.isGone ? was : is;
  const cells = table?.rows[Number(row)];
  if (table === undefined || cells === undefined) return undefined;
  const key = `${parameter}[${keyOf(table, cells)}]`;
  if (column === undefined) return key;
  const [name] = table.columns[Number(column)] ?? [];
  return name === undefined ? undefined : `${key}.${name}`;
};

const connectives: readonly string[] = ['all', 'any', 'not'];

/** A part of a condition by the name of the condition: in which others it stands is no part of it. */
const inConditions = (names: readonly string[]): string | undefined => {
  const last = names.reduce((found, name, at) => (connectives.includes(name) ? at : found), -1);
  const named = last === -1 ? [] : names.slice(last + 1);
  return named.length > 1 && !/^\d+$/u.test(named[0] ?? '') ? named.join('.') : undefined;
};

const inRule = (
  sides: FileSides,
  [first = '', second, ...rest]: readonly string[],
  steps: readonly (string | number)[],
): string | undefined => {
  if (first === 'conditions') return inConditions([first, ...(second === undefined ? [] : [second]), ...rest]);
  if (first !== 'parameters' || second === undefined)
    return [first, ...(second === undefined ? [] : [second, ...rest])].join('.');
  const [, , rows, row, column] = steps;
  return rows === 'rows' ? inTable(sides, second, row, column) : [second, ...rest].join('.');
};

/**
 * What a reform calls the part that an edit changes (`revenue-milestone.milestones[10亿元].amount`); nothing where
 * reforms have no name for it.
 *
 * @param names where it stands in its file, by stable names.
 * @param steps the same by keys and indices.
 */
export const stableName = (
  file: string,
  sides: FileSides,
  names: readonly string[],
  steps: readonly (string | number)[],
): string | undefined => {
  if (names.length === 0) return undefined;
  if (file === 'document' || file === 'groups' || file === 'targets') {
    const path = file === 'document' ? [file, ...names] : names;
    return path.length > 1 ? path.join('.') : undefined;
  }
  if (Array.isArray(sides.before) || Array.isArray(sides.after)) return undefined;
  const part = inRule(sides, names, steps);
  return part === undefined ? undefined : `${file}.${part}`;
};
