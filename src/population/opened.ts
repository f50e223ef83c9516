import type { Day } from '../quantity/index.js';
import { checkEnterprise, type ClosableList, type Enterprise, exchanged, type Vocabulary } from '../subject/index.js';
import type { TableRow } from './row.js';

const always = 0 as Day;

/** Lists of which nothing says that they are whole may have had more in them at any time. */
export const opened = (subject: Enterprise, open: readonly ClosableList[]): Enterprise => {
  const toldThrough = { ...subject.toldThrough };
  for (const list of open) if (subject[list] !== undefined) toldThrough[list] = always;
  return exchanged(subject, { toldThrough });
};

/** The enterprise of a row if some of its lists were known to be whole. */
export const closedBy = (
  { input, open, doubtful }: Pick<TableRow, 'input' | 'open' | 'doubtful'>,
  told: Enterprise,
  lists: readonly ClosableList[],
  vocabulary: Vocabulary,
): Enterprise => {
  const closed = open.filter((list) => lists.includes(list) && !doubtful.includes(list));
  const left = open.filter((list) => !closed.includes(list));
  const again = checkEnterprise(input, { assumeNone: closed, vocabulary });
  return opened(exchanged(again.ok ? again.subject : told, { history: told.history }), left);
};
