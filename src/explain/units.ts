import { type ByLanguage, type Language, writtenIn } from '../issue/index.js';
import { parseMoney } from '../quantity/index.js';
import { cnyText } from './money-text.js';

/** Units of figures as English writes them behind a number; what counts things needs no word. */
const english: Readonly<Record<string, string>> = {
  亩: ' mu',
  平方米: ' m²',
  平方公里: ' km²',
  公顷: ' hectares',
  '%': '%',
  个百分点: ' percentage points',
  万吨: '0,000 tonnes',
  万吨标准煤: '0,000 tonnes of standard coal',
  年: ' years',
  人年: ' person-years',
  星级: ' stars',
  级: '',
  ...Object.fromEntries(['个', '家', '件', '位', '名', '项', '条', '人'].map((each) => [each, ''])),
};

const per: Readonly<Record<string, string>> = {
  亩: ' per mu',
  人: ' per person',
  '人·年': ' per person and year',
  家: ' each',
  年: ' a year',
};

const figure = /^(?<sign>[+-]*)(?<size>\d[\d,]*(?:\.\d+)?)(?<unit>[^\d/]*)(?:\/(?<each>.+))?$/u;

const grouped = (size: string): string => {
  const [whole = '', ...rest] = size.replaceAll(',', '').split('.');
  return [whole.replace(/\B(?=(?:\d{3})+$)/gu, ','), ...rest].join('.');
};

const about: ByLanguage<string> = { zh: '约', en: 'about ' };

const shownPlaces = 2;

/** What was shortened already, as a page says it: two places are enough where they do not make a round figure of it. */
const shortenedIn = (text: string): string =>
  text.replace(/(?<=\.)\d{3,}/u, (places) => {
    const fewer = Number(`0.${places}`).toFixed(shownPlaces);
    return /^1|0$/u.test(fewer) ? places : fewer.slice('0.'.length);
  });

const sized = (size: string, unit: string): string | undefined => {
  const money = parseMoney(`${size}${unit}`);
  if (money.ok) return cnyText(money.value);
  if (unit === '亿美元') return `USD ${grouped(String(Number(size) * 100))} million`;
  if (unit.startsWith('万') && Object.hasOwn(english, unit))
    return `${grouped(String(Number(size) * 10_000))}${(english[unit] ?? '').replace(/^0,000/u, '')}`;
  return Object.hasOwn(english, unit) || unit === '' ? `${grouped(size)}${english[unit] ?? ''}` : undefined;
};

/** A sentence with every figure in it in the words of a language. */
export const withFigures = (text: string, language: Language): string =>
  text.replace(/\d[\d,]*(?:\.\d+)?(?:%|[\p{Script=Han}·]+)(?:\/[\p{Script=Han}·]+)?/gu, (each) =>
    figureText(each, language),
  );

/** A figure as data print it, `1.5亩` or `60万元/亩`, in the words of a language; what is none stands as it is. */
export const figureText = (text: string, language: Language): string => {
  if (text.startsWith('≈')) return `${about[language]}${figureText(shortenedIn(text.slice(1)), language)}`;
  const { sign = '', size = '', unit = '', each } = figure.exec(text)?.groups ?? {};
  if (writtenIn === language || size === '') return text;
  const told = sized(size, unit);
  const divided = each === undefined ? '' : per[each];
  return told === undefined || divided === undefined ? text : `${sign}${told}${divided}`;
};
