import type { Notice } from '../issue/index.js';

/** A remark on a cell of a table: it is taken as it stands. */
export interface CellRemark {
  /** As a sheet counts: the head is row 1. */
  readonly row: number;
  readonly column: string;
  readonly cell: string;
  readonly notice: Notice;
}
