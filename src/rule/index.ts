/**
 * Documents as data: folders of rules, groups, readings, clauses and targets, read, changed by readings and reforms, and
 * checked against one another. Takes JSON; gives a document ready to compile, or every problem with file and pointer.
 */
export { isAmending } from './amendment.js';
export { applyChange, partOf, whole } from './change.js';
export { applied, type Changeable } from './changed-files.js';
export type * from './document.js';
export {
  addsUp,
  awardsIn,
  type AwardRule,
  type Force,
  type ItemSource,
  type LimitRule,
  type Kind,
  type MoneyName,
  isAward,
  isAwardAmong,
  itemSourceOf,
  otherMatter,
  type Rule,
} from '../kinds/index.js';
export { isOwnName, lettersOf, matterIn, receiptTerms, rowNamed } from './matters.js';
export type { AwardTerms, ReceiptTerms } from './receipt-terms.js';
export { capReads } from './group-caps.js';
export { bindRow, bindRule, bindWith } from './bind.js';
export { compete, isOfLevel, levelOf } from './level.js';
export {
  changedFiles,
  forgetOthers,
  loadDocument,
  loadPrepared,
  type LoadOptions,
  prepareDocument,
} from './load-document.js';
export type { LoadedRules } from './loaded-rules.js';
export { loadSetting } from './load-setting.js';
export type { PreparedDocument } from './prepared-document.js';
export type { Change, ClauseCitation, GroupFile, Reading } from './schema.js';
export type { Clause, DefectFile, Expression, OracleFile } from './ledger-schema.js';
export { filesInFull } from './extend.js';
export { foldersReader } from './folders.js';
export { ifChangesFit } from './fitting.js';
export { referencesIn } from './references.js';
export type { ReadingChoices } from './reading-choices.js';
export { ruleDocument, type WrittenRuleDocument } from './rule-document.js';
export { readingsOf, strayReadings } from './readings-of.js';
export { sharedFile, wordsOf, wordsOfFile, wordsTogether } from './words.js';
export { variantsBeside } from './variants.js';
export { isForAllOf, meet, placesOf, placesWritten } from './places.js';
export { divides, isDraft, isOverBy, type Succession, successionOf, takesItsOwnPlace } from './standing.js';
export { readAmount } from '../kinds/table.js';
export type { FigureFile, IndicatorFile, Relation, TargetMeasure } from './target-schema.js';
