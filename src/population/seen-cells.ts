import { parseMoney } from '../quantity/index.js';
import { valueAt } from '../subject/index.js';
import type { TableRow } from './row.js';

/** Sums of money in lists, where a column has them. */
export const sumsIn = ({ cells, input }: TableRow): readonly { path: string; fen: number; cell: string }[] => {
  const found: { path: string; fen: number; cell: string }[] = [];
  for (const [path, head] of cells) {
    if (head === '' || !/^(?:received|projects)\..*\.(?:amount|approved)$/u.test(path)) continue;
    const cell = valueAt(input, path);
    const money = typeof cell === 'string' ? parseMoney(cell) : undefined;
    if (typeof cell === 'string' && money?.ok === true) found.push({ path, fen: money.value, cell });
  }
  return found;
};

/** What stands in the cell of a path. */
export const cellAt = ({ input }: TableRow, path: string): string => {
  const found = valueAt(input, path);
  return typeof found === 'string' || typeof found === 'number' || typeof found === 'boolean' ? String(found) : '';
};
