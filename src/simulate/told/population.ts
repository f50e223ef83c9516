import { type Bilingual, pathTo, stepsOf } from '../../issue/index.js';
import type { Simulation } from '../simulation.js';

/** What was read of the table, and what was not. */
export interface ToldPopulation {
  readonly rows: number;
  readonly read: number;
  readonly bad: number;
  /** Whether rows were left out that could not be used. */
  readonly incomplete: boolean;
  readonly remarks: number;
  readonly columns: readonly {
    readonly column: string;
    readonly path: string;
    readonly unit?: string;
    readonly blank: string;
  }[];
  /** Columns that nothing was made of, the one that tells of the same, and the head that may have been meant. */
  readonly unread: readonly { readonly column: string; readonly instead?: string; readonly nearest?: string }[];
  /** What was remarked, by its code: how often, and where first. */
  readonly remarked: readonly {
    readonly code: string;
    readonly count: number;
    readonly row: number;
    readonly column: string;
    readonly says: Bilingual;
  }[];
}

const blankText = (blank: string | { readonly is: string }): string =>
  typeof blank === 'string' ? blank : `= ${blank.is}`;

const remarkedIn = (remarks: Simulation['remarks']): ToldPopulation['remarked'] => {
  const kinds = new Map<string, { count: number; first: Simulation['remarks'][number] }>();
  for (const each of remarks) {
    const { code } = each.notice;
    // Columns that are not read are told by name.
    if (code === 'column-unread') continue;
    const own = kinds.get(code) ?? { count: 0, first: each };
    own.count += 1;
    if (each.row < own.first.row) own.first = each;
    kinds.set(code, own);
  }
  return [...kinds].map(([code, { count, first }]) => ({
    code,
    count,
    row: first.row,
    column: first.column,
    says: first.notice.says,
  }));
};

export const toldPopulation = (run: Simulation): ToldPopulation => {
  const { mapping } = run;
  const badRows = new Set(run.bad.map(({ row }) => row)).size;
  const entryColumns = mapping.entries.flatMap(({ list, fields }) =>
    fields
      .filter(({ at }) => at >= 0)
      .map((column) => ({ ...column, path: pathTo(list, '*', ...stepsOf(column.path).slice(2)) })),
  );
  return {
    rows: run.rows,
    read: run.read,
    bad: badRows,
    incomplete: badRows > 0,
    remarks: run.remarks.length,
    columns: [...mapping.columns.filter(({ at }) => at >= 0), ...entryColumns].map(({ head, path, unit, blank }) => ({
      column: head,
      path,
      ...(unit === undefined ? {} : { unit }),
      blank: blankText(blank),
    })),
    unread: mapping.unread.map(({ head, instead, nearest }) => ({
      column: head.written,
      ...(instead === undefined ? {} : { instead }),
      ...(nearest === undefined ? {} : { nearest }),
    })),
    remarked: remarkedIn(run.remarks),
  };
};
