import type { PlainObject } from '../edge/index.js';
import { endOfValue, locatorOf } from './positions.js';

/** Data on one line, as the tables are written: a blank behind every colon and comma. */
const spaced = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(spaced).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const parts = Object.entries(value).map(([key, inner]) => `${JSON.stringify(key)}: ${spaced(inner)}`);
  return `{${parts.join(', ')}}`;
};

/** Keys of a row that begin a line of their own. */
const onOwnLine: readonly string[] = ['with', 'expect'];

const rowText = (row: PlainObject): string =>
  Object.entries(row)
    .filter(([, value]) => value !== undefined)
    .map(([key, value], at) => {
      const text = `${JSON.stringify(key)}: ${spaced(value)}`;
      if (at === 0) return `{${text}`;
      return onOwnLine.includes(key) ? `,\n     ${text}` : `, ${text}`;
    })
    .join('')
    .concat('}');

/** A new table with its rows, a line for each of its parts. */
export const tableText = (table: PlainObject): string => {
  const parts = Object.entries(table).map(([key, value]) =>
    key === 'cases' && Array.isArray(value)
      ? `"cases": [\n${value.map((row: PlainObject) => `    ${rowText(row)}`).join(',\n')}\n  ]`
      : `${JSON.stringify(key)}: ${spaced(value)}`,
  );
  return `{\n${parts.map((part) => `  ${part}`).join(',\n')}\n}\n`;
};

/** A table with one row more behind its last; everything else stays as it was written. */
export const withRow = (text: string, count: number, row: PlainObject): string => {
  const end = endOfValue(text, locatorOf(text)(`/cases/${String(count - 1)}`));
  return `${text.slice(0, end)},\n    ${rowText(row)}${text.slice(end)}`;
};
