export { applyChange } from './change.js';
export type * from './document.js';
export { groundRow, groundRule, loadDocument, type LoadOptions, type ReadingChoices } from './load-document.js';
export type { Change, Clause, GroupFile, Reading } from './schema.js';
export { readAmount } from './table.js';
