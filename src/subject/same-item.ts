import { overlap } from '../quantity/index.js';
import type { Item, ProjectItem } from './enterprise.js';
import type { TitleLevel } from './closed-lists.js';

/** Whether two facts can both be true of one thing: equal, or one of them not told. */
export const agree = (a: unknown, b: unknown): boolean => a === undefined || b === undefined || a === b;

/** Whether two listings of a project tell of no sum two figures. */
export const agreeInMoney = (
  a: Pick<ProjectItem, 'approved' | 'sums'>,
  b: Pick<ProjectItem, 'approved' | 'sums'>,
): boolean => agree(a.approved, b.approved) && Object.entries(a.sums).every(([name, sum]) => agree(sum, b.sums[name]));

/** The level that an item is told by: none where it is the one its title has anyway. */
export const tellingLevel = (item: Item | undefined): TitleLevel | undefined =>
  item?.kind === 'title' && item.level !== item.about.level ? item.level : undefined;

/** Whether two items listed apart may be one thing: nothing that both tell tells them apart. */
export const mayBeOne = (a: Item, b: Item): boolean => {
  if (a === b || !agree(a.of, b.of)) return false;
  if (a.kind === 'title') return b.kind === 'title' && a.title === b.title && agree(a.level, b.level);
  return b.kind === 'project' && a.project === b.project && overlap(a.when, b.when) && agreeInMoney(a, b);
};
