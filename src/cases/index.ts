/**
 * Case tables: inputs and what documents must say of them. Takes tables and folders of rules; gives what became of each
 * case, line by line, and pages of it. Everything that reads tables reads them here, so that a table means one thing.
 */
export { coverageOf, type Covered } from './coverage.js';
export { coveredPercent, coverageText } from './coverage-page.js';
export { type HeldParts, heldAgainst, isHeld } from './held.js';
export { unknownRules } from './known-rules.js';
export { casesJunit, casesTap } from './machine-formats.js';
export { caseBlock, caseHead, casesText, isWrong, type PlaceOf } from './page.js';
export { type Recorded, recordedRow, recordedTable } from './record.js';
export { caseEngines, caseRunner, type CaseResult, runCases } from './run.js';
export { type CaseTable, readTable, type RuleCase, type RuleTable, tableEndings, type TargetCase } from './table.js';
