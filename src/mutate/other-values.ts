import { isOperatorName } from '../condition/index.js';
import { titleEvents, titleLevels, titleTerms } from '../subject/index.js';

/** Words of closed lists that a document goes by, such as kinds of title: one may stand in the place of another. */
export type WordLists = readonly (readonly string[])[];

const operators: Readonly<Record<string, readonly string[]>> = {
  equal: ['notEqual'],
  notEqual: ['equal'],
  in: ['notIn'],
  notIn: ['in'],
  greaterThan: ['greaterThanInclusive', 'lessThan'],
  greaterThanInclusive: ['greaterThan', 'lessThanInclusive'],
  lessThan: ['lessThanInclusive', 'greaterThan'],
  lessThanInclusive: ['lessThan', 'greaterThanInclusive'],
};

/** Words that stand in the place of one another, by the key that they stand at. */
const choices: Readonly<Record<string, readonly string[]>> = {
  counts: ['awards', 'rules'],
  entries: ['together', 'each'],
  events: titleEvents,
  force: ['must', 'in-principle', 'aspirational', 'may', 'priority', 'eligible'],
  level: titleLevels,
  levels: titleLevels,
  measure: ['revenue', 'revenueInTaizhou', 'mainRevenue'],
  policies: ['other', 'own'],
  received: ['bars', 'difference'],
  repeats: ['once', 'once-per-row', 'once-per-item', 'once-per-year'],
  severalRows: ['highest', 'each', 'difference'],
  span: ['year', 'plan'],
  titleTerm: titleTerms,
};

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/u.test(text);

const dayFrom = (text: string, days: number): string => {
  const day = new Date(`${text}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
};

/** What begins or ends with a year does so a year later: on another day it might not load. */
const yearAfter = (text: string): string => `${String(Number(text.slice(0, 4)) + 1)}${text.slice(4)}`;

const isEdgeOfYear = (text: string): boolean => /-(?:01-01|12-31)$/u.test(text);

/** A figure with its unit, `50万元`, `15%`, `30亩`. */
const figure = /^(?<figure>\d+(?:\.\d+)?)(?<unit>\D*)$/u;

const otherUnits: Readonly<Record<string, string>> = {
  元: '万元',
  万元: '亿元',
  亿元: '万元',
  亩: '公顷',
  公顷: '亩',
  平方公里: '公顷',
};

/** One more, one less, and as many of another unit. */
const otherFigures = (count: number, unit: string): readonly string[] => [
  `${String(count + 1)}${unit}`,
  ...(count >= 1 ? [`${String(count - 1)}${unit}`] : []),
  ...(otherUnits[unit] === undefined || count === 0 ? [] : [`${String(count)}${otherUnits[unit]}`]),
];

/** The next word of the first list that has it. */
const nextWord = (text: string, lists: WordLists): readonly string[] => {
  const list = lists.find((each) => each.includes(text)) ?? [];
  const next = list[(list.indexOf(text) + 1) % list.length];
  return next === undefined || next === text ? [] : [next];
};

const otherTexts = (key: string, text: string, lists: WordLists): readonly unknown[] => {
  if (key === 'operator' && isOperatorName(text)) return operators[text] ?? [];
  const others = choices[key];
  if (others?.includes(text) === true) return others.filter((each) => each !== text);
  if (isDay(text)) return [dayFrom(text, 1), dayFrom(text, -1), ...(isEdgeOfYear(text) ? [yearAfter(text)] : [])];
  const { figure: count, unit = '' } = figure.exec(text)?.groups ?? {};
  return count === undefined ? nextWord(text, lists) : otherFigures(Number(count), unit);
};

/** What may stand in the place of a value: a figure, a day, an operator, a word of a choice, what is so and what is not. */
export const otherValues = (key: string, value: unknown, lists: WordLists): readonly unknown[] => {
  if (typeof value === 'number') return [value + 1, value - 1];
  if (typeof value === 'boolean') return [!value];
  return typeof value === 'string' ? otherTexts(key, value, lists) : [];
};
