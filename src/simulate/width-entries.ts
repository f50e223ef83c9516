import { note, type PageEntry } from '../explain/page.js';
import { words as explained } from '../explain/words/index.js';
import type { Language } from '../issue/index.js';
import type { Summary } from './summary.js';
import { seenIn, words } from './words/index.js';

/** What is most worth asking for, the first few fields, and how many figures lie near a threshold. */
export const widthEntries = (
  { width, widthCells, near }: Summary,
  language: Language,
  files: readonly string[],
  most = 5,
): readonly PageEntry[] => {
  const [own, { stop }] = [words[language], explained[language]];
  const looseCells = width.reduce((sum, { cells: count }) => sum + count, 0);
  return [
    ...width
      .slice(0, most)
      .map((each) =>
        note([
          own.named(each.title[language], each.pattern),
          own.cellsWorth(each.cells, own.money(each.worth.fen)),
          each.unbounded === 0 ? '' : own.without(each.unbounded),
          stop,
        ]),
      ),
    ...(widthCells < looseCells && files.includes('width.csv')
      ? [note([own.widthCells(widthCells, looseCells, seenIn('width.csv', files, own)), stop])]
      : []),
    ...(near === 0 ? [] : [note([own.near(near, seenIn('near.csv', files, own)), stop])]),
  ];
};
