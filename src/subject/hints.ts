import { type Bilingual, didYouMeanThis } from '../issue/index.js';
import {
  formatPercent,
  formatRational,
  guessArea,
  guessDay,
  guessMoney,
  halfWidth,
  hasBlankInside,
  parseDay,
  parseRational,
  plainDecimal,
  spokenNumber,
} from '../quantity/index.js';

/** What people leave in a cell that they have nothing for. */
const blanks = new Set([
  '',
  '-',
  '--',
  '---',
  '—',
  '——',
  '/',
  '//',
  '\\',
  '.',
  '..',
  '...',
  '…',
  '……',
  '?',
  '??',
  '*',
  '0/0',
  '无',
  '没有',
  '暂无',
  '无数据',
  '不详',
  '不明',
  '未知',
  '不知道',
  '不清楚',
  '待定',
  '待补',
  '待填',
  '待核',
  '未填',
  '未报',
  '空',
  '空白',
  '不适用',
  '保密',
  'n/a',
  'na',
  'n.a.',
  'n.a',
  '#n/a',
  '#value!',
  '#ref!',
  '#div/0!',
  '#name?',
  'null',
  'none',
  'nil',
  'nan',
  'undefined',
  'unknown',
  'tbd',
  'tba',
]);

/** Whether a value says that there is none: `null`, an empty text, `--`, `无`. */
export const isBlank = (found: unknown): boolean =>
  found === null || (typeof found === 'string' && blanks.has(halfWidth(found).replace(/\s/gu, '').toLowerCase()));

const leaveOut: Bilingual = {
  zh: '不知道就不写这一项（不知道不等于零）。',
  en: 'Leave the field out if it is not known: that is not the same as zero. ',
};

const orNone: Bilingual = { zh: '', en: '' };

/** "Did you mean “…”?" of a value as it would be written in the input. */
const perhaps = (written: string | undefined): Bilingual => (written === undefined ? orNone : didYouMeanThis(written));

const quoted = (written: string | undefined): string | undefined =>
  written === undefined ? undefined : JSON.stringify(written);

type Hint = (found: unknown) => Bilingual;

/** What is longer is no cell of a table, and nothing is guessed of it. */
const longest = 60;

const hint =
  (guess: (text: string) => Bilingual): Hint =>
  (found) => {
    if (isBlank(found)) return leaveOut;
    return typeof found === 'string' && found.length <= longest ? guess(found) : orNone;
  };

const mergedCells = (text: string): Bilingual => {
  const joined = halfWidth(text).replace(/\s/gu, '');
  return {
    zh: `数字中间有空格，可能是两格并在了一起；是一个数请写 ${JSON.stringify(joined)}。`,
    en: `There is a blank inside the figure, and two cells may have run together: if it is one figure, write ${JSON.stringify(joined)}. `,
  };
};

/** Of a text that is not money, an area, a figure or a day as it must be written: what it may have meant. */
export const moneyHint = hint((text) => (hasBlankInside(text) ? mergedCells(text) : perhaps(quoted(guessMoney(text)))));
export const areaHint = hint((text) => (hasBlankInside(text) ? mergedCells(text) : perhaps(quoted(guessArea(text)))));
/** A number without a sign may be a share of one or of a hundred: the two are told side by side. */
export const shareHint: Hint = (found) => {
  const plain = typeof found === 'number' ? plainDecimal(found) : found;
  return hint((text) => {
    const figure = /^\d+(?:\.\d+)?$/u.test(halfWidth(text).trim()) ? parseRational(text) : undefined;
    if (figure?.ok !== true) return orNone;
    const [ofHundred, ofOne] = [`${formatRational(figure.value)}%`, formatPercent(figure.value)];
    return {
      zh: `是百分之几写 ${JSON.stringify(ofHundred)}，是小数写 ${JSON.stringify(ofOne)}。`,
      en: `Write ${JSON.stringify(ofHundred)} if it is out of a hundred, ${JSON.stringify(ofOne)} if it is out of one. `,
    };
  })(plain);
};
export const figureHint = hint((text) => {
  if (hasBlankInside(text)) return mergedCells(text);
  const plain = /^[+-]?[\d.,]+/u.exec(halfWidth(text).trim())?.[0].replace(/,/gu, '');
  return perhaps(
    plain === undefined || !/^[+-]?\d+(?:\.\d+)?$/u.test(plain) || /\d\s*[-~～至]\s*\d/u.test(halfWidth(text))
      ? undefined
      : quoted(plain),
  );
});
/** A date as text: a sheet may have made a number of it, `20260701` or `202607`. */
const dateText = (found: unknown): string | undefined => {
  const digits = typeof found === 'number' || typeof found === 'string' ? halfWidth(String(found)).trim() : '';
  const [, year, month] = /^((?:19|20)\d{2})(0[1-9]|1[0-2])?$/u.exec(digits) ?? [];
  if (year !== undefined) return month === undefined ? year : `${year}-${month}`;
  return guessDay(digits)?.written;
};

export const dayHint: Hint = (found) =>
  typeof found === 'number' ? perhaps(quoted(dateText(found))) : hint((text) => perhaps(quoted(dateText(text))))(found);

/** Where one day is wanted, a month or a year says too little: which of its days is not for us to guess. */
export const wholeDayHint: Hint = (found) => {
  const written =
    typeof found === 'number' || (typeof found === 'string' && !isBlank(found)) ? dateText(found) : undefined;
  return written === undefined || parseDay(written).ok ? dayHint(found) : orNone;
};

const flagWords: readonly (readonly [word: 'true' | 'false', said: readonly string[]])[] = [
  ['true', ['true', 't', 'yes', 'y', '1', '是', '有', '对', '是的', '√', '✓', '真', '已']],
  ['false', ['false', 'f', 'no', 'n', '0', '否', '不是', '没', '×', '✗', '假', '未']],
];

/** `true` and `false` as they are written without quotes. */
export const flagHint: Hint = (found) => {
  const said =
    typeof found === 'string' || typeof found === 'number' ? halfWidth(String(found)).trim().toLowerCase() : '';
  const word = flagWords.find(([, words]) => words.includes(said))?.[0];
  return word === undefined ? hint(() => orNone)(found) : perhaps(word);
};

const counted = /^(?:第)?(?<figure>[\d一二三四五六七八九十两〇零百千万,]+)(?:年度?|级|個|个|家|项|等)?$/u;

/** A whole number between bounds, as it is written in digits: a form has no quotes, JSON none around a number. */
export const integerHint =
  (least: number, most: number): Hint =>
  (found) => {
    const figure = typeof found === 'string' ? counted.exec(halfWidth(found).trim())?.groups?.['figure'] : undefined;
    const value = figure === undefined ? undefined : spokenNumber(figure);
    if (value?.under !== 1n || value.over < BigInt(least) || value.over > BigInt(most))
      return hint(() => orNone)(found);
    return {
      zh: `是否指数字 ${String(value.over)}（JSON 文件中不加引号）？`,
      en: `Did you mean the number ${String(value.over)} (in JSON without quotes)? `,
    };
  };

/** The four digits of a year, where a text begins with them. */
export const yearHint = hint((text) => {
  const year = /^(?<year>\d{4})\s*(?:年度?)?$/u.exec(halfWidth(text).trim())?.groups?.['year'];
  return perhaps(year === text ? undefined : quoted(year));
});
