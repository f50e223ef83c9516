import { withoutPaths } from '../explain/missing-names.js';
import { words as explained } from '../explain/words/index.js';
import type { Language, Notice } from '../issue/index.js';
import { closableLists, type ClosableList } from '../subject/index.js';
import { both } from './in-both.js';
import type { Summary } from './summary.js';
import type { ToldPopulation } from './told/population.js';
import { seenIn, words, type Words } from './words/index.js';

/** What says that a figure may stand in another unit: no sum can be relied on before it was looked at. */
const suspicions: ReadonlySet<string> = new Set([
  'figure-tenfold',
  'figure-unit',
  'part-above-whole',
  'figure-far',
  'column-slips',
  'column-apart',
  'column-unlikely',
]);

const isSuspected = ({ code }: ToldPopulation['remarked'][number]): boolean => suspicions.has(code);

const remarkedLine = ({ column, row, says, count }: ToldPopulation['remarked'][number], language: Language): string =>
  words[language].remarked(column, row, withoutPaths(says[language], explained[language], language), count);

/** Figures that may not be what they say, as they stand beside the sum that is made of them. */
export const suspectedLines = ({ population: { remarked } }: Summary, language: Language): readonly string[] =>
  remarked.filter(isSuspected).map((each) => words[language].suspected(remarkedLine(each, language)));

/** The list of a field of an entry, or of an entry by its name. */
const listOfEntry = (path: string): ClosableList | undefined =>
  closableLists.find((list) => path.startsWith(`${list}.`));

/** Tables beside that have no row: whether nobody has any, or an export failed, nothing says. */
export const emptyTables = ({ population: { tables = [] } }: Summary, language: Language): readonly string[] =>
  tables.filter(({ rows }) => rows === 0).map(({ file }) => words[language].besideEmpty(file));

const unreadLines = ({ unread }: ToldPopulation, own: Words): readonly string[] =>
  unread.length === 0
    ? []
    : [
        own.unread(
          unread.map(({ column, nearest }) => (nearest === undefined ? column : own.meant(column, nearest))),
          unread.some(({ column }) => listOfEntry(column) !== undefined),
        ),
      ];

/** How many rows there are, and of which lists a blank was taken for “none”: whoever left it for want of knowledge has to know. */
const readLine = ({ read, rows, columns }: ToldPopulation, own: Words): string => {
  const lists = new Set(columns.flatMap(({ path, blank }) => (blank === 'none' ? (listOfEntry(path) ?? []) : [])));
  return `${own.read(read, rows)}${lists.size === 0 ? '' : own.blankIsNone([...lists].map((list) => own.entries[list]))}`;
};

/** What of a table was not read, and what was remarked on it. */
const populationLines = (
  population: ToldPopulation,
  language: Language,
  files: readonly string[],
): readonly string[] => {
  const own = words[language];
  const { unread, remarks, remarked } = population;
  return [
    ...unreadLines(population, own),
    ...(remarked.length === 0 ? [] : [own.remarks(remarks - unread.length, seenIn('remarks.csv', files, own))]),
    ...remarked.filter((each) => !isSuspected(each)).map((each) => remarkedLine(each, language)),
  ];
};

/** That every figure is an estimate, where rows are a sample. */
const sampleLines = ({ sample }: Summary, own: Words): readonly string[] =>
  sample === undefined ? [] : [own.sample(sample), ...(sample.alone.length === 0 ? [] : [own.alone(sample.alone)])];

const remarkLine = ({ says, next }: Notice, language: Language): string =>
  `${says[language]}${explained[language].stop}${next[language].replace(/[。.]$/u, '')}`;

/** What turns a verdict on the budget: it stands beside it. */
const isOfBudget = ({ code }: Notice, { settings }: Summary): boolean =>
  code === 'paid-over-years' && settings.some(({ budget }) => budget !== undefined);

/** What is remarked on the years that a budget is held against. */
export const budgetRemarks = (summary: Summary, language: Language): readonly string[] =>
  summary.notices.filter((each) => isOfBudget(each, summary)).map((each) => remarkLine(each, language));

/** That what few enterprises are behind is not told, and no single one. */
const suppressedLines = ({ suppressBelow }: Summary, own: Words): readonly string[] =>
  suppressBelow === undefined ? [] : [own.suppressedBelow(suppressBelow)];

const rulesLines = (summary: Summary, language: Language): readonly string[] => [
  ...(summary.documents.some(({ otherRules }) => otherRules === true) ? [words[language].otherRules] : []),
  ...summary.notices.filter((each) => !isOfBudget(each, summary)).map((each) => remarkLine(each, language)),
];

/** The rows that were used, and how much was remarked on them and assumed of them. */
export const shortGroundLines = (summary: Summary, language: Language, files: readonly string[]): readonly string[] => {
  const own = words[language];
  const { population, assumptions, checked } = summary;
  const { unread, remarks } = population;
  return [
    readLine(population, own),
    ...(population.tables ?? []).map(own.beside),
    ...sampleLines(summary, own),
    ...suppressedLines(summary, own),
    ...rulesLines(summary, language),
    ...unreadLines(population, own),
    own.remarksAndAssumptions(remarks - unread.length, assumptions.length, seenIn('remarks.csv', files, own)),
    ...(checked.differences === 0 && checked.rows > 0 ? [own.checked(checked.rows, 0)] : []),
  ];
};

/** The rows that were used, what was remarked on them, and what is assumed of them; with the files that were written of it. */
export const groundLines = (summary: Summary, language: Language, files: readonly string[]): readonly string[] => {
  const own = words[language];
  const { population, assumptions, checked } = summary;
  return [
    readLine(population, own),
    ...(population.tables ?? []).map(own.beside),
    ...sampleLines(summary, own),
    ...suppressedLines(summary, own),
    ...rulesLines(summary, language),
    ...(population.incomplete ? [own.bad(population.bad, seenIn('bad.csv', files, own))] : []),
    ...populationLines(population, language, files),
    ...(assumptions.length === 0
      ? [own.noAssumption]
      : [
          own.assumptions(
            assumptions.map(({ id, why, enterprises }) =>
              own.assumption(id, why === undefined ? undefined : both(why)[language], enterprises),
            ),
          ),
        ]),
    own.checked(checked.rows, checked.differences),
  ];
};
