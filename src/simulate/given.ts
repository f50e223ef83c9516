/** What callers hand to the functions of a run: each is known by some of its keys, or read through, before it is used. */
import { flag, isContainer, isList, objectOf, oneOf, optional, type Reader, returned, seen } from '../edge/index.js';
import type { BadCell, CellRemark, Line, SideTable } from '../population/index.js';
import { type ClosableList, closableLists } from '../subject/index.js';
import { executors } from './executor.js';
import type { MostBad, RunOptions } from './open-run.js';
import type { Grouping, Scenario, ScenarioOfTables } from './scenario.js';
import type { OutcomeColumns } from './tables.js';
import type { MemberRun, Simulation } from './simulation.js';
import type { Summary } from './summary.js';
import type { CsvCell } from './csv.js';

const isText = (value: unknown): boolean => typeof value === 'string';

const isTexts = (value: unknown): boolean => isList(value) && value.every(isText);

const isGrouping = (value: unknown): boolean => isList(value) && value.every(isTexts);

export const texts: Reader<readonly string[]> = seen(
  { zh: '一行单元格，每格为文字', en: 'a row of cells, each a text' },
  isTexts,
);

export const files: Reader<readonly string[]> = seen({ zh: '文件名的列表', en: 'a list of names of files' }, isTexts);

const isWhole = (value: unknown): boolean => Number.isInteger(value);

export const line: Reader<Line> = seen(
  { zh: '一行，形如 { row: 2, cells: ["…"] }', en: 'a line, as in { row: 2, cells: ["…"] }' },
  (given) => isContainer(given) && isWhole(given['row']) && isTexts(given['cells']),
);

export const groupings: Reader<readonly Grouping[]> = seen(
  { zh: '分组的列表，如 parseScenario 给出的 groupBy', en: 'a list of groupings, such as groupBy of parseScenario' },
  isGrouping,
);

const part: Reader<number> = seen(
  { zh: '0 至 1 之间的比例', en: 'a part of all rows, from 0 to 1' },
  (given) => typeof given === 'number' && given >= 0 && given <= 1,
);

const isTable = (given: unknown): given is Iterable<unknown> =>
  typeof given === 'object' &&
  given !== null &&
  Symbol.iterator in given &&
  typeof given[Symbol.iterator] === 'function';

export const table: Reader<Iterable<unknown>> = seen(
  { zh: '一张表，即各行单元格的列表，首行为表头', en: 'a table: a list of rows of cells, the heads first' },
  isTable,
);

const remarks: Reader<readonly CellRemark[]> = seen(
  { zh: '提示的列表，如运行结果的 remarks', en: 'a list of remarks, such as remarks of a run' },
  (given) => isList(given) && given.every((each) => isContainer(each) && isContainer(each['notice'])),
);

const hand: Reader<NonNullable<RunOptions['hand']>> = seen(
  { zh: '一个函数，如 (part) => { … }', en: 'a function, as in (part) => { … }' },
  (given) => typeof given === 'function',
);

const sideTables: Reader<readonly SideTable[]> = seen(
  { zh: 'sideTable 给出的附表的列表', en: 'a list of tables that sideTable returned' },
  (given) =>
    isList(given) && given.every((each) => isContainer(each) && isText(each['list']) && isContainer(each['rows'])),
);

/** Tables beside a population, by their lists. */
export const besides: Reader<Readonly<Partial<Record<ClosableList, Iterable<readonly string[]>>>>> = seen(
  {
    zh: '按 titles、projects、received 给出的附表，各为各行单元格的列表',
    en: 'tables by titles, projects, received, each a list of rows of cells',
  },
  (given) => isContainer(given) && Object.values(given).every(isTable),
);

/** A list of entries that may have a table of its own. */
export const sideList: Reader<ClosableList> = oneOf(closableLists);

/** Of a scenario, the part that says which column is what. */
export const scenarioOfTables: Reader<ScenarioOfTables> = returned('parseScenario', {
  population: 'object',
});

export const runOptions: Reader<RunOptions> = objectOf<RunOptions>({
  tellsSingle: optional(flag),
  executor: optional(oneOf(executors)),
  remarks: optional(remarks),
  tables: optional(sideTables),
  hand: optional(hand),
});

export const mostBad: Reader<MostBad> = objectOf<{ part: number; strict?: boolean }>({ part, strict: optional(flag) });

export const scenario: Reader<Scenario> = returned('parseScenario', {
  population: 'object',
  assumptions: 'list',
  documents: 'list',
  from: 'whole',
  through: 'whole',
  readings: 'object',
  reforms: 'list',
  compare: 'list',
  sweeps: 'list',
  groupBy: 'list',
  formats: 'list',
  languages: 'list',
});

export const simulation: Reader<Simulation> = returned('startRun', {
  scenario: 'object',
  mapping: 'object',
  rows: 'whole',
  read: 'whole',
  bad: 'list',
  remarks: 'list',
  assumed: 'object',
  settings: 'list',
  comparisons: 'list',
  attributions: 'list',
  sweeps: 'list',
  loose: 'object',
  counts: 'object',
  near: 'list',
});

export const summary: Reader<Summary> = returned('summaryOf', {
  huiqi: 'text',
  from: 'whole',
  through: 'whole',
  documents: 'list',
  rules: 'object',
  population: 'object',
  assumptions: 'list',
  settings: 'list',
  comparisons: 'list',
  attributions: 'list',
  sweeps: 'list',
  width: 'list',
  near: 'whole',
});

export const member: Reader<Pick<MemberRun, 'member' | 'outcomes'>> = returned('startRun', {
  member: 'object',
  outcomes: 'list',
});

/** Of a scenario, what the columns of single enterprises hang on. */
export const columnsOfScenario: Reader<OutcomeColumns> = returned('parseScenario', {
  compare: 'list',
  groupBy: 'list',
});

export const badCells: Reader<readonly BadCell[]> = seen(
  { zh: '不能用的单元格的列表，如运行结果的 bad', en: 'a list of cells that could not be used, such as bad of a run' },
  (given) =>
    isList(given) && given.every((each) => isContainer(each) && isWhole(each['row']) && isContainer(each['issue'])),
);

export const rows: Reader<readonly (readonly CsvCell[])[]> = seen(
  { zh: '各行的列表，每格为文字或数', en: 'a list of rows, each a list of texts or numbers' },
  (given) =>
    isList(given) &&
    given.every((row) => isList(row) && row.every((cell) => typeof cell === 'string' || typeof cell === 'number')),
);
