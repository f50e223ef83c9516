import type { Missing } from '../engine/index.js';
import { type Bilingual, type Language, stepsOf } from '../issue/index.js';
import { entryCounted, type Field, fieldAt, said } from '../subject/index.js';
import type { PageWords } from './words/index.js';

/** Facts that are missing and are one to a reader: a figure of several years, or a single field. */
export interface MissingGroup {
  readonly all: readonly [Missing, ...Missing[]];
  /** The first and the last of several years on end. */
  readonly years: readonly [number, number] | undefined;
}

interface MissingOfYear {
  readonly missing: Missing;
  readonly figure: string | undefined;
  readonly year: number;
}

const placed = (missing: Missing): MissingOfYear => {
  const [, year = '', figure] = /^years\.(\d{4})\.(\w+)$/u.exec(missing.path) ?? [];
  return { missing, figure, year: Number(year) };
};

const isNext = (before: MissingOfYear, { figure, year, missing }: MissingOfYear): boolean =>
  figure !== undefined &&
  before.figure === figure &&
  before.year + 1 === year &&
  before.missing.worthUpToFen === missing.worthUpToFen;

/** Missing facts in the order they are given in; a figure of years on end, and of one worth, as one. */
export const groupsOf = (all: readonly Missing[]): readonly MissingGroup[] => {
  const runs: [MissingOfYear, ...MissingOfYear[]][] = [];
  for (const each of all.map(placed)) {
    const run = runs.find((one) => isNext(one.at(-1) ?? one[0], each));
    if (run === undefined) runs.push([each]);
    else run.push(each);
  }
  return runs.map(([first, ...more]) => ({
    all: [first.missing, ...more.map(({ missing }) => missing)],
    years: more.length === 0 ? undefined : [first.year, more.at(-1)?.year ?? first.year],
  }));
};

/**
 * What is asked of something that is so or not: its title alone would claim that it is so. The question has the word for
 * it, without what leads into it.
 */
const whether = ({ title, factTitle = title, asked }: Field, year: string): Bilingual => {
  const [question = ''] = /[^，]*是否[^，？（]*/u.exec(said(asked, year).zh) ?? [];
  const { zh, en } = said(factTitle, year);
  return { zh: question === '' ? `是否${zh}` : question, en: `${en} (yes or no)` };
};

const nameOf = (path: string, years: string | undefined): Bilingual | undefined => {
  const [, year = '', figure] = /^years\.(\d{4})\.(\w+)$/u.exec(path) ?? [];
  const located = fieldAt(path);
  if (located === undefined) return undefined;
  const { field } = located;
  if (field.kind === 'flag') return whether(field, years ?? year);
  return figure === undefined ? field.title : said(field.factTitle ?? field.title, years ?? year);
};

/** Where `asOf` is missing the day itself is told: what came after it is not. */
const afterAsOf: Bilingual = {
  zh: '名单截止日以后的称号、项目和资金',
  en: 'titles, projects and support after the cut-off date',
};

/** What stands at a path is called where it is missing. */
const missingAt = (path: string, years: string | undefined): Bilingual | undefined =>
  path === 'asOf' ? afterAsOf : nameOf(path, years);

/** What a group of missing facts is called, whichever entry of a list it is of. */
export const fieldName = ({ all: [first], years }: MissingGroup, say: PageWords, language: Language): string => {
  const span = years === undefined ? undefined : say.through(String(years[0]), String(years[1]));
  const own = first.called?.[language].replace(String(years?.[0]), span ?? '');
  const name = missingAt(first.path, span)?.[language] ?? own ?? first.path;
  return years === undefined ? name : say.brief.yearly(name);
};

const withEntry = (path: string, name: string, { brief }: PageWords, language: Language): string => {
  const entry = entryCounted(path)?.[language];
  if (entry === undefined) return name;
  return stepsOf(path).length === 2 ? entry : brief.ofEntry(entry, name);
};

/** The same with the entry of a list that it is of: without it a reader of several cannot tell which one. */
export const groupName = (group: MissingGroup, say: PageWords, language: Language): string =>
  withEntry(group.all[0].path, fieldName(group, say, language), say, language);

/** What stands at a path, as a sentence calls it; the path where the words for it are not known. */
export const pathName = (path: string, say: PageWords, language: Language): string =>
  withEntry(path, nameOf(path, undefined)?.[language] ?? path, say, language);

const inSentence = /(?<![\w.])(?:years|titles|projects|received|before|judgements|observations)(?:\.[\w-]+)+/u;
// What stands beside Chinese, or beside its marks, stands without a blank.
const [before, after] = ['[\\p{Script=Han}（，。；：、]', '[\\p{Script=Han}（）“，。；：、]'];
const spaced = new RegExp(`(?<=${before}) ?(${inSentence.source}) ?(?=${after})|(${inSentence.source})`, 'gu');

/** What is missing at a path, as a sentence calls it. */
export const missingName = (path: string, say: PageWords, language: Language): string =>
  withEntry(path, missingAt(path, undefined)?.[language] ?? path, say, language);

/** A sentence with what stands at the paths in it, in their place. */
export const withoutPaths = (text: string, say: PageWords, language: Language): string =>
  text.replace(spaced, (_, beside: string | undefined, alone: string | undefined) =>
    pathName(beside ?? alone ?? '', say, language),
  );

/** Whether a path leads into the item that something is told of: by its path, or, of one that has a name, to no name in a list of items. */
export const isOfItem = (path: string, of: string | undefined): boolean => {
  if (of === undefined) return false;
  return entryCounted(of) === undefined
    ? /^(?:titles|projects)\.\d+\.(?!(?:name|product|of)$)/u.test(path)
    : path.startsWith(`${of}.`);
};

/** Where a group of missing facts is written, the first of them: its name says through which year the others go. */
export const groupPath = ({ all: [{ path }] }: MissingGroup): string => path;

const mostNamed = 2;

/**
 * What is missing by name; of many the first alone, and how many there are.
 *
 * @param of the item that it is told of, whose own facts go without its name.
 */
export const namesOf = (
  missing: readonly Missing[],
  say: PageWords,
  language: Language,
  of?: string,
): readonly string[] => {
  const nameOf = (group: MissingGroup): string =>
    (isOfItem(group.all[0].path, of) ? fieldName : groupName)(group, say, language);
  const names = [...new Set(groupsOf(missing).map(nameOf))];
  const [first = ''] = names;
  return names.length <= mostNamed ? names : [say.brief.several(first, names.length)];
};
