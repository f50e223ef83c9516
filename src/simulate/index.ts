/**
 * Simulations: what rules, and changes of them, pay a population through several years. Takes a scenario and a table; gives
 * sums that are certain, that hold under named assumptions and that are possible, and who gains and loses. Knows no file.
 */
export type { VerdictsBeside } from './by-columns.js';
export {
  badCsv,
  csvOf,
  explainSimulation,
  outcomeHead,
  outcomeRows,
  reportOf,
  sideTable,
  simulate,
  startRun,
  summaryOf,
  tablesOf,
} from './call.js';
export { type AnyExecutor, anyExecutors, type Executor, executors } from './executor.js';
export { capFigures, type CapFigure, costOf, largestKeeping, withAmount } from './fit.js';
export { fitPartIssue } from './fit-part.js';
export type { SideTable } from '../population/index.js';
export type { OutputFormat } from './output.js';
export { parseScenario } from './parse-scenario.js';
export { base, type Scenario, wordsIn } from './scenario.js';
export { settingIssues } from './setting-named.js';
export { type MostBad, type RunOptions, TooManyBad } from './open-run.js';
export { type Run, type RunBeside, startRunBeside } from './run.js';
export type { MemberRun, Simulation } from './simulation.js';
export type { CsvCell } from './csv.js';
export { gainHead, gainRows } from './gain-rows.js';
export { createOutcomeLines } from './outcome-lines.js';
export { rowFiles, rowFilesOf } from './row-files.js';
export type { RowsTold } from './rows-told.js';
export type { Summary } from './summary.js';
export { sheetsOf } from './tables.js';
