import { HuiqiError, type Issue, type Language } from '../issue/index.js';
import { issue } from '../issue/checking.js';
import {
  badCsv,
  type MemberRun,
  reportOf,
  type Run,
  type Scenario,
  startRun,
  type Summary,
  summaryOf,
  tablesOf,
  TooManyBad,
} from '../simulate.js';
import {
  type AnyExecutor,
  type RunBeside,
  type RunOptions,
  type RowsTold,
  sheetsOf,
  startRunBeside,
} from '../simulate/index.js';
import { beside } from './beside.js';
import { attempt, type Checked, good } from './checked.js';
import type { Environment } from './environment.js';
import { type BadCell, emptyTable } from '../population/index.js';
import { reasonFor } from './read.js';
import type { ReadScenario } from './read-scenario.js';
import { type RecordedTable, recordOf, recordText, type RunRecord, scenarioFile } from './run-record.js';
import { sidesAt } from './side-tables.js';
import type { InputTable } from './table.js';
import { loadWorkbooks } from './workbook.js';
import { writeIssue } from './write.js';
import { runWorkbook } from './run-workbook.js';
import { badFile, createRowWriter, isRowFile, memberFiles } from './row-writer.js';
import type { FolderDraft } from './write-folder.js';
import { type FileDigests, folderRecord, recordFile } from './written-folder.js';

/** The files that a run wrote, and where. */
export interface WrittenRunFolder {
  readonly folder: string;
  readonly files: readonly string[];
}

/** How a run is written down. */
export type RunOutcome =
  | { readonly summary: Summary; readonly record: RunRecord; readonly written?: WrittenRunFolder }
  /** Too many rows could not be used: no totals are told. */
  | {
      readonly refused: readonly Issue[];
      readonly bad: readonly BadCell[];
      /** How many rows beyond those. */
      readonly more: number;
    };

export interface RunSettings {
  readonly out?: string;
  readonly replace: boolean;
  readonly mostBad: number;
  /** Whether every column must be accounted for. */
  readonly strict: boolean;
  readonly language: Language;
  /** Left out, what the scenario says. */
  readonly executor?: AnyExecutor;
}

type AnyRun = Run | RunBeside;

/** Of a table of so many bytes or fewer all fits anyway, and sparing memory would take a sixth of the time. */
const largeText = 8_000_000;
/** The same where a file is compressed. */
const largeFile = 2_000_000;

const isLarge = ({ bytes, encoding }: InputTable): boolean =>
  bytes > (encoding === 'xlsx' || encoding === 'parquet' ? largeFile : largeText);

/** So many rows between two looks at how far it is. */
const someRows = 500;

const goThrough = async (
  run: AnyRun,
  table: InputTable,
  { progress }: Environment,
  each: (members: readonly MemberRun[]) => Promise<void>,
): Promise<void> => {
  let rows = 0;
  const bar = progress?.();
  for await (const lines of table.lines)
    for (const line of lines) {
      const members = await run.take(line);
      if (members.length > 0) await each(members);
      rows += 1;
      if (rows % someRows === 0) bar?.at(rows, table.position() / Math.max(table.bytes, 1));
    }
  for await (const member of run.rest()) await each([member]);
  bar?.end();
};

export const inFile =
  (file: string) =>
  (found: Issue): Issue =>
    'option' in found.place
      ? { ...found, place: { file, pointer: `/${found.place.option.replaceAll('.', '/')}` } }
      : found;

/** Opens the table that a scenario names. */
export const tableAt = async (
  { scenario, file }: ReadScenario,
  environment: Environment,
): Promise<Checked<InputTable>> => {
  const named = scenario.population.file;
  if (named === undefined)
    return { issues: [issue('field-required', { file, pointer: '/population/file' }, undefined)] };
  try {
    return good(await environment.openTable(beside(file, named), scenario.population.sheet));
  } catch (error) {
    if (error instanceof HuiqiError) return { issues: error.issues.map(inFile(file)) };
    return {
      issues: [issue('file-unreadable', { file, pointer: '/population/file' }, named, { detail: reasonFor(error) })],
    };
  }
};

/** What every draft needs: made where a folder was asked for. What a form needs that is not installed is missed at once. */
const draftAt = async (
  { scenario: { formats }, file }: ReadScenario,
  { out, replace }: RunSettings,
  environment: Environment,
): Promise<Checked<{ readonly draft: FolderDraft | undefined }>> => {
  if (out === undefined) return good({ draft: undefined });
  try {
    if (formats.includes('xlsx')) await loadWorkbooks('output.formats');
    return good({ draft: await environment.draftFolder(out, replace) });
  } catch (error) {
    return {
      issues: error instanceof HuiqiError ? error.issues.map(inFile(file)) : [writeIssue('--out', out, error)],
    };
  }
};

/** Begins a run with what decides its rows. */
const started = async (
  scenario: Scenario,
  header: readonly string[],
  { mostBad, strict, executor = scenario.executor }: RunSettings,
  options: RunOptions,
): Promise<Checked<AnyRun>> => {
  const most = { part: mostBad, strict };
  if (executor !== 'duckdb') return attempt(() => startRun(scenario, header, most, { ...options, executor }));
  try {
    const { judgeByDuckDB } = await import('./duckdb.js');
    return good(await startRunBeside(scenario, header, most, judgeByDuckDB, options));
  } catch (error) {
    if (error instanceof HuiqiError) return { issues: error.issues };
    throw error;
  }
};

/** So many of what is wrong with a table are told where no totals are: all of them are written down, or none. */
const mostBadTold = 5;

