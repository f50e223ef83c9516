import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

/**
 * What a summary, a cross-check, a textual issue, a reading or a rule puts in quotation marks are words of a document: of
 * an anchor or a title. What the text has elsewhere, or another document has, stands in `quoted.json`, compared with the texts by hand.
 */

const rules = resolve(import.meta.dirname, '../../rules');
const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const elsewhere = read(join(import.meta.dirname, 'quoted.json')) as Readonly<Record<string, readonly string[]>>;

interface Folder {
  readonly id: string;
  readonly anchors: readonly string[];
  readonly titles: readonly string[];
  readonly told: readonly string[];
}

// Lines of a text break anywhere, and its own quotation marks are paired at will.
const bare = (text: string): string => text.replaceAll(/[\s“”‘’"《》「」]/gu, '');

const chinese = (value: unknown): readonly string[] => {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    key === 'zh' && typeof inner === 'string' ? [inner] : chinese(inner),
  );
};

const notRules = [
  'amendments',
  'document',
  'clauses',
  'oracles',
  'defects',
  'readings',
  'groups',
  'targets',
  'vocabulary',
];

/** Titles and notes of rules: what else they say in Chinese is what a class or a pool is called. */
const notesIn = (id: string): readonly string[] =>
  readdirSync(join(rules, id))
    .filter((file) => file.endsWith('.json') && !notRules.includes(file.slice(0, -'.json'.length)))
    .flatMap((file) => {
      const { title, note } = read(join(rules, id, file)) as Readonly<Record<'title' | 'note', unknown>>;
      return chinese({ title, note });
    });

const folderOf = (id: string): Folder => {
  // An amendment leaves out whatever is as it was.
  const part = (name: string): unknown =>
    existsSync(join(rules, id, `${name}.json`)) ? read(join(rules, id, `${name}.json`)) : [];
  const { title, shortTitle } = part('document') as Readonly<Record<'title' | 'shortTitle', { readonly zh: string }>>;
  return {
    id,
    anchors: (part('clauses') as readonly { readonly anchor: string }[]).map(({ anchor }) => bare(anchor)),
    titles: [bare(title.zh), bare(shortTitle.zh)],
    told: [...['clauses', 'oracles', 'defects', 'readings'].flatMap((name) => chinese(part(name))), ...notesIn(id)],
  };
};

const folders = readdirSync(rules, { withFileTypes: true })
  .filter((each) => each.isDirectory())
  .map(({ name }) => folderOf(name));

const quotedIn = (text: string): readonly string[] =>
  [...text.matchAll(/“([^“”]+)”|「([^「」]+)」|《([^《》]+)》/gu)].map(([, first, second, third]) =>
    bare(first ?? second ?? third ?? ''),
  );

const titles = folders.flatMap((each) => each.titles);
const isPrinted = (words: string, { anchors }: Folder): boolean =>
  [...anchors, ...titles].some((text) => text.includes(words));
const strayIn = (text: string, folder: Folder): readonly string[] =>
  quotedIn(text).filter((words) => !isPrinted(words, folder) && !(elsewhere[folder.id] ?? []).includes(words));

test('documents quote words, so that there is something to hold', () => {
  expect(folders.flatMap(({ told }) => told.flatMap(quotedIn)).length).toBeGreaterThan(100);
});

describe.each(folders)('what the ledger of $id quotes', (folder) => {
  const { id, told } = folder;

  test('are words of a document', () => {
    expect(told.flatMap((text) => strayIn(text, folder))).toEqual([]);
  });

  test('is found out where a name is altered', () => {
    const [name = ''] = folder.titles;
    expect(strayIn(`“${name}甲”、《${name}乙》`, folder)).toEqual([`${name}甲`, `${name}乙`]);
  });

  test('is listed only where no anchor has it and something quotes it', () => {
    const quoted = told.flatMap(quotedIn);
    const listed = elsewhere[id] ?? [];
    expect(listed.filter((words) => isPrinted(words, folder) || !quoted.includes(words))).toEqual([]);
  });
});
