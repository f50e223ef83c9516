import { guessDay, halfWidth } from '../quantity/index.js';
import { districtMeant, guessIndustry, sameWord } from '../subject/index.js';
import type { Column } from './mapped.js';

/**
 * What offices write for a word that a field takes, where it can mean one thing alone: 温岭 is 温岭市, `c3852` is C3852, √ is
 * 是. It is read, and told as read; what may mean several things, or is misspelt, is refused as ever.
 */
type Said = (text: string) => string | undefined;

const yes: readonly string[] = ['√', '✓', '✔', '有', '1', 'y'];
const no: readonly string[] = ['×', '✗', '✘', '无', '没有', '不是', '0', 'n'];

const flag: Said = (text) => {
  const plain = text.toLowerCase();
  if (yes.includes(plain)) return 'true';
  return no.includes(plain) ? 'false' : undefined;
};

const shortest = 2;

/** A short name of a district, one from when it was a county, or one with its city in front; places that were parted since are none. */
const district: Said = (text) => {
  const [, city, own = text] = /^(?:浙江省)?(\p{Script=Han}{2,3}市)(\p{Script=Han}{2,})$/u.exec(text) ?? [];
  const stem = own.replace(/[市县区]$/u, '');
  const meant = districtMeant(own);
  const isOne = meant?.district.startsWith(stem) === true && stem.length >= shortest;
  return isOne && (city === undefined || meant.city === city) && meant.district !== text ? meant.district : undefined;
};

/** The digits of a code belong to one letter: with another one it says two things. */
const industry: Said = (text) => {
  const [, letter = '', digits = ''] = /^([A-Ta-t]?)\s*(\d{2,4})$/u.exec(text) ?? [];
  const meant = guessIndustry(digits);
  if (meant === undefined || meant === text) return undefined;
  return letter === '' || meant.startsWith(letter.toUpperCase()) ? meant : undefined;
};

/** The year of a day, where the year is asked for. */
const yearOfDay: Said = (text) =>
  /^(\d{4})(?:\.0+|\s*年\s*\d{1,2}\s*月.*|[-/.]\d{1,2}(?:[-/.]\d{1,2})?)$/u.exec(text)?.[1];

const spelt = /^[〇零一二三四五六七八九十]{4}年[一二三四五六七八九十]{1,2}月(?:[一二三四五六七八九十]{1,3}[日号])?$/u;

/** A day in words: 二〇二五年七月一日. */
const dayInWords: Said = (text) => {
  const day = spelt.test(text) ? guessDay(text) : undefined;
  return day?.exists === true ? day.written : undefined;
};

const choice = (words: NonNullable<Column['words']>): Said => {
  const called = new Set(Object.entries(words).flatMap(([word, { zh, en }]) => [word, zh, en.toLowerCase()]));
  return (text) =>
    called.has(text) || called.has(text.toLowerCase()) ? undefined : sameWord(text, Object.keys(words));
};

const byKind = ({ path, kind, words = {} }: Column): Said | undefined => {
  if (path === 'district') return district;
  if (path === 'industry') return industry;
  if (path === 'foundedIn') return yearOfDay;
  if (kind === 'flag') return flag;
  if (kind === 'span' || kind === 'day') return dayInWords;
  return kind === 'choice' ? choice(words) : undefined;
};

const known = new WeakMap<Column, Said>();

/** The word that a cell of a column says in other words; nothing where it is the word itself, or may mean several. */
export const saidIn = (column: Column, text: string): string | undefined => {
  const own = known.get(column) ?? byKind(column) ?? ((): undefined => undefined);
  known.set(column, own);
  return own(halfWidth(text).trim());
};
