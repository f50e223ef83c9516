import type { CheckDocumentsOptions } from '../check/index.js';
import { issue } from '../issue/checking.js';
import type { Bilingual, Issue } from '../issue/index.js';
import { defaultDirectory, rulesIn, sourcesIn } from './check-inputs.js';
import type { checkOptions } from './check-options.js';
import type { Checkup } from './check-report.js';
import { type Checked, good } from './checked.js';
import type { CommandCall } from './command.js';
import { certainFixes, fixAll, type LookAgain } from './fixes.js';
import type { Io } from './io.js';
import { type CheckSetting, findingsIn, lookingAgain } from './looked.js';
import { foundRulesFrom } from './rules-from.js';
import { writeFixed } from './write-fixed.js';

interface CheckedPaths {
  readonly rules?: string;
  readonly sources?: string;
  readonly since?: string;
}

/** A folder to check, and how it is read again with other texts in it; what the package holds is not. */
export interface CheckedFolder {
  readonly checkup: Omit<Checkup, 'fixes' | 'fixed'>;
  readonly again?: LookAgain;
}

/** Reads the folders; what is wrong with both is told at once. */
export const readFolders = async (folders: CheckedPaths, io: Io): Promise<Checked<CheckedFolder>> => {
  const files = await rulesIn(folders.rules, io);
  const texts = folders.sources === undefined ? undefined : await sourcesIn(folders.sources, io);
  const before = folders.since === undefined ? undefined : await foundRulesFrom(folders.since, '--since', io);
  const issues = [...files.issues, ...(texts?.issues ?? []), ...(before?.issues ?? [])];
  if (files.value === undefined || issues.length > 0) return { issues };
  const options: CheckDocumentsOptions = texts?.value === undefined ? {} : { sources: texts.value };
  const known: CheckSetting = { options, ...(before?.value === undefined ? {} : { before: before.value }) };
  const directory = folders.rules ?? defaultDirectory;
  const isOnDisk = files.value.texts.size > 0;
  return good({
    checkup: {
      directory,
      files: files.value.files,
      folder: files.value,
      findings: findingsIn(files.value, known),
      withSources: texts !== undefined,
    },
    ...(isOnDisk ? { again: lookingAgain(directory, known, io) } : {}),
  });
};

const nothingToFix: Bilingual = {
  zh: '包内的规则不能改正，请用 --rules 指明文件夹。',
  en: 'what the package holds is not corrected: name a folder with --rules.',
};

type CheckCall = CommandCall<typeof checkOptions>;

export const checkedUp = async (
  { checkup, again }: CheckedFolder,
  { switches, io, environment }: CheckCall,
): Promise<Checked<Checkup>> => {
  const looked = { folder: checkup.folder, findings: checkup.findings };
  if (!switches.fix)
    return good({ ...checkup, fixes: again === undefined ? [] : await certainFixes(looked, again), fixed: [] });
  if (again === undefined)
    return { issues: [issue('folder-unreadable', { option: '--fix' }, undefined, { detail: nothingToFix })] };
  const { folder, findings, fixed, texts } = await fixAll(looked, again);
  const issues: readonly Issue[] = await writeFixed(checkup.directory, texts, io, environment);
  return issues.length > 0 ? { issues } : good({ ...checkup, files: folder.files, folder, findings, fixes: [], fixed });
};
