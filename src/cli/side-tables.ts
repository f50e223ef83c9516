import { issue } from '../issue/checking.js';
import { HuiqiError, type Issue } from '../issue/index.js';
import { openSideTable, type SideTable } from '../population/index.js';
import { wordsIn } from '../simulate/index.js';
import type { ClosableList } from '../subject/index.js';
import { beside } from './beside.js';
import { type Checked, good } from './checked.js';
import type { Environment } from './environment.js';
import { reasonFor } from './read.js';
import type { ReadScenario } from './read-scenario.js';

/** Tables beside a population, filled, and what tells that they are the same. */
export interface ReadSides {
  readonly tables: readonly SideTable[];
  readonly digests: Readonly<
    Record<string, { readonly file: string; readonly digest: string; readonly bytes: number }>
  >;
}

/** Reads the tables that stand beside the population of a scenario: their files lie beside its own. */
export const sidesAt = async (
  { scenario, file }: Pick<ReadScenario, 'scenario' | 'file'>,
  environment: Environment,
): Promise<Checked<ReadSides>> => {
  const { population } = scenario;
  const vocabulary = wordsIn(scenario);
  const from = file === '-' ? (population.file ?? '') : file;
  const tables: SideTable[] = [];
  const issues: Issue[] = [];
  const digests: Record<string, ReadSides['digests'][string]> = {};
  for (const [list, spec] of Object.entries(population.tables ?? {})) {
    const pointer = `/population/tables/${list}/file`;
    if (spec.file === undefined) {
      issues.push(issue('field-required', { file, pointer }, undefined));
      continue;
    }
    try {
      const read = await environment.openTable(beside(from, spec.file), spec.sheet);
      const table = openSideTable(list as ClosableList, read.header, spec, vocabulary);
      for await (const lines of read.lines) for (const line of lines) table.take(line);
      tables.push(table);
      digests[list] = { file: spec.file, digest: read.digest, bytes: read.bytes };
    } catch (error) {
      if (error instanceof HuiqiError)
        issues.push(...error.issues.map((each): Issue => ({ ...each, place: { file, pointer } })));
      else issues.push(issue('file-unreadable', { file, pointer }, spec.file, { detail: reasonFor(error) }));
    }
  }
  return issues.length > 0 ? { issues } : good({ tables, digests });
};
