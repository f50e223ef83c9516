import { issue } from '../issue/checking.js';
import { HuiqiError, type Language } from '../issue/index.js';
import { emptyTable, readPopulation } from '../population/index.js';
import { badCsv } from '../simulate.js';
import { wordsIn } from '../simulate/index.js';
import { type CompiledSql, compileSql, type DialectName, isForEngine, sqlRow, type SqlValue } from '../sql/index.js';
import { type Checked, good } from './checked.js';
import type { Environment } from './environment.js';
import type { ReadScenario } from './read-scenario.js';
import { inFile, tableAt } from './simulating.js';
import { sidesAt } from './side-tables.js';
import { sqlHead } from './sql-head.js';
import { writeIssue } from './write.js';
import type { FolderDraft } from './write-folder.js';
import { folderRecord, recordFile } from './written-folder.js';

/** What a scenario is compiled to, and whether its population is written beside it. */
export interface CompileSettings {
  readonly dialect: DialectName;
  readonly table: string;
  readonly columns: boolean;
  readonly out?: string;
  readonly replace: boolean;
  readonly language: Language;
  /** The folder whose rules are asked instead of those of the package. */
  readonly rules?: string;
}

/** How many rows of a population were written as columns. */
interface WrittenColumns {
  readonly rows: number;
  /** Those of them that only the engine can decide. */
  readonly forEngine: number;
  /** Rows that could not be used. */
  readonly bad: number;
}

/** What came of compiling: texts, and where they were written. */
export interface CompileOutcome {
  readonly compiled: CompiledSql;
  /** By the names of their files. */
  readonly texts: Readonly<Record<string, string>>;
  readonly out?: string;
  readonly columns?: WrittenColumns;
}

/** Text that is written when there is some of it. */
const chunk = 1 << 16;

/** A value as every database reads it from CSV: texts in quotes, so that an empty one stays a text. */
const csvValue = (value: SqlValue): string =>
  typeof value === 'number' ? String(value) : `"${value.replaceAll('"', '""')}"`;

const csvLine = (values: readonly SqlValue[]): string => `${values.map(csvValue).join(',')}\n`;

const writeColumns = async (
  read: ReadScenario,
  compiled: CompiledSql,
  { language }: CompileSettings,
  environment: Environment,
  draft: FolderDraft,
): Promise<WrittenColumns> => {
  const { scenario } = read;
  const table = await tableAt(read, environment);
  if (table.value === undefined) throw new HuiqiError(table.issues as HuiqiError['issues']);
  const sides = await sidesAt(read, environment);
  if (sides.value === undefined) throw new HuiqiError(sides.issues as HuiqiError['issues']);
  const population = readPopulation(table.value.header, scenario.population, {
    tables: sides.value.tables,
    vocabulary: wordsIn(scenario),
  });
  if (population.issues.length > 0) throw new HuiqiError(population.issues as HuiqiError['issues']);
  let [pending, forEngine] = [csvLine(compiled.columns.map(([name]) => name)), 0];
  const take = async (member: Parameters<typeof sqlRow>[2]): Promise<void> => {
    const row = sqlRow(compiled, scenario, member);
    if (isForEngine(compiled, row)) forEngine += 1;
    pending += csvLine(row);
    if (pending.length < chunk) return;
    await draft.append('columns.csv', pending);
    pending = '';
  };
  for await (const lines of table.value.lines)
    for (const line of lines) {
      const found = population.take(line);
      if (found !== undefined && 'member' in found) await take(found.member);
    }
  for (const found of population.rest()) if ('member' in found) await take(found.member);
  await draft.append('columns.csv', pending);
  const report = population.report();
  if (report.rows === 0) throw new HuiqiError([emptyTable(true)]);
  if (report.bad.length > 0) await draft.write('bad.csv', badCsv(report.bad, language));
  return { rows: report.read, forEngine, bad: new Set(report.bad.map(({ row }) => row)).size };
};

/** Compiles a scenario, and writes it down, whole or not at all, where a folder is asked for. */
export const compiling = async (
  read: ReadScenario,
  settings: CompileSettings,
  environment: Environment,
): Promise<Checked<CompileOutcome>> => {
  const { dialect, table, out, replace } = settings;
  let draft: FolderDraft | undefined;
  const { weight } = read.scenario.population;
  if (weight !== undefined)
    return {
      issues: [
        issue('weight-apart', { file: read.file, pointer: '/population/weight' }, weight, {
          part: { zh: '编译成的 SQL', en: 'what is compiled to SQL' },
        }),
      ],
    };
  try {
    const compiled = compileSql(read.scenario, dialect, table);
    const head = sqlHead(read.scenario, settings);
    const texts = {
      'table.sql': `${head.table}${compiled.create};\n`,
      'cells.sql': `${head.cells}${compiled.cells};\n`,
      'for-engine.sql': `${head.forEngine}${compiled.forEngine};\n`,
    };
    if (out === undefined) return good({ compiled, texts });
    draft = await environment.draftFolder(out, replace);
    for (const [name, text] of Object.entries(texts)) await draft.write(name, text);
    const columns = settings.columns ? await writeColumns(read, compiled, settings, environment, draft) : undefined;
    await draft.write(recordFile, folderRecord(draft.digests()));
    await draft.finish();
    return good({ compiled, texts, out, ...(columns === undefined ? {} : { columns }) });
  } catch (error) {
    await draft?.discard();
    if (error instanceof HuiqiError) return { issues: error.issues.map(inFile(read.file)) };
    if (out !== undefined && error instanceof Error && 'code' in error)
      return { issues: [writeIssue('--out', out, error)] };
    throw error;
  }
};
