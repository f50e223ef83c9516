/** One line of a table with its number. */
export interface Line {
  readonly row: number;
  readonly cells: readonly string[];
  /** Of a file with a record a line: it is none, and its text is its only cell. */
  readonly isNoRecord?: true;
}
