import { digitsOf, halfWidth } from '../../quantity/text.js';
import { type Field, lastYear } from '../../subject/index.js';

const yes = ['true', 'yes', '是'];
const no = ['false', 'no', '否'];
const nothing: readonly string[] = ['[]', 'none', '无'];

/** Whether a cell of a list says that it has no entry. */
export const saysNone = (cell: string): boolean => nothing.includes(cell.toLowerCase());

const flagIn = (cell: string): unknown => {
  if (yes.includes(cell)) return true;
  return no.includes(cell) ? false : cell;
};

/** As it is compared: whoever types it has straight quotation marks, and begins with a capital or not. */
const plainly = (text: string): string => text.toLowerCase().replaceAll(/[“”]/gu, '"');

const called = new WeakMap<Field, ReadonlyMap<string, string>>();

/** The words of a field by themselves, and by what they are called in each language. */
const calledIn = (field: Field): ReadonlyMap<string, string> => {
  const known = called.get(field);
  if (known !== undefined) return known;
  const { words = {} } = field;
  const made = new Map(
    Object.entries(words).flatMap(([word, { zh, en }]) => [zh, en, word].map((name) => [plainly(name), word] as const)),
  );
  called.set(field, made);
  return made;
};

const wordIn = (cell: string, field: Field): string => calledIn(field).get(plainly(cell)) ?? cell;

/** Digits with what they count behind them; groups of three may be parted. */
const counted = /^第?(?<figure>\d{1,15}|\d{1,3}(?:,\d{3}){1,4})\s*[级期个家项人名]?$/u;
const ofYear = /^(?<figure>\d{1,15})\s*(?:年度?)?$/u;

/** A whole number as it is typed, in digits of either width. */
const wholeIn = (cell: string, { most }: Field): number | undefined => {
  const figure = (most === lastYear ? ofYear : counted).exec(halfWidth(cell))?.groups?.['figure'];
  return figure === undefined ? undefined : Number(digitsOf(figure));
};

// What is not written as its field is stays as it is: the parser says what is wrong with it, and where.
export const valueIn = (cell: string, field: Field | undefined): unknown => {
  const lower = cell.toLowerCase();
  if (field?.kind === 'flag') return flagIn(lower);
  if (field?.kind === 'integer') return wholeIn(cell, field) ?? cell;
  if (field?.kind === 'list' && saysNone(cell)) return [];
  return field?.kind === 'choice' ? wordIn(cell, field) : cell;
};
