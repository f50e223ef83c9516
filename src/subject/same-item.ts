import { overlap } from '../quantity/index.js';
import type { Item } from './enterprise.js';

/** Whether two facts can both be true of one thing: equal, or one of them not told. */
export const agree = (a: unknown, b: unknown): boolean => a === undefined || b === undefined || a === b;

/** Whether two items listed apart may be one thing: nothing that both tell tells them apart. */
export const mayBeOne = (a: Item, b: Item): boolean => {
  if (a === b || !agree(a.of, b.of)) return false;
  if (a.kind === 'title') return b.kind === 'title' && a.title === b.title && agree(a.level, b.level);
  return b.kind === 'project' && a.project === b.project && overlap(a.when, b.when) && agree(a.approved, b.approved);
};
