export { applyChange } from './change.js';
export type * from './document.js';
export type { Bound, Ends, LimitTerms, Measured, Share } from './limit.js';
export { alternativesOf } from './load-rule.js';
export { groundRow, groundRule, groundWith } from './ground.js';
export { loadDocument, loadPrepared, type LoadOptions, prepareDocument, type PreparedDocument, type ReadingChoices } from './load-document.js';
export type { Change, Clause, GroupFile, Reading } from './schema.js';
export { readAmount } from './table.js';
export { type DefectFile, type Expression, type FigureFile, type IndicatorFile, type Measure, type OracleFile, type Relation } from './target-schema.js';
