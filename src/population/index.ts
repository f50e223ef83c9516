/**
 * Populations: tables of enterprises. Takes the cells of a table and what says which column is what; gives enterprises, as
 * the table tells them and no better, and every row that cannot be used with its cell and its reason. Knows no rule and no file.
 */
export { keptText } from './key.js';
export type { Mapping } from './mapped.js';
export { headAt, type MemberRead, type ReadBeside, readPopulation } from './population.js';
export type { PlainRest, PlainRow } from './plain-rows.js';
export type { Member } from './table-member.js';
export type { Line } from './line.js';
export type { BadCell } from './row.js';
export { openSideTable, type SideTable } from './side-table.js';
export type { CellRemark } from './remark.js';
export { emptyTable, unreadIssue } from './unread.js';
export { type PopulationSpec, populationSpec } from './spec.js';
export { type Synthesis, syntheticRows } from './synthetic.js';
export { oneEnterprise, type RowWeight, weighted, weightIn, weightText } from './weight.js';
export { type EntryPlace, entryPlaces, type Template, templateOf, type YearSpan } from './template.js';
