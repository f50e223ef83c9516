export { applyChange } from './change.js';
export type * from './document.js';
export type { Bound, Ends, LimitTerms, Measured, Share } from './limit.js';
export { alternativesOf } from './load-rule.js';
export {
  type AwardTerms,
  awardTermsIn,
  isOwnName,
  lettersOf,
  matterIn,
  namesOfMatters,
  otherMatter,
  type ReceiptTerms,
  rowNamed,
} from './matters.js';
export { groundRow, groundRule, groundWith } from './ground.js';
export { compete, isOfLevel, levelOf } from './level.js';
export { loadDocument, loadPrepared, type LoadOptions, prepareDocument, type ReadingChoices } from './load-document.js';
export type { PreparedDocument } from './load-setting.js';
export type { Change, Clause, GroupFile, Reading } from './schema.js';
export { ifChangesFit } from './fitting.js';
export { readingsOf, strayReadings } from './readings-of.js';
export { divides, isDraft, isOverBy, type Succession, successionOf, takesItsOwnPlace } from './standing.js';
export { readAmount } from './table.js';
export {
  type DefectFile,
  type Expression,
  type FigureFile,
  type IndicatorFile,
  type Measure,
  type OracleFile,
  type Relation,
} from './target-schema.js';
