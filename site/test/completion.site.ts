import { expect, test } from 'vitest';
import { formFields } from '../../src/form.js';
import { completionAt } from '../play/completion.js';

const fields = formFields('enterprise');

/** What is offered where the bar stands. */
const offered = (told: string): readonly string[] => {
  const caret = told.indexOf('|');
  return completionAt(told.replace('|', ''), caret, fields, { year: 2026, language: 'en' }).offers.map(
    ({ text }) => text,
  );
};

/** The text once the first offer is taken. */
const taken = (told: string): string => {
  const caret = told.indexOf('|');
  const text = told.replace('|', '');
  const { from, to, offers } = completionAt(text, caret, fields, { year: 2026, language: 'en' });
  return `${text.slice(0, from)}${offers[0]?.text ?? ''}${text.slice(to)}`;
};

test.each([
  ['a key of the input', '{ "city": "台州市", "found|', ['"foundedIn": ']],
  ['a key that has its colon', '{ "found|edIn": 2009 }', ['"foundedIn"']],
  ['the year that is asked about', '{ "years": { |', ['"2026": ']],
  ['a key of a year', '{ "years": { "2025": { "above|', ['"aboveScale": ']],
  ['none that is there already', '{ "years": { "2025": { "aboveScale": true, "above|', []],
  ['a value of two', '{ "years": { "2025": { "aboveScale": |', ['true', 'false']],
  ['a word of a choice', '{ "size": "mic|', ['"micro"']],
  ['a word of an entry', '{ "titles": [{ "title": "dcmm" }, { "title": "little|', ['"little-giant"']],
  ['nothing of a text', '{ "name": "|', []],
  ['nothing outside', '|', []],
])('offers %s', (_, told, wanted) => {
  expect(offered(told)).toEqual(wanted);
});

test('offers the fields of an entry in the order of the form', () => {
  expect(offered('{ "titles": [{ "title": "dcmm", |').slice(0, 2)).toEqual(['"event": ', '"on": ']);
});

test.each([
  ['{ "size": "mic|ro", "foundedIn": 2009 }', '{ "size": "micro", "foundedIn": 2009 }'],
  ['{ "found|edIn": 2009 }', '{ "foundedIn": 2009 }'],
  ['{ "years": { "2026": { "aboveScale": tr|', '{ "years": { "2026": { "aboveScale": true'],
  ['{ "size": "mic|', '{ "size": "micro"'],
])('takes the place of the word at the caret in %s', (told, wanted) => {
  expect(taken(told)).toBe(wanted);
});
