/** Forms and sheets: the fields of an input with their questions, and an input from what stands in cells. */
export { type FormField, formFields } from './scenario/form/form-fields.js';
export type { Cells } from './scenario/form/cells.js';
export { fromCells, issuesAtCells } from './scenario/form/from-cells.js';
