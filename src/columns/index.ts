/**
 * Rules as columns: what a plan pays in a year as plain data, and verdicts on blocks of rows by it. Takes plans; gives tests
 * over columns of bounds, and of each row the pattern of its verdicts. Knows no money received and no choice: what those
 * decide goes to the engine.
 */
export type { ColumnTest } from './column-test.js';
export { columnsIn, type FactLoader, type LoadedColumns } from './columns.js';
export { blockSize } from './block.js';
export { seenBy } from './entries.js';
export { type FigureMarks, type Likeness, likenessOf } from './likeness.js';
export { type ColumnProgram, createVerdicts, type ColumnVerdicts } from './verdicts.js';
