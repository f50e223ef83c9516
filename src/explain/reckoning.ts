import { dayText } from './day-text.js';
import type { RowReasons } from '../engine/index.js';
import type { Language } from '../issue/index.js';
import { operatorWords, type Rate, rateFixed, type ReckonedType, type Reckoning } from '../reckon/index.js';
import { boundsText, figureOf } from './printed.js';
import { words } from './words/index.js';

type SeenReckoned = NonNullable<RowReasons['reckoned']>;
type How = SeenReckoned['how'];
type TermSeen = Extract<How, { kind: 'term' }>['term'];

const termText = ({ title, unit, low, high, leftOpen }: TermSeen, type: ReckonedType, language: Language): string => {
  if (leftOpen === true) return title[language];
  const seen = boundsText({ low, high }, language, (value) => {
    const text = figureOf(type, value, language);
    return unit === undefined ? text : `${text}${unit[language]}`;
  });
  return `${title[language]}${operatorWords[language].bracket(seen)}`;
};

const rateText = ({ share = '', price }: Rate, language: Language): string =>
  price === undefined ? share : operatorWords[language].price(figureOf('money', price.amount, language), price.per);

type ReckoningKinds = readonly Reckoning<TermSeen>['kind'][];
const ones: ReckoningKinds = ['figure', 'term'];
const factors: ReckoningKinds = [...ones, 'times', 'product'];
const clauses: ReckoningKinds = [...factors, 'difference', 'steps'];

const isOneOf = (kinds: ReckoningKinds, { kind }: Reckoning<TermSeen>): boolean => kinds.includes(kind);

/** An expression in words, each of its facts with what it was seen to be. */
export const reckoningText = (how: How, language: Language): string => {
  const say = operatorWords[language];
  const outer = (each: Reckoning<TermSeen>): string => reckoningText(each, language);
  const bracketed = (each: Reckoning<TermSeen>): string => say.bracket(outer(each)).trim();
  // What binds as closely as a product needs no brackets among other parts, and what is said of a whole clause none about it.
  const inner = (each: Reckoning<TermSeen>): string => (isOneOf(factors, each) ? outer(each) : bracketed(each));
  const clause = (each: Reckoning<TermSeen>): string => (isOneOf(clauses, each) ? outer(each) : bracketed(each));
  const alone = (each: Reckoning<TermSeen>): string => (isOneOf(ones, each) ? outer(each) : bracketed(each));
  switch (how.kind) {
    case 'figure':
      return figureOf(how.type, how.value, language);
    case 'term':
      return termText(how.term, how.type, language);
    case 'times':
      return say.times(
        how.rates.map((rate) => rateText(rateFixed(rate), language)),
        how.of.kind === 'product' ? outer(how.of) : alone(how.of),
      );
    case 'steps':
      return say.steps(inner(how.size), inner(how.each), clause(how.of));
    case 'round':
      return say.round(how.how, figureOf(how.of.type, how.to, language), clause(how.of));
    case 'atMost':
    case 'atLeast':
      return say[how.kind](
        how.parts.map((each) => (each.kind === 'round' || each.kind === 'sum' ? outer(each) : clause(each))),
      );
    case 'product':
      return say.product(how.parts.map(alone));
    case 'sum':
    case 'difference':
    case 'greater':
    case 'lesser':
      return say[how.kind](how.parts.map(inner));
  }
};

/** What an expression came to, in words: about so much, where that is no whole number of the smallest unit. */
export const cameTo = ({ how, low, high, between }: SeenReckoned, language: Language): string => {
  const print = (value: number): string => figureOf(how.type, value, language);
  if (between === true && low !== null) return words[language].about(print(low));
  return boundsText({ low, high }, language, print);
};

/** Since when money is paid as it is, and how much that is, where it is fixed. */
export const sinceText = (
  { from, amountFen }: { readonly from: string; readonly amountFen?: number },
  language: Language,
): string => {
  const say = words[language];
  const day = dayText(from, language);
  return amountFen === undefined ? say.paidSoSince(day) : say.amountSince(day, say.money(amountFen));
};

/** How money was reckoned and what it came to, as one statement. */
export const reckonedText = (seen: SeenReckoned, language: Language): string => {
  const came = cameTo(seen, language);
  // A figure that is paid as it is stands beside its name already.
  const isSaid = seen.how.kind === 'term' || came === words[language].unknown;
  return words[language].reckoned(reckoningText(seen.how, language), isSaid ? undefined : came);
};
