import type { Clause } from '../rule/index.js';
import { saysWord } from '../subject/index.js';
import { amountIn, type ClauseFigure, figuresOfClause, sameAmount } from './amount.js';
import { citedBy } from './citations.js';
import { type Finding, finding } from './finding.js';
import type { FolderCheck } from './folder.js';
import { tablesOf, type TableInRule } from './table-in-rule.js';

/** The words that rows go by, such as levels of a title and kinds of place: a row has some of them. */
const wordsOf = ({ columns }: TableInRule, row: readonly unknown[]): readonly string[] =>
  row.flatMap((cell, at) => (typeof cell === 'string' && columns[at]?.[1] === 'text' ? [cell] : []));

/** The column in which a row has a figure; none where it does not have it. */
const columnOf = ({ columns }: TableInRule, row: readonly unknown[], { amount }: ClauseFigure): number =>
  row.findIndex((cell, at) => {
    const own = typeof cell === 'number' ? amountIn(cell, columns[at]?.[1] ?? '') : undefined;
    return own !== undefined && sameAmount(own, amount);
  });

/** The one word of a table that a clause is about; none where it says several of them, or none. */
const wordOf = ({ summary }: Clause, words: readonly string[]): string | undefined => {
  const [word, ...others] = words.filter((each) => saysWord(summary.zh, each));
  return others.length === 0 ? word : undefined;
};

const transposed = (table: TableInRule, clause: Clause, file: string): readonly Finding[] => {
  const words = [...new Set(table.rows.flatMap((row) => wordsOf(table, row)))];
  const word = words.length < 2 ? undefined : wordOf(clause, words);
  if (word === undefined) return [];
  const isOwn = (row: readonly unknown[]): boolean => wordsOf(table, row).includes(word);
  const at = table.rows.findIndex(isOwn);
  return figuresOfClause(clause).flatMap((figure): readonly Finding[] => {
    if (table.rows.some((row) => isOwn(row) && columnOf(table, row, figure) !== -1)) return [];
    const column = table.rows.map((row) => columnOf(table, row, figure)).find((found) => found !== -1);
    return column === undefined
      ? []
      : [
          finding('row-transposed', file, ['parameters', table.name, 'rows', at, column], table.rows[at]?.[column], {
            expected: figure.text,
            clause: clause.id,
          }),
        ];
  });
};

/** What a clause sets for one word of a table, such as a level, stands in a row of that word, and not in that of another. */
export const checkRowClauses: FolderCheck = ({ clauses, rules }) =>
  rules.flatMap(({ rule, file }) => {
    const cited = citedBy(rule);
    return tablesOf(rule).flatMap((table) =>
      clauses.entries.flatMap(({ value }) => (cited.includes(value.id) ? transposed(table, value, file) : [])),
    );
  });
