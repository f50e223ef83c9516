import type { PlainObject } from '../edge/index.js';
import { facts, type FactTerm, type WrittenFactName } from '../fact/index.js';
import { rowPrefix } from '../reckon/index.js';
import { canonicalJson } from './canonical.js';
import type { ParamsByRow, Row } from './condition.js';
import { paramsWithin } from './params-within.js';

/** The column that a param refers to, as values of conditions do; nothing where it is written out. */
const columnIn = (raw: unknown): string | undefined => {
  if (typeof raw !== 'object' || raw === null || Object.keys(raw).length !== 1) return undefined;
  const { fact } = raw as PlainObject;
  return typeof fact === 'string' && fact.startsWith(rowPrefix) ? fact.slice(rowPrefix.length) : undefined;
};

/** The columns that the params of a fact refer to. */
export const paramColumns = (raw: unknown): readonly string[] => {
  const column = columnIn(raw);
  if (column !== undefined) return [column];
  return typeof raw === 'object' && raw !== null ? Object.values(raw).flatMap(paramColumns) : [];
};

/** Params with a row’s values in the place of its columns. */
export const paramsInRow = (raw: unknown, row: Row): unknown => {
  const column = columnIn(raw);
  if (column !== undefined) return row[column];
  if (Array.isArray(raw)) return raw.map((each: unknown) => paramsInRow(each, row));
  if (typeof raw !== 'object' || raw === null) return raw;
  return Object.fromEntries(Object.entries(raw).map(([key, each]) => [key, paramsInRow(each, row)]));
};

/** Params that were checked before, with what is meant where they leave something out. */
export const paramsInFull = (name: WrittenFactName, given: unknown): unknown => ({
  ...facts[name].usual,
  ...(given as object),
});

/** A call of a fact with params that were found good for every row. */
export const callInRow = ({ name, params: written, within }: ParamsByRow, row: Row): FactTerm => {
  const own = paramsInFull(name, paramsInRow(written, row));
  const params = within === undefined ? own : paramsWithin(own, within);
  return { name, params, id: `${name}${canonicalJson(params)}` };
};
