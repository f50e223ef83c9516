/** What ARCHITECTURE.md says of the tree is so: its files are there, its arrows are drawn, and only the rooms it names know kinds. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { kindNames } from '../src/kinds/index.js';

const root = resolve(import.meta.dirname, '..');
const source = join(root, 'src');
const page = readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8');

const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
const textOf = (file: string): string => readFileSync(join(source, file), 'utf8');

/** What a file takes from other files of ours; where only what runs is asked for, without types. */
const importsOf = (file: string, isRun: boolean): readonly string[] =>
  [...textOf(file).matchAll(/^(?:import|export) (type )?[^;]*? from '(\.[^']+)\.js';/gmsu)].flatMap(
    ([, typeOnly, to = '']) =>
      isRun && typeOnly !== undefined ? [] : [relative(source, resolve(source, dirname(file), `${to}.ts`))],
  );

const inside = (folder: string) => (file: string) => file.startsWith(folder);

describe('the page on architecture', () => {
  const named = [...page.matchAll(/`([a-z][\w-]*(?:\/[\w-]+)+(?:\.\w+)?|[a-z][\w-]*\/)`/gu)].map(
    ([, name = '']) => name,
  );

  test('names files and folders that are there', () => {
    expect(named.length).toBeGreaterThan(35);
    const isThere = (name: string): boolean => [root, source].some((from) => existsSync(join(from, name)));
    expect(named.filter((name) => !isThere(name))).toEqual([]);
  });

  test.each([
    ['rule/load-rule.ts', 'kinds/'],
    ['rule/load-rule.ts', 'condition/'],
    ['evaluate/plan.ts', 'condition/'],
    ['subject/parse-enterprise.ts', 'subject/reader.ts'],
    ['evaluate/gross-awards.ts', 'kinds/'],
    ['evaluate/accumulator.ts', 'kinds/'],
    ['engine/awards.ts', 'engine/ties.ts'],
    ['engine/ties.ts', 'resolve/'],
    ['kinds/limit/', 'compare/'],
    ['engine/rule-evaluator.ts', 'engine/'],
    ['scenario/', 'engine/'],
  ])('draws an arrow that is there: %s takes from %s', (from, to) => {
    expect(files.filter(inside(from)).some((file) => importsOf(file, false).some(inside(to)))).toBe(true);
  });

  test('says that explanations turn reasons, and nothing else, into pages: they run nothing that decides', () => {
    const deciding = ['evaluate/', 'resolve/', 'columns/', 'condition/program.ts', 'condition/trie.ts'];
    const wrong = files
      .filter(inside('explain/'))
      .flatMap((file) => importsOf(file, true).map((to) => `${file} → ${to}`))
      .filter((arrow) => deciding.some((room) => arrow.includes(`→ ${room}`)));
    expect(wrong).toEqual([]);
  });

  test('says that payments are known to their folder and the kind that pays, and made by modules of single rules', () => {
    const wrong = files
      .filter((file) => !file.startsWith('kinds/award/') && !file.startsWith('evaluators/'))
      .flatMap((file) => importsOf(file, false).map((to) => `${file} → ${to}`))
      .filter((arrow) => arrow.includes('→ kinds/award/payments/'));
    expect(wrong).toEqual([]);
  });

  test('says that kinds are named in their own room alone', () => {
    const names = kindNames.join('|');
    const byName = new RegExp(
      `\\bkinds?(?::| [!=]==) '(?:${names})'|case '(?:${names})':|Outcome<'(?:${names})'|\\bkinds(?:\\.|\\[')(?:${names})\\b`,
      'u',
    );
    const naming = files
      .filter((file) => !/^(?:kinds|evaluators|documents)\//u.test(file))
      .filter((file) =>
        textOf(file)
          .split('\n')
          .some((line) => !/^\s*(?:\*|\/\/)/u.test(line) && byName.test(line)),
      );
    expect(naming.sort()).toEqual([
      // What a new rule begins with, as its author writes it.
      'author/new-rule.ts',
      // What a line of a case table is about: one of its own four.
      'cases/held.ts',
      // A type of what one list of a result holds.
      'engine/result.ts',
      // By what something was displaced: an award, a policy, money received, a cap.
      'explain/brief/award-lines.ts',
      'explain/displaced.ts',
      // Written by a script from the declared types.
      'explain/shapes.ts',
      'resolve/certificate.ts',
      'resolve/displaced.ts',
      'scenario/all-documents/settled-across.ts',
    ]);
  });

  test('says that formats of pages are known to one file', () => {
    const asking = files.filter((file) => /[!=]== 'markdown'|case 'markdown'/u.test(textOf(file)));
    // A comment on a change of rules is no page: it is written as one forge shows it.
    expect(asking.filter((file) => file !== 'explain/formats.ts')).toEqual(['cli/commands/diff.ts']);
  });
});
