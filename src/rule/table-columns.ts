import { isPlainObject, type PlainObject } from '../edge/index.js';

/** The columns of a table, in the order in which its rows fill them: there, and nowhere else, the order of keys tells. */
export const columnsOf = (value: PlainObject): readonly string[] =>
  Array.isArray(value['rows']) ? Object.keys(value).filter((key) => key !== 'rows') : [];

/** Rule data as they are, each table with its columns in their order: what sorts keys would lose it. */
export const withColumns = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withColumns);
  if (!isPlainObject(value)) return value;
  const parts = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withColumns(inner)]));
  return Array.isArray(value['rows']) ? { ...parts, '': columnsOf(value) } : parts;
};