/** Keeps the first of what is wrong with a table, whoever writes down the rest; what nobody writes down is not kept. */
const hearing =
  (bad: BadCell[], hand: ((told: RowsTold) => void) | undefined): ((told: RowsTold) => void) =>
  (told) => {
    bad.push(...told.bad.slice(0, mostBadTold - bad.length));
    hand?.(told);
  };

const rowWriter = (scenario: Scenario, { out, language }: RunSettings): RunFolder['writer'] =>
  out === undefined || !scenario.formats.includes('csv') ? undefined : createRowWriter(scenario, language);

/** Runs a scenario over its table, and writes down what came of it, whole or not at all. */
export const simulating = async (
  read: ReadScenario,
  settings: RunSettings,
  environment: Environment,
): Promise<Checked<RunOutcome>> => {
  const { scenario, file } = read;
  const table = await tableAt(read, environment);
  if (table.value === undefined) return { issues: table.issues };
  const { header, remarks } = table.value;
  if (isLarge(table.value)) environment.spareMemory?.();
  const sides = await sidesAt(read, environment);
  if (sides.value === undefined) return { issues: sides.issues };
  const { tables, digests } = sides.value;
  const writer = rowWriter(scenario, settings);
  const firstBad: BadCell[] = [];
  // A folder without tables of rows has them from the run itself.
  const hand = settings.out === undefined || writer !== undefined ? hearing(firstBad, writer?.hand) : undefined;
  const run = await started(scenario, header, settings, {
    remarks,
    tables,
    ...(hand === undefined ? {} : { hand }),
  });
  if (run.value === undefined) return { issues: run.issues.map(inFile(file)) };
  const drafted = await draftAt(read, settings, environment);
  if (drafted.value === undefined) return { issues: drafted.issues };
  const { draft } = drafted.value;
  try {
    const found = await runInto(run.value, { ...table.value, beside: digests }, read, settings, environment, {
      draft,
      writer,
    });
    await draft?.finish();
    return good(found);
  } catch (error) {
    if (error instanceof TooManyBad) return await refused(error, { draft, writer }, settings, { file, firstBad });
    await draft?.discard();
    if (error instanceof HuiqiError) return { issues: error.issues.map(inFile(file)) };
    if (settings.out !== undefined && error instanceof Error && 'code' in error)
      return { issues: [writeIssue('--out', settings.out, error)] };
    throw error;
  }
};

/** Where a run is written, and what writes its rows. */
interface RunFolder {
  readonly draft: FolderDraft | undefined;
  readonly writer: ReturnType<typeof createRowWriter> | undefined;
}

/** No totals are told, and the rows that stand in the way are. */
const refused = async (
  error: TooManyBad,
  { draft, writer }: RunFolder,
  { language }: RunSettings,
  { file, firstBad }: { readonly file: string; readonly firstBad: readonly BadCell[] },
): Promise<Checked<RunOutcome>> => {
  if (draft !== undefined) {
    writer?.hand({ bad: error.bad, remarks: [], near: [] });
    await writer?.flush(draft, true);
    await draft.keepOnly(badFile);
    if (writer === undefined) await draft.write(badFile, badCsv(error.bad, language));
    await draft.write(recordFile, folderRecord(draft.digests()));
    await draft.finish();
  }
  const bad = [...firstBad, ...error.bad].slice(0, mostBadTold);
  return good({
    refused: error.issues.map(inFile(file)),
    bad,
    more: Math.max(0, error.rows - new Set(bad.map(({ row }) => row)).size),
  });
};

const runInto = async (
  run: AnyRun,
  table: InputTable & Pick<RecordedTable, 'beside'>,
  read: ReadScenario,
  { out, language, mostBad, executor = read.scenario.executor }: RunSettings,
  environment: Environment,
  { draft, writer }: RunFolder,
): Promise<RunOutcome> => {
  const { scenario } = read;
  await goThrough(run, table, environment, async (members) => {
    await writer?.members(members, draft);
  });
  const simulation = await run.finish();
  writer?.hand(simulation);
  if (draft !== undefined) await writer?.flush(draft);
  if (simulation.rows === 0) throw new HuiqiError([emptyTable(true)]);
  const summary = summaryOf(simulation);
  const written = `${JSON.stringify(summary, undefined, 1)}\n`;
  const record = (files: FileDigests): RunRecord =>
    recordOf(read, table, mostBad, written, { decided: { executor, byEngine: simulation.byEngine }, language, files });
  if (draft === undefined) return { summary, record: record({}) };
  const tables = scenario.formats.includes('csv') ? tablesOf(simulation, summary, language) : new Map<string, string>();
  const reports = scenario.formats.includes('html')
    ? scenario.languages.map((each) => [`report.${each}.html`, reportOf(summary, each, [...tables.keys()])] as const)
    : [];
  const texts = [...reports, ['summary.json', written], [scenarioFile, read.text], ...tables] as const;
  for (const [name, text] of texts) if (!isRowFile(name)) await draft.write(name, text);
  const books = scenario.formats.includes('xlsx') ? ['tables.xlsx'] : [];
  for (const name of books)
    await draft.write(name, await runWorkbook(sheetsOf(simulation, summary, language), language));
  const whole = record(draft.digests());
  await draft.write(recordFile, recordText(whole));
  const files = [
    ...reports.map(([name]) => name),
    'summary.json',
    recordFile,
    scenarioFile,
    ...tables.keys(),
    ...books,
    ...(tables.size > 0 ? memberFiles(scenario) : []),
  ];
  return { summary, record: whole, written: { folder: out ?? '', files } };
};
