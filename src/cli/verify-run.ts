import { join } from 'node:path';
import { isOneOf, isPlainObject, type PlainObject } from '../edge/index.js';
import { type Bilingual, type ByLanguage, type Issue, type Language, languages, punctuation } from '../issue/index.js';
import { issue } from '../issue/checking.js';
import { version } from '../version.js';
import { type Checked, good } from './checked.js';
import type { Environment } from './environment.js';
import type { Io } from './io.js';
import { readJson } from './json.js';
import { reasonFor } from './read.js';
import { readScenario, type ReadScenario } from './read-scenario.js';
import { differingParts, recordParts, rulesOf, scenarioFile } from './run-record.js';
import { shipped } from './shipped.js';
import { simulating } from './simulating.js';
import type { FolderDraft } from './write-folder.js';
import { createDigests, digestOf, type FileDigests, filesIn, notAsWritten, recordFile } from './written-folder.js';

/** A run as it was written into a folder, and the population that it is to be done again over. */
export interface WrittenRun {
  readonly folder: string;
  readonly record: PlainObject;
  readonly scenario: ReadScenario;
  readonly population: string | undefined;
}

/** Whether a run comes to what it came to: in which parts it does not. */
export interface RunVerdict {
  readonly kind: 'run-verification';
  /** Whether every part was held against what it was, and is the same. */
  readonly matches: boolean;
  readonly differs: readonly string[];
  /** Files of the folder that are not as the run wrote them. */
  readonly files: readonly string[];
  /** Parts that were not held against anything, for want of the population. */
  readonly unchecked: readonly string[];
}

const isRunRecord = (record: unknown): record is PlainObject =>
  isPlainObject(record) && record['kind'] === 'simulation-record';

const ofNoRun: Bilingual = { zh: '其中记录的不是一次测算', en: 'it is no record of a run' };

/** Whether a path is a folder that a run was written into. */
export const isRunFolder = async (path: string, io: Io): Promise<boolean> => {
  try {
    const record = readJson(await io.readFile(join(path, recordFile)));
    return record.read && isRunRecord(record.value);
  } catch {
    return false;
  }
};

/** Why a folder is not one that a run was written into. */
export const runFolderIssue = (option: string, folder: string, file: string, error: unknown): Issue =>
  issue('run-folder-wanted', { option }, folder, { file, detail: reasonFor(error) });

/** The record of a run, as data. */
export const recordIn = async (folder: string, option: string, io: Io): Promise<Checked<PlainObject>> => {
  const path = join(folder, recordFile);
  try {
    const read = readJson(await io.readFile(path));
    if (!read.read) return { issues: read.issues.map((each) => ({ ...each, place: { file: path, pointer: '' } })) };
    return isRunRecord(read.value)
      ? good({ ...read.value })
      : { issues: [issue('run-folder-wanted', { option }, folder, { file: recordFile, detail: ofNoRun })] };
  } catch (error) {
    return { issues: [runFolderIssue(option, folder, recordFile, error)] };
  }
};

const ownRules: Bilingual = {
  zh: '当时是按一个规则文件夹测算的，请给出那个文件夹',
  en: 'the folder of rules that the run was decided by',
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
  if (record.value['ownRules'] === true && (rules === undefined || rules === shipped))
    return { issues: [issue('argument-required', { option: '--rules' }, undefined, { about: ownRules })] };
  const scenario = await readScenario(join(folder, scenarioFile), io, rules);
  return scenario.value === undefined
    ? { issues: scenario.issues }
    : good({ folder, record: record.value, scenario: scenario.value, population });
};

/** The files of a folder that are not as its record tells them; none where it tells of none. */
export const alteredIn = async (folder: string, record: unknown): Promise<readonly string[]> => {
  const files = filesIn(record);
  return files === undefined ? [] : notAsWritten(folder, files);
};

/** A folder of which nothing is kept but what its files would hold. */
const digestedFolder = (): FolderDraft => {
  const { add, drop, told } = createDigests();
  const write = (name: string, content: string | Uint8Array): Promise<void> => {
    add(name, content);
    return Promise.resolve();
  };
  return {
    write,
    append: write,
    digests: told,
    keepOnly: (kept) => {
      for (const name of Object.keys(told())) if (name !== kept) drop(name);
      return Promise.resolve();
    },
    finish: () => Promise.resolve(),
    discard: () => Promise.resolve(),
  };
};

