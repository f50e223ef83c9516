/** What rules, and changes of them, pay a population through several years: in sums that are certain, assumed and possible. */
export {
  badCsv,
  csvOf,
  explainSimulation,
  type MemberRun,
  type MostBad,
  outcomeHead,
  outcomeRows,
  type OutputFormat,
  parseScenario,
  reportOf,
  type Run,
  type Scenario,
  simulate,
  type Simulation,
  startRun,
  type Summary,
  summaryOf,
  tablesOf,
  TooManyBad,
} from './simulate/index.js';
export type { Line } from './population/index.js';
