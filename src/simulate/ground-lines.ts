import { withoutPaths } from '../explain/missing-names.js';
import { words as explained } from '../explain/words/index.js';
import type { Language } from '../issue/index.js';
import { both } from './in-both.js';
import type { Summary } from './summary.js';
import type { ToldPopulation } from './told/population.js';
import { seenIn, words } from './words/index.js';

/** What of a table was not read, and what was remarked on it. */
const populationLines = (
  { unread, remarks, remarked }: ToldPopulation,
  language: Language,
  files: readonly string[],
): readonly string[] => {
  const own = words[language];
  const unreadNames = unread.map(({ column, nearest }) =>
    nearest === undefined ? column : own.meant(column, nearest),
  );
  return [
    ...(unread.length === 0 ? [] : [own.unread(unreadNames)]),
    ...(remarked.length === 0 ? [] : [own.remarks(remarks - unread.length, seenIn('remarks.csv', files, own))]),
    ...remarked.map(({ column, row, says, count }) =>
      own.remarked(column, row, withoutPaths(says[language], explained[language], language), count),
    ),
  ];
};

/** The rows that were used, what was remarked on them, and what is assumed of them; with the files that were written of it. */
export const groundLines = (
  { documents, population, assumptions, notices, checked }: Summary,
  language: Language,
  files: readonly string[],
): readonly string[] => {
  const own = words[language];
  const { stop } = explained[language];
  return [
    own.read(population.read, population.rows),
    ...(documents.some(({ otherRules }) => otherRules === true) ? [own.otherRules] : []),
    ...notices.map(({ says, next }) => `${says[language]}${stop}${next[language].replace(/[。.]$/u, '')}`),
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
