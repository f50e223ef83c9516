import type { Assumption } from '../simulate/assumption.js';
import type { SqlField } from './fields.js';

/** What a figure is worked out from: what the table tells, or what the assumptions leave of it. */
export type SqlBasis = 'told' | 'assumed';

/** Columns of which there are two: as told, and as the assumptions leave them. */
export interface SqlNarrowing {
  readonly ofField: (field: SqlField, basis: SqlBasis) => Pick<SqlField, 'low' | 'high' | 'text'>;
  readonly ofList: (column: string, list: string, basis: SqlBasis) => string;
  readonly isNarrowed: (field: SqlField) => boolean;
  readonly isClosed: (list: string) => boolean;
}

const assumed = (column: string): string => `assumed_${column}`;

/** Which columns some assumptions may narrow: those of figures that they name, and of lists that they close. */
export const narrowingBy = (assumptions: readonly Assumption[]): SqlNarrowing => {
  const closed = new Set<string>(assumptions.flatMap((each) => (each.kind === 'close' ? each.lists : [])));
  const figures = assumptions.flatMap((each) => (each.kind === 'close' ? [] : [each.figure]));
  const isRead = (path: string): boolean =>
    [...closed].some((list) => path === list || path.startsWith(`${list}.`)) ||
    figures.some((figure) => path.includes(figure));
  const isNarrowed = ({ reads }: SqlField): boolean => reads.some(isRead);
  return {
    isNarrowed,
    isClosed: (list) => closed.has(list),
    ofField: (field, basis) =>
      basis === 'assumed' && isNarrowed(field)
        ? { low: assumed(field.low), high: assumed(field.high), text: assumed(field.text) }
        : field,
    ofList: (column, list, basis) => (basis === 'assumed' && closed.has(list) ? assumed(column) : column),
  };
};
