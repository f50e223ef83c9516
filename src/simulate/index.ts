/**
 * Simulations: what rules, and changes of them, pay a population through several years. Takes a scenario and a table; gives
 * sums that are certain, that hold under named assumptions and that are possible, and who gains and loses. Knows no file.
 */
export type { VerdictsBeside } from './by-columns.js';
export { simulate } from './call.js';
export { type AnyExecutor, anyExecutors, type Executor, executors } from './executor.js';
export { capFigures, type CapFigure, costOf, largestKeeping, withAmount } from './fit.js';
export { explainSimulation } from './page.js';
export type { OutputFormat } from './output.js';
export { parseScenario } from './parse-scenario.js';
export type { Scenario } from './scenario.js';
export { reportOf } from './report/report.js';
export { type MostBad, type RunOptions, TooManyBad } from './open-run.js';
export { type Run, type RunBeside, startRun, startRunBeside } from './run.js';
export type { MemberRun, Simulation } from './simulation.js';
export { type Summary, summaryOf } from './summary.js';
export { csvOf } from './csv.js';
export { badCsv, type RowFile, rowFiles } from './row-files.js';
export type { RowsTold } from './rows-told.js';
export { outcomeHead, outcomeRows, tablesOf } from './tables.js';
