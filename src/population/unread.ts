import { type Bilingual, didYouMeanThis, type Issue, nearest, pathTo } from '../issue/index.js';
import { issue, notice } from '../issue/wider.js';
import { halfWidth } from '../quantity/index.js';
import { any, meantWord, type Vocabulary } from '../subject/index.js';
import { type Head, usualHeads } from './header.js';
import type { CellRemark } from './remark.js';

/** A column of a table that nothing is made of. */
export interface Unread {
  readonly head: Head;
  /** The column that tells of the same, where one does. */
  readonly instead: string | undefined;
  /** The head that may have been meant. */
  readonly nearest: string | undefined;
}

const yearIn = /(?<!\d)(?:19|20)\d{2}(?!\d)/u;

/** What tells of the highest of earlier years, whatever else a head says. */
const ofEarlierYears = /最高|峰值|以前|此前|peak|highest/iu;

/** The figure that a head speaks of in words that people use for it, as a head that is read: `2025年台州营收` is 2025年台州区域内营业收入. */
const bySaying = (name: string, year: string | undefined, vocabulary: Vocabulary): string | undefined => {
  const yearly = [...vocabulary.figures.keys()];
  const word = meantWord(name.replace(yearIn, '').replace(/^年度?/u, ''), yearly, vocabulary.said);
  if (word === undefined) return undefined;
  const path = ofEarlierYears.test(name) ? pathTo('before', `${word}Peak`) : pathTo('years', any, word);
  return usualHeads(vocabulary, year ?? any).find((each) => each.path === path.replace(any, year ?? any))?.head;
};

/** Part of a year, or how a year compares: under the name of the year itself it would be taken for the whole. */
const noYear = /半年|季度|[一二三四]季|\d+\s*[-~～至—–]\s*\d+\s*月|\d+\s*月|增速|增长|增幅|同比|环比|占比|比重|累计/u;

/** The head that is read without a mapping and is nearest to one that is not, among those that nothing tells of yet. */
export const nearestHead = (
  { name }: Head,
  isTold: (path: string) => boolean,
  vocabulary: Vocabulary,
): string | undefined => {
  if (noYear.test(halfWidth(name))) return undefined;
  const year = yearIn.exec(name)?.[0];
  const free = usualHeads(vocabulary, year ?? any).filter(({ path }) => !isTold(path));
  const heads = free.map(({ head }) => head);
  const found = nearest(name, heads) ?? bySaying(name, year, vocabulary);
  return found !== undefined && heads.includes(found) ? found : undefined;
};

const suggestion = ({ nearest: head }: Unread): Bilingual =>
  head === undefined ? { zh: '', en: '' } : didYouMeanThis(head);

const because = ({ instead }: Unread): Bilingual =>
  instead === undefined
    ? { zh: '', en: '' }
    : { zh: `（同一项已由“${instead}”一列给出）`, en: ` (“${instead}” tells of the same)` };

/** The head of a table is its first row. */
const headRow = 1;

export const unreadRemark = (unread: Unread): CellRemark => ({
  row: headRow,
  column: unread.head.written,
  cell: '',
  notice: notice('column-unread', 'population.columns', unread.head.written, {
    suggestion: suggestion(unread),
    because: because(unread),
  }),
});

/** The same as a problem, for those who want every column accounted for. */
export const unreadIssue = (unread: Unread): Issue =>
  issue('column-unaccounted', { option: 'population.columns' }, unread.head.written, {
    suggestion: suggestion(unread),
    because: because(unread),
  });

/** A table of which there is nothing: no head, or nothing below it. */
export const emptyTable = (isHeaded: boolean): Issue =>
  issue('table-empty', { option: 'population.file' }, undefined, {
    there: isHeaded
      ? { zh: '名单文件只有表头', en: 'the file has a head and nothing below it' }
      : { zh: '名单文件是空的', en: 'the file is empty' },
  });

/** A column without a head in which something stands: the first cell of it. */
export const namelessRemark = (row: number, at: number, cell: string): CellRemark => ({
  row,
  column: '',
  cell,
  notice: notice('column-nameless', 'population.columns', cell, { at: String(at + 1) }),
});

const parted = [
  [';', { zh: '“;”', en: '“;”' }],
  ['\t', { zh: '制表符', en: 'tabs' }],
] as const;

/** A first row that is no head: a title above it, or all of it in one cell; then no column is where a mapping looks for it. */
const misplacedHead = (header: readonly string[]): Issue | undefined => {
  const told = header.filter((cell) => cell.trim() !== '');
  const [only = ''] = told;
  if (told.length !== 1) return undefined;
  const [, sign] = parted.find(([each]) => only.includes(each)) ?? [];
  if (sign === undefined && header.length === 1) return undefined;
  return issue('table-head-wanted', { option: 'population.file' }, only, {
    there:
      sign === undefined
        ? { zh: '第一行只有一格有字', en: 'only one cell of that row has text' }
        : { zh: `整行在一格里，以${sign.zh}分隔`, en: `the whole row stands in one cell, parted by ${sign.en}` },
    advice:
      sign === undefined
        ? { zh: '请删去表头上方的标题行。', en: 'Remove the rows above the head.' }
        : { zh: '请另存为以逗号分隔的 CSV，或 .xlsx。', en: 'Save it as CSV parted by commas, or as .xlsx.' },
  });
};

/** What is wrong with the head of a table: where there is none in its first row, that alone, and not each column that is missed. */
export const headIssues = (header: readonly string[], unmapped: readonly Issue[]): readonly Issue[] => {
  if (header.every((cell) => cell.trim() === '')) return [emptyTable(false)];
  const misplaced = unmapped.some(({ code }) => code === 'column-missing') ? misplacedHead(header) : undefined;
  return misplaced === undefined ? unmapped : [misplaced];
};
