import type { Changeable } from '../rule/index.js';
import { locate } from './locate.js';
import type { Operation } from './operation.js';

/** What an operation is about, as a reader would name it, and what stands there: for telling two versions side by side. */

const idIn = (value: unknown): string => {
  const { id } = (typeof value === 'object' && value !== null ? value : {}) as { readonly id?: unknown };
  return typeof id === 'string' ? id.replace(/^.*\//u, '') : '';
};

const nameIn = (value: unknown): string => {
  const { name } = (typeof value === 'object' && value !== null ? value : {}) as { readonly name?: unknown };
  return typeof name === 'string' ? name : '';
};

export const nameOf = (operation: Operation): string => {
  const { does } = operation;
  switch (does) {
    case 'move-period':
      return 'document.period';
    case 'add-rule':
    case 'add-group':
      return idIn(operation[does]);
    case 'add-condition':
      return `${operation['add-condition'] ?? ''}.${nameIn(operation.condition)}`;
    case 'set':
    case 'add-row':
    case 'remove-row':
    case 'remove-condition':
    case 'abolish':
      return String(operation[does]);
  }
};

const periodIn = ({ document }: Changeable): string => {
  const { from, through } = (
    document as { readonly period: { readonly from: string; readonly through: string | null } }
  ).period;
  return `${from}..${through ?? ''}`;
};

/** What a name stands for, `null` where there is nothing. */
export const valueOf = (operation: Operation, files: Changeable): unknown => {
  if (operation.does === 'move-period') return periodIn(files);
  const location = locate(files, nameOf(operation));
  if (!('found' in location)) return null;
  const { found } = location;
  switch (found.is) {
    case 'part':
      return found.unit === undefined || typeof found.now !== 'number'
        ? (found.now ?? null)
        : `${String(found.now)}${found.unit}`;
    case 'row':
      return found.table.rows[found.row] ?? null;
    case 'table':
      return found.table.rows;
    case 'whole':
      return titleOf(found.now);
  }
};

/** Of a whole rule or group, what it is called. */
const titleOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'title' in value ? value.title : null;
