import { checkDocuments, type CheckOptions } from '../check/index.js';
import { languages } from '../issue/index.js';
import { defaultDirectory, rulesIn, sourcesIn } from './check-inputs.js';
import { type Checkup, checkupJson, checkupText } from './check-report.js';
import { exit, type Io } from './io.js';
import type { Manner } from './manner.js';
import { andThen, type Checked, choiceOf, single } from './options.js';
import type { Given } from './program.js';
import type { Located, RulesFolder } from './read-rules.js';
import { refuse } from './report.js';

/** What is wrong with the files as files, then with what is in them; a file that could not be read is told once. */
const allFindings = ({ files, findings, locate }: RulesFolder, options: CheckOptions): readonly Located[] => {
  const unread = new Set(findings.filter(({ code }) => code !== 'key-duplicate').map(({ place }) => place.file));
  const all: readonly Located[] = [
    ...findings,
    ...checkDocuments(files, options).filter(({ place }) => !unread.has(place.file)),
  ];
  return all.map((each) => (each.line === undefined ? locate(each) : each));
};

const optional = (option: string, given: readonly string[] | undefined): Checked<string> | undefined =>
  given === undefined ? undefined : single(option, given);

/** `huiqi check`: everything wrong with the rule data, on standard output; the exit code says whether there is anything. */
export const checkCommand = async (given: Given, manner: Manner, io: Io): Promise<number> => {
  const language = andThen(single('--lang', given.lang, 'zh'), (word) => choiceOf('--lang', word, languages));
  const format = andThen(single('--format', given.format, 'text'), (word) =>
    choiceOf('--format', word, ['text', 'json']),
  );
  const directory = optional('--rules', given.rules);
  const texts = optional('--sources', given.sources);
  const rules: Checked<RulesFolder> =
    directory !== undefined && directory.value === undefined ? { issues: [] } : await rulesIn(directory?.value, io);
  const sources = texts?.value === undefined ? undefined : await sourcesIn(texts.value, io);
  const issues = [language, format, directory, texts, rules, sources].flatMap((each) => each?.issues ?? []);
  if (issues.length > 0 || rules.value === undefined || language.value === undefined) return refuse(issues, manner, io);

  const checkup: Checkup = {
    directory: directory?.value ?? defaultDirectory,
    files: rules.value.files,
    findings: allFindings(rules.value, sources?.value === undefined ? {} : { sources: sources.value }),
    withSources: sources !== undefined,
  };
  io.out(
    `${format.value === 'json' ? JSON.stringify(checkupJson(checkup), undefined, 2) : checkupText(checkup, language.value)}\n`,
  );
  return checkup.findings.length > 0 ? exit.findings : exit.done;
};
