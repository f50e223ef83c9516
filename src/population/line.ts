/** One line of a table with its number. */
export interface Line {
  readonly row: number;
  readonly cells: readonly string[];
}
