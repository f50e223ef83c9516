import type { Enterprise } from '../subject/index.js';
import type { FactSetting } from './fact.js';

export type Items = FactSetting['items'];

/** The list that the items come from, and the day it is told through. */
export const listed = (items: Items): readonly string[] => [items?.list ?? 'titles', 'asOf'];

export const isListed = (subject: Enterprise, items: Items): boolean => subject[items?.list ?? 'titles'] !== undefined;

/** What to tell of an item that is not listed: its list, or through which later day that is told. */
export const whatLists = (subject: Enterprise, items: Items): string =>
  isListed(subject, items) ? 'asOf' : (items?.list ?? 'titles');
