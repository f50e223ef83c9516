/** What the shape of rule data wants is told in words, and lists what there is to choose from. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { shapeWords } from '../../src/fact/index.js';
import { issue } from '../../src/issue/index.js';
import { ruleSchema } from '../../src/kinds/written.js';
import { groupsSchema } from '../../src/rule/schema.js';

const src = resolve(import.meta.dirname, '../../src');

/** The forms that texts of rule data may have to keep. */
const forms = ['rule', 'kinds', 'fact', 'cases', 'subject/word-file.ts']
  .flatMap((path) =>
    path.endsWith('.ts')
      ? [path]
      : readdirSync(join(src, path), { recursive: true, encoding: 'utf8' }).map((name) => join(path, name)),
  )
  .filter((path) => path.endsWith('.ts'))
  .flatMap((path) => [...readFileSync(join(src, path), 'utf8').matchAll(/z\.regex\(\s*\/(.+?)\/u[,)]/gu)])
  .map(([, form = '']) => form);

const said = (schema: z.ZodMiniType, value: unknown): readonly string[] =>
  (schema.safeParse(value).error?.issues ?? []).map((found) => shapeWords(found).en);

test.each([...new Set(forms)])('a text of the form %s is asked for in words', (form) => {
  const words = said(z.string().check(z.regex(new RegExp(form, 'u'))), '!');
  expect(words).toEqual([expect.not.stringContaining('^')]);
});

test('every form is looked at', () => {
  expect(forms.length).toBeGreaterThan(8);
});

test.each([
  [ruleSchema, { id: 'a/b' }, 'one of: "award", "tier", "service", "limit"'],
  [groupsSchema, [{ kind: 'caps' }], 'one of: "receipts", "choice", "cap"'],
] as const)('what tells the members of a union apart lists its values', (schema, value, words) => {
  const [first = ''] = said(schema, value);
  expect(first.replace('one of: ', '').split(', ').sort()).toEqual(words.replace('one of: ', '').split(', ').sort());
});

test('ways in unions within unions are told once', () => {
  const list = z.union([z.array(z.string()), z.tuple([z.string()])]);
  expect(said(z.union([list, z.array(z.number()), z.record(z.string(), z.string())]), 3)).toEqual([
    'a list, as in […], or an object, as in {…}',
  ]);
});

test('a list of nothing to choose from says so', () => {
  const { wanted } = issue('condition-reference', { path: '' }, 'a', { known: '' });
  expect(wanted).toEqual({ zh: '同一文件中的规则：（无）', en: 'a rule of the same document: none' });
});
