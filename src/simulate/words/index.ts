import type { Language } from '../../issue/index.js';
import { en } from './en.js';
import type { Words } from './words.js';
import { zh } from './zh.js';

export type { Words } from './words.js';

export const words: Readonly<Record<Language, Words>> = { zh, en };

/** Where something is written down, if the file is among those of a run; `sweep-*.csv` stands for several. */
export const seenIn = (file: string, files: readonly string[], { inFile }: Words): string => {
  const [before = '', after = ''] = file.split('*');
  return files.some((each) => each === file || (file.includes('*') && each.startsWith(before) && each.endsWith(after)))
    ? inFile(file)
    : '';
};

/** A sum, or from one to another. */
export const stretch = (low: number, high: number, { money, between }: Pick<Words, 'money' | 'between'>): string =>
  low === high ? money(low) : between(money(low), money(high));
