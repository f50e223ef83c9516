import { checkDocuments, type CheckDocumentsOptions, type Finding } from '../../check/index.js';
import type { Language } from '../../issue/index.js';
import { annotated } from '../annotations.js';
import { checkAnnotations, checkSarif } from '../check-machine.js';
import { checkOptions } from '../check-options.js';
import { defaultDirectory, rulesIn, sourcesIn } from '../check-inputs.js';
import { type Checkup, checkupJson, checkupText } from '../check-report.js';
import { type Checked, good } from '../checked.js';
import { command } from '../command.js';
import { exit, type Io } from '../io.js';
import type { LocatedFinding, RulesFolder } from '../read-rules.js';
import { rulesFrom } from '../rules-from.js';

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
  readonly since?: string;
}

const keyOf = ({ code, place, found }: Finding): string => JSON.stringify([code, place.file, found]);

/** The findings that were not there before: of what was found twice and is now found thrice, one. */
const newAmong = (now: readonly LocatedFinding[], before: readonly Finding[]): readonly LocatedFinding[] => {
  const left = new Map<string, number>();
  for (const each of before) left.set(keyOf(each), (left.get(keyOf(each)) ?? 0) + 1);
  return now.filter((each) => {
    const count = left.get(keyOf(each)) ?? 0;
    left.set(keyOf(each), count - 1);
    return count <= 0;
  });
};

/** Reads the folders; what is wrong with both is told at once. */
const readFolders = async (folders: Folders, io: Io): Promise<Checked<Checkup>> => {
  const files = await rulesIn(folders.rules, io);
  const texts = folders.sources === undefined ? undefined : await sourcesIn(folders.sources, io);
  const before = folders.since === undefined ? undefined : await rulesFrom(folders.since, '--since', io);
  const issues = [...files.issues, ...(texts?.issues ?? []), ...(before?.issues ?? [])];
  if (files.value === undefined || issues.length > 0) return { issues };
  const options = texts?.value === undefined ? {} : { sources: texts.value };
  const findings = allFindings(files.value, options);
  const known = before?.value === undefined ? [] : checkDocuments(before.value, options);
  const value: Checkup = {
    directory: folders.rules ?? defaultDirectory,
    files: files.value.files,
    findings: newAmong(findings, known),
    locate: files.value.locate,
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
  options: checkOptions,
  formats: ['text', 'json'],
  draw: {
    sarif: (checkup, language: Language) =>
      Promise.resolve(good(JSON.stringify(checkSarif(checkup, language), undefined, 2))),
    github: (checkup, language: Language) =>
      Promise.resolve(good(annotated(checkupText(checkup, language), checkAnnotations(checkup, language), language))),
  },
  read: (_, io, folders) => readFolders(folders, io),
  run: (checkup) => good(checkup),
  print: checkupText,
  json: checkupJson,
  exit: ({ findings }) => (findings.length > 0 ? exit.findings : exit.done),
});
