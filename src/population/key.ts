import type { Issue, Notice } from '../issue/index.js';
import { issue, notice } from '../issue/wider.js';

const plain = /^[\dA-Z]*$/u;

/** What two spellings of one key have in common: width, case, white space and signs that nobody sees make no difference. */
export const foldedKey = (key: string): string =>
  plain.test(key)
    ? key
    : key
        .normalize('NFKC')
        .replaceAll(/[\s\p{Cf}]/gu, '')
        .toUpperCase();

/** A text that is kept: one cut out of a longer one would keep all of that. */
export const keptText = (text: string): string => (text.length < 13 ? text : text.split('').join(''));

const scientific = /^\d(?:[.,]\d+)?E\+?\d+$/u;

/** Of a number a spreadsheet keeps fifteen digits: what follows is zeros. */
const cutOff = /^\d{15}0+$/u;

/** What is wrong with a key as it is written, whatever other rows have. */
export const keyIssue = (key: string): Issue | undefined => {
  if (key === '') return issue('row-key-missing', { path: '' }, undefined);
  return scientific.test(foldedKey(key)) ? issue('row-key-rounded', { path: '' }, key) : undefined;
};

/** What may be wrong with it. */
export const keyRemark = (key: string): Notice | undefined =>
  cutOff.test(foldedKey(key)) ? notice('key-digits-lost', 'population.key', key) : undefined;

/** A key that an earlier row has, perhaps in another spelling. */
export const keyTwice = (key: string, before: string, row: number): Issue =>
  issue('row-key-twice', { path: '' }, key, {
    row: String(row),
    spelling:
      before === key
        ? { zh: '', en: '' }
        : {
            zh: `，写作“${before}”（全角半角、大小写和空格不作区别）`,
            en: `, written “${before}” (width, case and blanks tell no two keys apart)`,
          },
  });

/** Rows of one enterprise whose keys are not spelt alike. */
export const keySpelling = (key: string, before: string): Notice | undefined =>
  key === before ? undefined : notice('key-spelt-otherwise', 'population.key', key, { before });
