import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pictures } from '../scripts/pictures.js';

const drawn = [...pictures()];

test.each(drawn)('%s shows what is printed', (path, text) => {
  expect(readFileSync(path, 'utf8')).toBe(text);
});

test('no other picture lies beside them', () => {
  expect(
    readdirSync('docs/pictures')
      .map((name) => `docs/pictures/${name}`)
      .sort(),
  ).toEqual(drawn.map(([path]) => path).sort());
});

test.each(drawn)('%s stands by itself, and shows every line', (_, text) => {
  expect(text).not.toMatch(/<script|<image|href=|url\(|NaN|undefined/u);
  const shown = [...text.matchAll(/<text [^>]*>(?<spans>.*?)<\/text>/gu)].map(({ groups }) =>
    (groups?.['spans'] ?? '').replace(/<[^>]*>/gu, ''),
  );
  const told = (/aria-label="(?<label>[^"]*)"/u.exec(text)?.groups?.['label'] ?? '').split('\n');
  expect(shown.slice(1)).toEqual(told.map((line) => line.replace(/ /gu, '')));
});
