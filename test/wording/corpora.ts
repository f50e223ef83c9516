import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { parse as parseYaml } from 'yaml';
import { words as caseWords } from '../../src/cases/words.js';
import { commandNames } from '../../src/cli/commands/index.js';
import type { Io } from '../../src/cli/io.js';
import { run } from '../../src/cli/run.js';
import { corpusWords, words as diffWords } from '../../src/diff/words.js';
import { facts } from '../../src/fact/index.js';
import { catalogue } from '../../src/issue/catalogue.js';
import { type Bilingual, type Language, languages } from '../../src/issue/index.js';
import { notices } from '../../src/issue/notices.js';
import { widerCatalogue } from '../../src/issue/wider-catalogue.js';
import { widerNotices } from '../../src/issue/wider-notices.js';
import { kinds } from '../../src/kinds/index.js';
import { explainSimulation, reportOf, simulate } from '../../src/simulate.js';
import { explainTraced, type Traced } from '../../src/simulate/trace-page.js';
import { subjectKinds, shipped } from '../../src/subject/index.js';
import { formFields } from '../../src/form.js';

/** A text with where it stands, so that whoever reads of a fault finds it. */
export interface Text {
  readonly where: string;
  readonly text: string;
}

export type Corpus = Readonly<Record<Language, readonly Text[]>>;

const root = resolve(import.meta.dirname, '../..');

const isBilingual = (value: object): value is Bilingual =>
  'zh' in value && 'en' in value && typeof value.zh === 'string' && typeof value.en === 'string';

/** Every text in two languages within a value, by the way to it. */
const bilinguals = (value: unknown, where: string): readonly (Bilingual & { readonly where: string })[] => {
  if (typeof value !== 'object' || value === null) return [];
  if (isBilingual(value)) return [{ where, zh: value.zh, en: value.en }];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    bilinguals(inner, `${where}/${idOf(inner) ?? key}`),
  );
};

const idOf = (value: unknown): string | undefined =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string' ? value.id : undefined;

const corpusOf = (texts: readonly (Bilingual & { readonly where: string })[]): Corpus => ({
  zh: texts.map(({ where, zh }) => ({ where, text: zh })),
  en: texts.map(({ where, en }) => ({ where, text: en })),
});

const filesIn = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesIn(join(folder, entry.name)) : [join(folder, entry.name)],
  );

/** Titles, readings, notes, summaries, defects: all that stands in two languages in the folders of documents. */
export const ruleData = (): Corpus =>
  corpusOf(
    filesIn('rules')
      .filter((file) => !file.endsWith('.schema.json'))
      .flatMap((file) => bilinguals(JSON.parse(readFileSync(join(root, file), 'utf8')), file)),
  );

export const messages = (): Corpus =>
  corpusOf([
    ...bilinguals({ ...catalogue, ...widerCatalogue }, 'catalogue'),
    ...bilinguals({ ...notices, ...widerNotices }, 'notices'),
  ]);

/** Words of pages that are not printed here, with a figure wherever one is filled in. */
const filled = (
  told: Readonly<Record<string, unknown>>,
  place: string,
): readonly (Bilingual & { readonly where: string })[] =>
  Object.entries(told).flatMap(([key, value]) =>
    bilinguals(
      typeof value === 'function' ? (value as (...given: unknown[]) => unknown)(3, 3) : value,
      `${place} ${key}`,
    ),
  );

/** What inputs, titles, facts and kinds are called, and what is asked of them. */
export const words = (): Corpus =>
  corpusOf([
    ...subjectKinds.flatMap((kind) =>
      formFields(kind).flatMap(({ path, title, asked }) => bilinguals({ title, asked }, `${kind} ${path}`)),
    ),
    ...filled(diffWords, 'diff'),
    ...filled(corpusWords, 'diff'),
    ...filled({ ...caseWords, count: (count: number) => caseWords.count('passed', count) }, 'cases'),
    ...bilinguals(shipped.titles, 'titles'),
    ...Object.entries(facts).flatMap(([name, fact]) => bilinguals(fact, name)),
    ...Object.entries(kinds).flatMap(([name, { noun, heading }]) => bilinguals({ noun, heading }, name)),
  ]);

/** What a command prints. */
const printed = async (line: readonly string[], files: Readonly<Record<string, unknown>> = {}): Promise<string> => {
  let text = '';
  const say = (part: string): void => {
    text += part;
  };
  const bytes = (path: string): Promise<Uint8Array> =>
    path in files
      ? Promise.resolve(new TextEncoder().encode(JSON.stringify(files[path])))
      : Promise.reject(new Error('not there'));
  const io: Io = {
    readFile: bytes,
    listFolder: () => Promise.reject(new Error('no disk')),
    readInput: () => bytes('-'),
    out: say,
    err: say,
  };
  await run(line, io, {
    openTable: () => Promise.reject(new Error('no disk')),
    draftFolder: () => Promise.reject(new Error('no disk')),
    isInteractive: () => false,
    exists: () => Promise.resolve(false),
    write: () => Promise.resolve(),
    openTerminal: () => Promise.reject(new Error('nobody there')),
    loadDrawing: () => Promise.reject(new Error('no drawing')),
  });
  return text;
};

