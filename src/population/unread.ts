import { type Bilingual, didYouMeanThis, type Issue, nearest, pathTo } from '../issue/index.js';
import { issue, notice } from '../issue/wider.js';
import { any, meantWord, shipped } from '../subject/index.js';
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

const yearly = [...shipped.figures.keys()];

/** The figure that a head speaks of in words that people use for it, as a head that is read: `2025年台州营收` is 2025年台州区域内营业收入. */
const bySaying = (name: string, year: string | undefined): string | undefined => {
  const word = meantWord(name.replace(yearIn, '').replace(/^年度?/u, ''), yearly, shipped.said);
  if (word === undefined) return undefined;
  const path = ofEarlierYears.test(name) ? pathTo('before', `${word}Peak`) : pathTo('years', any, word);
  return usualHeads(year ?? any).find((each) => each.path === path.replace(any, year ?? any))?.head;
};

/** The head that is read without a mapping and is nearest to one that is not, among those that nothing tells of yet. */
export const nearestHead = ({ name }: Head, isTold: (path: string) => boolean): string | undefined => {
  const year = yearIn.exec(name)?.[0];
  const free = usualHeads(year ?? any).filter(({ path }) => !isTold(path));
  const heads = free.map(({ head }) => head);
  const found = nearest(name, heads) ?? bySaying(name, year);
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
      ? { zh: '现在只有表头', en: 'there is a head, and nothing below it' }
      : { zh: '现在什么也没有', en: 'there is nothing at all' },
  });

/** A column without a head in which something stands: the first cell of it. */
export const namelessRemark = (row: number, at: number, cell: string): CellRemark => ({
  row,
  column: '',
  cell,
  notice: notice('column-nameless', 'population.columns', cell, { at: String(at + 1) }),
});
