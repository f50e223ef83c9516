import { dirname, join } from 'node:path';
import { HuiqiError, type Issue, type Language } from '../issue/index.js';
import { issue } from '../issue/checking.js';
import {
  badCsv,
  csvOf,
  type MemberRun,
  outcomeHead,
  outcomeRows,
  reportOf,
  type Run,
  type Scenario,
  startRun,
  type Summary,
  summaryOf,
  tablesOf,
  TooManyBad,
} from '../simulate.js';
import { type AnyExecutor, type RunBeside, startRunBeside } from '../simulate/index.js';
import { attempt, type Checked, good } from './checked.js';
import type { Environment } from './environment.js';
import { emptyTable } from '../population/index.js';
import { reasonFor } from './read.js';
import type { ReadScenario } from './read-scenario.js';
import { recordOf, recordText, type RunRecord, scenarioFile } from './run-record.js';
import type { InputTable } from './table.js';
import { writeIssue } from './write.js';
import type { FolderDraft } from './write-folder.js';

/** How a run is written down. */
export type RunOutcome =
  | { readonly summary: Summary; readonly record: RunRecord }
  /** Too many rows could not be used: no totals are told. */
  | { readonly refused: readonly Issue[] };

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

/** Text that is written when there is some of it, and not line by line. */
const chunk = 1 << 16;

/** So many rows between two looks at how far it is. */
const someRows = 500;

const goThrough = async (
  run: AnyRun,
  table: InputTable,
  { progress }: Environment,
  each: (member: MemberRun) => Promise<void>,
): Promise<void> => {
  let rows = 0;
  const bar = progress?.();
  for await (const lines of table.lines)
    for (const line of lines) {
      for (const member of await run.take(line)) await each(member);
      rows += 1;
      if (rows % someRows === 0) bar?.at(rows, table.position() / Math.max(table.bytes, 1));
    }
  for await (const member of run.rest()) await each(member);
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
    const path = file === '-' ? named : join(dirname(file), named);
    return good(await environment.openTable(path, scenario.population.sheet));
  } catch (error) {
    if (error instanceof HuiqiError) return { issues: error.issues.map(inFile(file)) };
    return {
      issues: [issue('file-unreadable', { file, pointer: '/population/file' }, named, { detail: reasonFor(error) })],
    };
  }
};

/** What every draft needs: made where a folder was asked for. */
const draftAt = async (
  out: string | undefined,
  replace: boolean,
  environment: Environment,
): Promise<Checked<{ readonly draft: FolderDraft | undefined }>> => {
  if (out === undefined) return good({ draft: undefined });
  try {
    return good({ draft: await environment.draftFolder(out, replace) });
  } catch (error) {
    return { issues: [writeIssue('--out', out, error)] };
  }
};

/** Begins a run with what decides its rows. */
const started = async (
  scenario: Scenario,
  header: readonly string[],
  { mostBad, strict, executor = scenario.executor }: RunSettings,
): Promise<Checked<AnyRun>> => {
  const most = { part: mostBad, strict };
  if (executor !== 'duckdb') return attempt(() => startRun(scenario, header, most, { executor }));
  try {
    const { judgeByDuckDB } = await import('./duckdb.js');
    return good(await startRunBeside(scenario, header, most, judgeByDuckDB));
  } catch (error) {
    if (error instanceof HuiqiError) return { issues: error.issues };
    throw error;
  }
};

/** Runs a scenario over its table, and writes down what came of it, whole or not at all. */
export const simulating = async (
  read: ReadScenario,
  settings: RunSettings,
  environment: Environment,
): Promise<Checked<RunOutcome>> => {
  const { scenario, file } = read;
  const table = await tableAt(read, environment);
  if (table.value === undefined) return { issues: table.issues };
  const { header } = table.value;
  const run = await started(scenario, header, settings);
  if (run.value === undefined) return { issues: run.issues.map(inFile(file)) };
  const drafted = await draftAt(settings.out, settings.replace, environment);
  if (drafted.value === undefined) return { issues: drafted.issues };
  const { draft } = drafted.value;
  try {
    const found = await runInto(run.value, table.value, read, settings, environment, draft);
    await draft?.finish();
    return good(found);
  } catch (error) {
    await draft?.discard();
    if (error instanceof TooManyBad) return refused(error, settings, environment, file);
    if (error instanceof HuiqiError) return { issues: error.issues.map(inFile(file)) };
    if (settings.out !== undefined && error instanceof Error && 'syscall' in error)
      return { issues: [writeIssue('--out', settings.out, error)] };
    throw error;
  }
};

/** No totals are told, and the rows that stand in the way are. */
const refused = async (
  error: TooManyBad,
  { out, replace, language }: RunSettings,
  environment: Environment,
  file: string,
): Promise<Checked<RunOutcome>> => {
  if (out !== undefined) {
    const draft = await environment.draftFolder(out, replace);
    await draft.write('bad.csv', badCsv(error.bad, language));
    await draft.finish();
  }
  return good({ refused: error.issues.map(inFile(file)) });
};

const runInto = async (
  run: AnyRun,
  table: InputTable,
  read: ReadScenario,
  { language, mostBad, executor = read.scenario.executor }: RunSettings,
  environment: Environment,
  draft: FolderDraft | undefined,
): Promise<RunOutcome> => {
  const { scenario } = read;
  const isTabled = draft !== undefined && scenario.formats.includes('csv');
  const tellsOutcomes = isTabled && scenario.tellsOutcomes;
  let pending = tellsOutcomes ? csvOf([outcomeHead(scenario.groupBy)]) : '';
  const flush = async (): Promise<void> => {
    if (pending !== '') await draft?.append('outcomes.csv', pending);
    pending = '';
  };
  await goThrough(run, table, environment, async (member) => {
    if (!tellsOutcomes) return;
    pending += csvOf(outcomeRows(member, scenario)).slice(1);
    if (pending.length > chunk) await flush();
  });
  await flush();
  const ran = await run.finish();
  const simulation = { ...ran, remarks: [...table.remarks, ...ran.remarks] };
  if (simulation.rows === 0) throw new HuiqiError([emptyTable(true)]);
  const summary = summaryOf(simulation);
  const written = `${JSON.stringify(summary, undefined, 1)}\n`;
  const record = recordOf(read, table, mostBad, written, { executor, byEngine: ran.byEngine });
  if (draft === undefined) return { summary, record };
  await draft.write('summary.json', written);
  await draft.write('record.json', recordText(record));
  await draft.write(scenarioFile, read.text);
  if (scenario.formats.includes('html'))
    for (const each of scenario.languages) await draft.write(`report.${each}.html`, reportOf(summary, each));
  if (isTabled) for (const [name, text] of tablesOf(simulation, summary, language)) await draft.write(name, text);
  return { summary, record };
};