const linesOf = (text: string, where: string): readonly Text[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ({ where, text: line }));

/** Every text that an input is written in: names in it stay as they are written. */
const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

/** What stands on an English page as it is written in Chinese: what the input calls things, numbers of documents, ids. */
const withoutNames = (text: string, files: Readonly<Record<string, unknown>>): string =>
  textsIn(Object.values(files))
    .filter((name) => /\p{Script=Han}/u.test(name))
    .reduce((left, name) => left.replaceAll(name, 'X'), text)
    .replace(/\p{Script=Han}+〔\d{4}〕\d+号/gu, 'X')
    .replace(/[a-z\d]+(?:[-/][a-z\d]+)+/gu, 'x');

/** A quoted name that a screen folds is one name. */
const unfolded = (text: string): string => text.replace(/“[^“”]*”/gu, (name) => name.replace(/\n\s*/gu, ''));

/** The lines that commands print, in each language. */
export const pages = async (
  calls: readonly (readonly string[])[],
  files: Readonly<Record<string, unknown>> = {},
): Promise<Corpus> => {
  const ofLanguage = async (language: Language): Promise<readonly Text[]> =>
    (
      await Promise.all(
        calls.map(async (call) => {
          const text = await printed([...call, '--lang', language], files);
          return linesOf(unfolded(language === 'en' ? withoutNames(text, files) : text), call.join(' '));
        }),
      )
    ).flat();
  const [zh, en] = await Promise.all(languages.map(ofLanguage));
  return { zh: zh ?? [], en: en ?? [] };
};

/** The pages of a run over the fixture's enterprises, in each language: of a terminal, of a figure traced, of a report. */
export const runs = (): Corpus => {
  const read = (name: string): string => readFileSync(join(root, 'fixtures/simulate', name), 'utf8');
  const table: string[][] = parseCsv(read('listed.csv'), { bom: true });
  const scenario = parseYaml(read('listed.yaml')) as { readonly reforms: readonly { readonly id: string }[] };
  const summary = simulate(scenario, table);
  // Whoever reads English has written English titles.
  const inEnglish = simulate(
    { ...scenario, reforms: scenario.reforms.map((each) => ({ ...each, title: each.id })) },
    table,
  );
  const [rule = ''] = Object.keys(summary.rules).filter((each) => each.endsWith('revenue-milestone'));
  const told = summary.rules[rule];
  const traced: Traced = {
    setting: 'base',
    cell: {},
    rows: [{ key: '1', name: '甲公司', year: '2021', rule, figures: ['0', '1000000', '', ''] }],
    sums: { certain: 0, assumedLow: 1_000_000, assumedHigh: 1_000_000, possible: 1_000_000, unbounded: 1 },
    // The command tells places, not the numbers of clauses.
    clauses: { [rule]: ['二（四）3'] },
    titles: told === undefined ? {} : { [rule]: told.title },
  };
  const ofLanguage = (language: Language): readonly Text[] =>
    [
      { where: 'simulate', text: explainSimulation(language === 'en' ? inEnglish : summary, language) },
      { where: 'trace', text: explainTraced(traced, language) },
      {
        where: 'report',
        text: reportOf(language === 'en' ? inEnglish : summary, language).replace(
          /<style>.*?<\/style>|<[^>]+>/gsu,
          '\n',
        ),
      },
    ].flatMap(({ where, text }) =>
      linesOf(language === 'en' ? withoutNames(text, { scenario, table, name: '甲公司' }) : text, where),
    );
  return { zh: ofLanguage('zh'), en: ofLanguage('en') };
};

export const helps = (): Promise<Corpus> => pages([['--help'], ...commandNames.map((name) => [name, '--help'])]);

const fence = /^```[\s\S]*?^```$/gmu;
const link = /!?\[([^\]]*)\]\([^)]*\)/gu;

/** The prose of a page of the docs: what is run and what is printed stands in fences. */
const prose = (file: string): readonly Text[] =>
  linesOf(readFileSync(join(root, file), 'utf8').replace(fence, '').replace(link, '$1'), file);

const recipes = readdirSync(join(root, 'docs/recipes')).map((file) => `docs/recipes/${file}`);
const isChinese = (file: string): boolean => file.endsWith('.zh.md');
const chineseDocs = [
  'README.zh.md',
  ...['guide', 'developers', 'modelers', 'rule-format', 'add-a-policy', 'check', 'cases', 'package', 'ci'].map(
    (name) => `docs/${name}.zh.md`,
  ),
  ...recipes.filter(isChinese),
];
const englishDocs = [
  'README.md',
  ...['guide', 'developers', 'modelers', 'rule-format', 'add-a-policy', 'check', 'cases', 'package', 'ci'].map(
    (name) => `docs/${name}.md`,
  ),
  ...recipes.filter((file) => !isChinese(file)),
];

export const docs = (): Corpus => ({ zh: chineseDocs.flatMap(prose), en: englishDocs.flatMap(prose) });
