import type { Language } from '../../issue/index.js';
import { en } from './en.js';
import type { Words } from './words.js';
import { zh } from './zh.js';

export type { Words } from './words.js';

export const words: Readonly<Record<Language, Words>> = { zh, en };

/** A sum, or from one to another. */
export const stretch = (low: number, high: number, { money, between }: Words): string =>
  low === high ? money(low) : between(money(low), money(high));
