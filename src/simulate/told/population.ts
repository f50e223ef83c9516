import { type Bilingual, pathTo, stepsOf } from '../../issue/index.js';
import type { ReadBeside } from '../../population/index.js';
import type { Simulation } from '../simulation.js';

/** What was read of a table beside. */
export type ToldBeside = Omit<ReadBeside, 'fields'>;

/** What was read of the table, and what was not. */
export interface ToldPopulation {
  readonly rows: number;
  readonly read: number;
  readonly bad: number;
  /** Whether rows were left out that could not be used. */
  readonly incomplete: boolean;
  readonly remarks: number;
  /** Tables beside it: their rows, how many enterprises have none there, and what that says. */
  readonly tables?: readonly ToldBeside[];
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

/** What is remarked on a column or on a table, and on no single row. */
const isOfMany = (code: string): boolean => code.startsWith('column-') || code === 'side-row-unused';

const remarkedIn = ({ counts: { remarked }, scenario: { suppressBelow } }: Simulation): ToldPopulation['remarked'] =>
  // Columns that are not read are told by name.
  [...remarked]
    .filter(([code]) => code !== 'column-unread' && (suppressBelow === 0 || isOfMany(code)))
    .map(
      ([
        code,
        {
          count,
          first: { row, column, notice },
        },
      ]) => ({ code, count, row, column, says: notice.says }),
    );

export const toldPopulation = (run: Simulation): ToldPopulation => {
  const { mapping, counts } = run;
  const entryColumns = [...mapping.entries, ...(run.tables ?? [])].flatMap(({ list, fields, ...beside }) =>
    fields
      .filter(({ at }) => at >= 0)
      .map((column) => ({
        ...column,
        head: 'file' in beside ? `${beside.file}/${column.head}` : column.head,
        path: pathTo(list, '*', ...stepsOf(column.path).slice(2)),
      })),
  );
  return {
    rows: run.rows,
    read: run.read,
    bad: counts.badRows,
    incomplete: counts.badRows > 0,
    remarks: counts.remarks,
    ...(run.tables === undefined ? {} : { tables: run.tables.map(({ fields: _, ...told }) => told) }),
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
    remarked: remarkedIn(run),
  };
};
