import { join } from 'node:path';
import type { PlainObject } from '../edge/index.js';
import { type ByLanguage, type Issue, type Language, punctuation } from '../issue/index.js';
import { issue } from '../issue/checking.js';
import { version } from '../version.js';
import { type Checked, good } from './checked.js';
import type { Environment } from './environment.js';
import type { Io } from './io.js';
import { readJson } from './json.js';
import { reasonFor } from './read.js';
import { readScenario, type ReadScenario } from './read-scenario.js';
import { differingParts, digestOf, recordParts, rulesOf, scenarioFile } from './run-record.js';
import { simulating } from './simulating.js';

/** A run as it was written into a folder, and the population that it is to be done again over. */
export interface WrittenRun {
  readonly record: PlainObject;
  readonly scenario: ReadScenario;
  readonly population: string | undefined;
}

/** Whether a run comes to what it came to: in which parts it does not. */
export interface RunVerdict {
  readonly kind: 'run-verification';
  readonly matches: boolean;
  readonly differs: readonly string[];
  /** Parts that were not held against anything, for want of the population. */
  readonly unchecked: readonly string[];
}

/** Whether a path is a folder that a run was written into. */
export const isRunFolder = async (path: string, io: Io): Promise<boolean> => {
  try {
    return (await io.listFolder(path)).some(({ name }) => name === 'record.json');
  } catch {
    return false;
  }
};

/** Why a folder is not one that a run was written into. */
export const runFolderIssue = (option: string, folder: string, file: string, error: unknown): Issue =>
  issue('run-folder-wanted', { option }, folder, { file, detail: reasonFor(error) });

/** The record of a run, as data. */
export const recordIn = async (folder: string, option: string, io: Io): Promise<Checked<PlainObject>> => {
  const path = join(folder, 'record.json');
  try {
    const read = readJson(await io.readFile(path));
    return read.read && typeof read.value === 'object' && read.value !== null
      ? good({ ...read.value })
      : { issues: read.issues.map((each) => ({ ...each, place: { file: path, pointer: '' } })) };
  } catch (error) {
    return { issues: [runFolderIssue(option, folder, 'record.json', error)] };
  }
};

/** What a run was made of, from its folder. */
export const runIn = async (
  folder: string,
  population: string | undefined,
  io: Io,
  rules?: string,
): Promise<Checked<WrittenRun>> => {
  const record = await recordIn(folder, 'RECEIPT', io);
  if (record.value === undefined) return { issues: record.issues };
  const scenario = await readScenario(join(folder, scenarioFile), io, rules);
  return scenario.value === undefined
    ? { issues: scenario.issues }
    : good({ record: record.value, scenario: scenario.value, population });
};

/** Does a run again, and says in what it is not as it was: without a population, as far as rules, version and scenario tell. */
export const verifyRun = async (
  { record, scenario, population }: WrittenRun,
  language: Language,
  environment: Environment,
): Promise<Checked<RunVerdict>> => {
  if (population === undefined) {
    const now: PlainObject = {
      huiqi: version,
      scenario: digestOf(scenario.text),
      rules: rulesOf(scenario.scenario),
    };
    const differs = Object.keys(now).filter((part) => JSON.stringify(record[part]) !== JSON.stringify(now[part]));
    const unchecked = recordParts.filter((part) => !Object.hasOwn(now, part));
    return good({ kind: 'run-verification', matches: differs.length === 0, differs, unchecked });
  }
  const { mostBad } = record;
  const again = await simulating(
    {
      ...scenario,
      file: '-',
      scenario: { ...scenario.scenario, population: { ...scenario.scenario.population, file: population } },
    },
    { replace: false, mostBad: typeof mostBad === 'number' ? mostBad : 1, strict: false, language, executor: 'js' },
    environment,
  );
  if (again.value === undefined) return { issues: again.issues };
  if ('refused' in again.value)
    return good({ kind: 'run-verification', matches: false, differs: ['population', 'summary'], unchecked: [] });
  const { file } = (record['population'] ?? {}) as { readonly file?: string };
  const now = again.value.record;
  // Where a table lies is no part of what it says.
  const differs = differingParts(record, { ...now, population: { ...now.population, file: file ?? '' } });
  return good({ kind: 'run-verification', matches: differs.length === 0, differs, unchecked: [] });
};

const verdictWords = {
  zh: {
    parts: {
      huiqi: '软件版本',
      scenario: '方案',
      rules: '规则',
      population: '名单',
      mostBad: '不能用的行的上限',
      summary: '测算结果',
    },
    same: '重新测算与当时一致',
    sameSoFar: '版本、方案和规则与当时一致',
    differs: (parts: string) => `与当时的测算不同之处：${parts}`,
    unchecked: (parts: string) => `未核对：${parts}（请给出当时的名单）`,
  },
  en: {
    parts: {
      huiqi: 'version',
      scenario: 'scenario',
      rules: 'rules',
      population: 'table',
      mostBad: 'limit of unusable rows',
      summary: 'result',
    },
    same: 'same result as before',
    sameSoFar: 'version, scenario and rules are as they were',
    differs: (parts: string) => `not as it was: ${parts}`,
    unchecked: (parts: string) => `not verified: ${parts} (give the population of that time)`,
  },
} as const satisfies ByLanguage<object>;

/** Parts of a record as they are called. */
export const partsText = (parts: readonly string[], language: Language): string => {
  const called: Readonly<Record<string, string>> = verdictWords[language].parts;
  return parts.map((part) => called[part] ?? part).join(punctuation[language].listed);
};

/** The verdict on a run as a line or two. */
export const runVerdictText = ({ differs, unchecked }: RunVerdict, language: Language): string => {
  const say = verdictWords[language];
  const named = (parts: readonly string[]): string => partsText(parts, language);
  const found = differs.length > 0 ? [say.differs(named(differs))] : [];
  if (unchecked.length === 0) return found[0] ?? say.same;
  return [found[0] ?? say.sameSoFar, say.unchecked(named(unchecked))].join('\n');
};
