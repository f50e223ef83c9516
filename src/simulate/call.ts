/** The functions of a run as callers have them: what they are handed is looked at before anything is made of it. */
import { flag, language as languageReader, ofWhole, take } from '../edge/index.js';
import { HuiqiError, type Language } from '../issue/index.js';
import { issue } from '../issue/wider.js';
import { type BadCell, openSideTable, type SideTable } from '../population/index.js';
import { type ClosableList, shipped } from '../subject/index.js';
import { type CsvCell, csvOf as csvText } from './csv.js';
import * as given from './given.js';
import type { MostBad, RunOptions } from './open-run.js';
import { explainWritten } from './page.js';
import { parseScenario } from './parse-scenario.js';
import { reportOf as reported } from './report/report.js';
import { badCsv as badText } from './row-files.js';
import { type Run, startRun as started } from './run.js';
import { type Grouping, type Scenario, type ScenarioOfTables, wordsIn } from './scenario.js';
import type { MemberRun, Simulation } from './simulation.js';
import { type Summary, summaryOf as summed } from './summary.js';
import * as tables from './tables.js';

/** Where nobody says otherwise, one row in a hundred may be bad. */
const onePercent: MostBad = { part: 0.01 };

/**
 * A table beside the population, with a row for each title, project or receipt (`population.tables` of a scenario): filled row
 * by row with `take`, and handed to `startRun` as one of `tables`.
 *
 * @param header the cells of its first line.
 * @throws HuiqiError where the scenario says nothing of such a table.
 */
export const sideTable = (scenario: ScenarioOfTables, list: ClosableList, header: readonly string[]): SideTable => {
  const [{ population, documents = [], rules }, asked, heads] = [
    take(given.scenarioOfTables, scenario, 'scenario'),
    take(given.sideList, list, 'list'),
    take(given.texts, header, 'header'),
  ];
  const spec = population.tables?.[asked];
  if (spec === undefined)
    throw new HuiqiError([
      issue('choice-wanted', { option: 'list' }, asked, {
        known: Object.keys(population.tables ?? {}).join(', '),
        suggestion: '',
      }),
    ]);
  const words =
    rules === undefined ? shipped : ofWhole('parseScenario', 'scenario', () => wordsIn({ documents, rules }));
  const table = openSideTable(asked, heads, spec, words);
  return { ...table, take: (line) => table.take(take(given.line, line, 'line')) };
};

const checked = (run: Run): Run => ({ ...run, take: (line) => run.take(take(given.line, line, 'line')) });

/**
 * A run of a scenario over a table, of which the head is known.
 *
 * @throws HuiqiError with what is wrong with the head, the mapping, a reform or a reading.
 */
export const startRun = (
  scenario: Scenario,
  header: readonly string[],
  mostBad: MostBad = onePercent,
  options: RunOptions = {},
): Run => {
  const asked = [
    take(given.scenario, scenario, 'scenario'),
    take(given.texts, header, 'header'),
    take(given.mostBad, mostBad, 'mostBad'),
    take(given.runOptions, options, 'options'),
  ] as const;
  return checked(ofWhole('parseScenario', 'scenario', () => started(...asked)));
};

/**
 * Runs a scenario over a table: what each setting pays, by year, rule and group, in three figures; who gains and who loses
 * by each change of rules; what is not known, and what it is worth to know it.
 *
 * @param scenario as somebody writes it: plain data, as JSON or YAML have it.
 * @param table rows of cells, the first of them the heads of the columns.
 * @param tables tables beside it, by the lists whose entries they have: rows of cells as well.
 * @throws HuiqiError with every problem of the scenario, of the head, and where too many rows cannot be used.
 * @example
 * simulate(
 *   {
 *     huiqi: 'scenario/1',
 *     documents: ['taizhou-matrix-2025'],
 *     years: 2026,
 *     population: {
 *       constants: {
 *         city: '台州市', industry: 'C3852', titles: '无', projects: '无', received: '无',
 *         foundedIn: 2025, 'years.2025.aboveScale': '否',
 *       },
 *     },
 *   },
 *   [['2025年台州区域内营业收入(亿元)', '2026年台州区域内营业收入(亿元)'], ['8', '12']],
 * ).settings[0].total.certain.text // '30万元'
 */
