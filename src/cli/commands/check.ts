import type { CheckDocumentsOptions } from '../../check/index.js';
import { issue } from '../../issue/checking.js';
import type { Bilingual, Issue, Language } from '../../issue/index.js';
import { annotated } from '../annotations.js';
import { checkAnnotations, checkSarif } from '../check-machine.js';
import { checkOptions } from '../check-options.js';
import { defaultDirectory, rulesIn, sourcesIn } from '../check-inputs.js';
import { type Checkup, checkupJson, checkupText } from '../check-report.js';
import { type Checked, good } from '../checked.js';
import { command, type CommandCall } from '../command.js';
import { exit, type Io } from '../io.js';
import { certainFixes, fixAll, type LookAgain } from '../fixes.js';
import { findingsIn, lookingAgain, type CheckSetting } from '../looked.js';
import { rulesFrom } from '../rules-from.js';
import { writeFixed } from '../write-fixed.js';

interface CheckedPaths {
  readonly rules?: string;
  readonly sources?: string;
  readonly since?: string;
}

/** A folder to check, and how it is read again with other texts in it; what the package holds is not. */
interface CheckedFolder {
  readonly checkup: Omit<Checkup, 'fixes' | 'fixed'>;
  readonly again?: LookAgain;
}

/** Reads the folders; what is wrong with both is told at once. */
const readFolders = async (folders: CheckedPaths, io: Io): Promise<Checked<CheckedFolder>> => {
  const files = await rulesIn(folders.rules, io);
  const texts = folders.sources === undefined ? undefined : await sourcesIn(folders.sources, io);
  const before = folders.since === undefined ? undefined : await rulesFrom(folders.since, '--since', io);
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

const checkedUp = async (
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

export const checkCommand = command<typeof checkOptions, CheckedFolder, Checkup>({
  name: 'check',
  about: {
    zh: '检查规则数据：条款、数值、编号、日期、勾稽核对、条文理解',
    en: 'check the rule data: clauses, figures, ids, days, cross-checks, interpretations',
  },
  takes: [],
  options: checkOptions,
  formats: ['text', 'json'],
  draw: {
    sarif: (checkup, language: Language) =>
      Promise.resolve(good(JSON.stringify(checkSarif(checkup, language), undefined, 2))),
    github: (checkup, language: Language) =>
      Promise.resolve(good(annotated(checkupText(checkup, language), checkAnnotations(checkup, language), language))),
  },
  read: (_, io, folders) => readFolders(folders, io),
  fixes: {
    zh: '改正只有一种改法的问题：改法已试过，各种理解下的结论都不变；文件的写法照旧',
    en: 'correct what only one thing sets right, each tried and proved to change no answer under any interpretation; files keep their form',
  },
  run: checkedUp,
  print: checkupText,
  json: checkupJson,
  exit: ({ findings }) => (findings.length > 0 ? exit.findings : exit.done),
});
