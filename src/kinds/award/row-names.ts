import { type Area, type AreaUnit, formatArea, formatMoney, type Money } from '../../quantity/index.js';
import type { Table } from '../table.js';
import { rowPrefix } from '../../reckon/index.js';

const textsIn = (written: unknown): readonly string[] => {
  if (typeof written === 'string') return [written];
  return typeof written === 'object' && written !== null ? Object.values(written).flatMap(textsIn) : [];
};

/** The columns of its table that an award pays by: the others tell its rows apart. */
export const paidColumns = (pays: unknown): readonly string[] =>
  textsIn(pays).flatMap((text) => (text.startsWith(rowPrefix) ? [text.slice(rowPrefix.length)] : []));

/** How a receipt names a row: its threshold or grade as printed, `50亿元` or `3级`. */
export const readRowLabels = (pays: unknown, table: Table): readonly string[] => {
  const paid = paidColumns(pays);
  const column = Object.keys(table.columns).find((name) => !paid.includes(name));
  return table.rows.map((row) => {
    const value = column === undefined ? undefined : row[column];
    if (column === undefined || value === undefined) return '';
    if (typeof value === 'string') return value;
    const unit = table.units[column] ?? '';
    if (table.columns[column] === 'money') return formatMoney(value as Money);
    return table.columns[column] === 'area' ? formatArea(value as Area, unit as AreaUnit) : `${String(value)}${unit}`;
  });
};