export const simulate = (
  scenario: unknown,
  table: Iterable<readonly string[]>,
  mostBad: MostBad = onePercent,
  tables: Readonly<Partial<Record<ClosableList, Iterable<readonly string[]>>>> = {},
): Summary => {
  const asked = parseScenario(scenario);
  const most = take(given.mostBad, mostBad, 'mostBad');
  const beside = Object.entries(take(given.besides, tables, 'tables')).map(([list, rows]) => {
    const [head = [], ...lines] = rows;
    const side = sideTable(asked, list as ClosableList, head);
    lines.forEach((cells, at) => side.take({ row: at + 2, cells }));
    return side;
  });
  let run: Run | undefined;
  let row = 0;
  for (const cells of take(given.table, table, 'table')) {
    row += 1;
    const own = take(given.texts, cells, `table.${String(row - 1)}`);
    if (run === undefined) run = started(asked, own, most, { tables: beside });
    else run.take({ row, cells: own });
  }
  const all = run ?? started(asked, [], most);
  // A generator decides only who is asked for.
  Array.from(all.rest());
  return summed(all.finish());
};

/** A run as data, in 分 and as it is printed. */
export const summaryOf = (run: Simulation): Summary =>
  ofWhole('startRun', 'run', () => summed(take(given.simulation, run, 'run')));

/** A run as a page for a terminal. */
export const explainSimulation = (summary: Summary, language: Language): string => {
  const asked = [take(given.summary, summary, 'summary'), take(languageReader, language, 'language')] as const;
  return ofWhole('summaryOf', 'summary', () => explainWritten(...asked, [], true));
};

/**
 * A run as one page: no script, nothing fetched, charts drawn in it.
 *
 * @param files what else the run wrote beside it: only such files are named in it.
 */
export const reportOf = (summary: Summary, language: Language, files: readonly string[] = []): string => {
  const asked = [
    take(given.summary, summary, 'summary'),
    take(languageReader, language, 'language'),
    take(given.files, files, 'files'),
  ] as const;
  return ofWhole('summaryOf', 'summary', () => reported(...asked));
};

/** A run as tables, by the names of their files. */
export const tablesOf = (run: Simulation, summary: Summary, language: Language): ReadonlyMap<string, string> => {
  const asked = [
    take(given.simulation, run, 'run'),
    take(given.summary, summary, 'summary'),
    take(languageReader, language, 'language'),
  ] as const;
  return ofWhole('startRun', 'run', () => tables.tablesOf(...asked));
};

/** Rows as CSV that a spreadsheet opens as UTF-8. */
export const csvOf = (rows: readonly (readonly CsvCell[])[]): string => csvText(take(given.rows, rows, 'rows'));

/** What could not be used of a table, as CSV. */
export const badCsv = (bad: readonly BadCell[], language: Language): string => {
  const asked = [take(given.badCells, bad, 'bad'), take(languageReader, language, 'language')] as const;
  return ofWhole('startRun', 'bad', () => badText(...asked));
};

/**
 * The heads of what one enterprise is paid, by setting, year and rule: the rows behind every figure.
 *
 * @param isWeighted whether rows are of a sample, each with a weight.
 */
export const outcomeHead = (groupBy: readonly Grouping[], isWeighted = false): readonly CsvCell[] =>
  tables.outcomeHead(take(given.groupings, groupBy, 'groupBy'), take(flag, isWeighted, 'isWeighted'));

/** What one enterprise is paid, a row for each setting, year and rule. */
export const outcomeRows = (
  member: Pick<MemberRun, 'member' | 'outcomes'>,
  scenario: tables.OutcomeColumns,
): readonly (readonly CsvCell[])[] => {
  const asked = [take(given.member, member, 'member'), take(given.columnsOfScenario, scenario, 'scenario')] as const;
  return ofWhole('startRun', 'member', () => tables.outcomeRows(...asked));
};