/** The files that a run comes to, and that its record has otherwise. A workbook holds when it was made. */
const comeOtherwise = (before: FileDigests, now: FileDigests): readonly string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(now)])].filter(
    (name) => before[name] !== now[name] && !name.endsWith('.xlsx'),
  );

/** Does a run again, and says in what it is not as it was: without a population, as far as rules, version and scenario tell. */
export const verifyRun = async (
  { folder, record, scenario, population }: WrittenRun,
  language: Language,
  environment: Environment,
): Promise<Checked<RunVerdict>> => {
  // A scenario that was changed is told as such.
  const altered = (await alteredIn(folder, record)).filter(
    (name) => name !== scenarioFile || record['scenario'] === digestOf(scenario.text),
  );
  const recorded = filesIn(record);
  const verdict = (
    parts: readonly string[],
    { files = altered, unchecked = [] }: Partial<Pick<RunVerdict, 'files' | 'unchecked'>>,
  ): Checked<RunVerdict> => {
    const differs = [...parts, ...(files.length > 0 ? ['files'] : [])];
    return good({
      kind: 'run-verification',
      matches: differs.length + unchecked.length === 0,
      differs,
      files,
      unchecked,
    });
  };
  const untold = recorded === undefined ? ['files'] : [];
  if (population === undefined) {
    const now: PlainObject = {
      huiqi: version,
      scenario: digestOf(scenario.text),
      rules: rulesOf(scenario.scenario),
    };
    const differs = Object.keys(now).filter((part) => JSON.stringify(record[part]) !== JSON.stringify(now[part]));
    return verdict(differs, {
      unchecked: [...recordParts.filter((part) => !Object.hasOwn(now, part)), ...untold],
    });
  }
  const { mostBad, language: written } = record;
  const again = await simulating(
    {
      ...scenario,
      file: '-',
      scenario: { ...scenario.scenario, population: { ...scenario.scenario.population, file: population } },
    },
    {
      out: folder,
      replace: false,
      mostBad: typeof mostBad === 'number' ? mostBad : 1,
      strict: false,
      language: isOneOf(languages, written) ? written : language,
      executor: 'js',
    },
    { ...environment, draftFolder: () => Promise.resolve(digestedFolder()) },
  );
  if (again.value === undefined) return { issues: again.issues };
  if ('refused' in again.value) return verdict(['population', 'summary'], {});
  const { file } = (record['population'] ?? {}) as { readonly file?: string };
  const now = again.value.record;
  // Where a table lies is no part of what it says.
  const differs = differingParts(record, { ...now, population: { ...now.population, file: file ?? '' } });
  // What comes of other things is another result anyway; of the same, a record that tells of other files was changed.
  const forged = differs.length > 0 || recorded === undefined ? [] : comeOtherwise(recorded, now.files);
  return verdict(differs, { files: [...new Set([...altered, ...forged])].sort(), unchecked: untold });
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
      files: '文件夹中的文件',
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
      files: 'files of the folder',
    },
    same: 'same result as before',
    sameSoFar: 'version, scenario and rules are as they were',
    differs: (parts: string) => `not as it was: ${parts}`,
    unchecked: (parts: string) => `not verified: ${parts} (give the population of that time)`,
  },
} as const satisfies ByLanguage<object>;

const mostNamed = 5;

/** Parts of a record as they are called; of files, which. */
export const partsText = (parts: readonly string[], language: Language, files: readonly string[] = []): string => {
  const called: Readonly<Record<string, string>> = verdictWords[language].parts;
  const { listed, bracketed } = punctuation[language];
  const names = [...files.slice(0, mostNamed), ...(files.length > mostNamed ? ['…'] : [])].join(listed);
  return parts
    .map((part) => `${called[part] ?? part}${part === 'files' && names !== '' ? bracketed(names) : ''}`)
    .join(listed);
};

/** The verdict on a run as a line or two. */
export const runVerdictText = ({ differs, files, unchecked }: RunVerdict, language: Language): string => {
  const say = verdictWords[language];
  const named = (parts: readonly string[]): string => partsText(parts, language, files);
  const found = differs.length > 0 ? [say.differs(named(differs))] : [];
  if (unchecked.length === 0) return found[0] ?? say.same;
  return [found[0] ?? say.sameSoFar, say.unchecked(named(unchecked))].join('\n');
};
