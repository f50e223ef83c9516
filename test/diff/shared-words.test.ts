import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { diffRules } from '../../src/diff/index.js';
import type { RuleFolders } from '../../src/rule/index.js';
import { corpus } from '../check/corpus.js';
import { said } from './changes.js';
import { long } from '../long.js';

interface Words {
  readonly titles: Readonly<Record<string, { readonly zh: string; readonly term?: { readonly years: number } }>>;
}

const shared = JSON.parse(readFileSync('rules/vocabulary.json', 'utf8')) as Words;
const id = 'taizhou-matrix-2025';
const own = { [id]: corpus[id] as RuleFolders[string] };

const besides = (words: unknown): RuleFolders => ({ [id]: { ...own[id], sharedVocabulary: words } });

const withTitle = (name: string, part: object): Words => ({
  ...shared,
  titles: { ...shared.titles, [name]: { ...(shared.titles[name] as Words['titles'][string]), ...part } },
});

test('the words that ship are those of a side that has none beside it', () => {
  expect(diffRules(own, besides(shared), { check: false }).edits).toEqual([]);
});

test('a shared word that means otherwise shows in the rules that are written in it', long, () => {
  const term = { ...shared.titles['little-giant']?.term, years: 1 };
  const { edits, groups } = diffRules(besides(shared), besides(withTitle('little-giant', { term })), { check: false });
  expect(edits.map(({ file, part, from, to }) => [file, part, from, to])).toEqual([
    ['sharedVocabulary', 'titles.little-giant.term.years', 3, 1],
  ]);
  expect(groups.map(said)).toEqual(['lost listing-candidate: qualifies → information missing under title-term=lapses']);
});

test('a shared word that no rule hangs on is told once, whatever documents stand beside it', long, () => {
  const levels = ['national', 'provincial', 'municipal'];
  const several = (words: unknown): RuleFolders =>
    Object.fromEntries(
      ['ningbo-plan-2021', 'ningbo-renewal-2021'].map((each) => [
        each,
        { ...(corpus[each] as RuleFolders[string]), sharedVocabulary: words },
      ]),
    );
  const { groups } = diffRules(
    several(withTitle('little-giant', { levels })),
    several(withTitle('little-giant', { levels: levels.slice(0, 2) })),
    { check: false },
  );
  expect(groups.map(({ class: own, edits, inputs }) => [own, edits, inputs])).toEqual([['otherwise', [1], 0]]);
});

test('a shared word that is called otherwise changes no meaning', () => {
  const { documents } = diffRules(own, besides(withTitle('little-giant', { zh: '小巨人' })), { check: false });
  expect(documents.map(({ by }) => by)).toEqual(['meaning']);
});

test(
  'a shared word that is edited stands once, whatever documents are written in it, and each effect names it',
  long,
  () => {
    const term = { ...shared.titles['little-giant']?.term, years: 1 };
    const several = (words: unknown): RuleFolders =>
      Object.fromEntries(
        ['shaoxing-growth-2021', id].map((each) => [
          each,
          { ...(corpus[each] as RuleFolders[string]), sharedVocabulary: words },
        ]),
      );
    const { edits, groups } = diffRules(several(shared), several(withTitle('little-giant', { term })), {
      check: false,
    });
    expect(edits.map(({ id: number, part }) => [number, part])).toEqual([[1, 'titles.little-giant.term.years']]);
    expect(new Set(groups.map(({ outcome: { rule } }) => rule.split('/')[0])).size).toBeGreaterThan(0);
    expect(groups.flatMap((group) => group.edits)).toEqual(groups.map(() => 1));
  },
);
