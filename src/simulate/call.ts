import type { MostBad } from './open-run.js';
import { parseScenario } from './parse-scenario.js';
import { startRun } from './run.js';
import { type Summary, summaryOf } from './summary.js';

/**
 * Runs a scenario over a table: what each setting pays, by year, rule and group, in three figures; who gains and who loses
 * by each change of rules; what is not known, and what it is worth to know it.
 *
 * @param scenario as somebody writes it: plain data, as JSON or YAML have it.
 * @param table rows of cells, the first of them the heads of the columns.
 * @throws HuiqiError with every problem of the scenario, of the head, and where too many rows cannot be used.
 * @example
 * simulate(
 *   { huiqi: 'scenario/1', documents: ['taizhou-matrix-2025'], years: 2026, population: { constants: { city: '台州市', industry: 'C3852', titles: '无', projects: '无', received: '无', foundedIn: 2025, 'years.2025.aboveScale': '否' } } },
 *   [['2025年台州区域内营业收入(亿元)', '2026年台州区域内营业收入(亿元)'], ['8', '12']],
 * ).settings[0].total.certain.text // '30万元'
 */
export const simulate = (scenario: unknown, table: Iterable<readonly string[]>, mostBad?: MostBad): Summary => {
  const [header = [], ...rows] = table;
  const run = startRun(parseScenario(scenario), header, mostBad);
  rows.forEach((cells, index) => run.take({ row: index + 2, cells }));
  // A generator decides only who is asked for.
  Array.from(run.rest());
  return summaryOf(run.finish());
};
