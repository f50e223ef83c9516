import { checkDocuments, type CheckDocumentsOptions } from '../../check/index.js';
import { defaultDirectory, rulesIn, sourcesIn } from '../check-inputs.js';
import { type Checkup, checkupJson, checkupText } from '../check-report.js';
import { type Checked, good } from '../checked.js';
import { command } from '../command.js';
import { exit, type Io } from '../io.js';
import { rules, sources } from '../options.js';
import type { LocatedFinding, RulesFolder } from '../read-rules.js';

/** What is wrong with the files as files, then with what is in them; a file that could not be read is told once. */
const allFindings = (
  { files, findings, locate }: RulesFolder,
  options: CheckDocumentsOptions,
): readonly LocatedFinding[] => {
  const unread = new Set(findings.filter(({ code }) => code !== 'key-duplicate').map(({ place }) => place.file));
  const all: readonly LocatedFinding[] = [
    ...findings,
    ...checkDocuments(files, options).filter(({ place }) => !unread.has(place.file)),
  ];
  return all.map((each) => (each.line === undefined ? locate(each) : each));
};

interface Folders {
  readonly rules?: string;
  readonly sources?: string;
}

/** Reads the folders; what is wrong with both is told at once. */
const readFolders = async (folders: Folders, io: Io): Promise<Checked<Checkup>> => {
  const files = await rulesIn(folders.rules, io);
  const texts = folders.sources === undefined ? undefined : await sourcesIn(folders.sources, io);
  const issues = [...files.issues, ...(texts?.issues ?? [])];
  if (files.value === undefined || issues.length > 0) return { issues };
  const value: Checkup = {
    directory: folders.rules ?? defaultDirectory,
    files: files.value.files,
    findings: allFindings(files.value, texts?.value === undefined ? {} : { sources: texts.value }),
    withSources: texts !== undefined,
  };
  return { value, issues };
};

export const checkCommand = command({
  name: 'check',
  about: {
    zh: '检查规则数据：条款、数值、编号、日期、勾稽核对、条文理解',
    en: 'check the rule data: clauses, figures, ids, days, oracles, readings',
  },
  takes: [],
  options: { rules, sources },
  formats: ['text', 'json'],
  read: (_, io, folders) => readFolders(folders, io),
  run: (checkup) => good(checkup),
  print: checkupText,
  json: checkupJson,
  exit: ({ findings }) => (findings.length > 0 ? exit.findings : exit.done),
});
