import { figureText } from '../explain/units.js';
import type { Language } from '../issue/index.js';
import { valueWords } from './words.js';

const mostValue = 48;

// What is no data has no text in JSON: a copy may hold it all the same.
const written = (value: unknown): string => {
  const text: unknown = JSON.stringify(value);
  return typeof text === 'string' ? text : typeof value;
};

/** A value of a rule file as a reviewer reads it, shortened where it is long. */
export const valueText = (value: unknown, language: Language): string => {
  const name = typeof value === 'boolean' ? String(value) : value;
  const known = typeof name === 'string' && Object.hasOwn(valueWords, name) ? valueWords[name] : undefined;
  const text = known?.[language] ?? (typeof value === 'string' ? figureText(value, language) : written(value));
  return text.length > mostValue ? `${text.slice(0, mostValue)}…` : text;
};
