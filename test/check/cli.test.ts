import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { documentIds, documents } from '../../src/documents/index.js';
import { cli } from '../cli/terminal.js';
import { onDisk, withRules } from './disk.js';
import { long } from '../long.js';

const documentLine = /^[a-z0-9-]+ {2}条款\d+条，规则\d+项，指标\d+项，存疑\d+处$/u;

describe('huiqi check', () => {
  test('says what each document holds where nothing is wrong, and that no texts were at hand', long, async () => {
    const { code, out, err } = await onDisk(['check']);
    const lines = out.trimEnd().split('\n');
    expect([code, err]).toEqual([0, '']);
    expect(lines.slice(1, -1).map((line) => documentLine.test(line))).toEqual(documentIds.map(() => true));
    expect(lines[0]).toBe(`未发现问题（${String(documentIds.length)}份文件）：`);
    expect(lines.at(-1)).toMatch(/--sources/u);
  });

  test('says so in English', async () => {
    const { out } = await onDisk(['check', '--lang', 'en']);
    expect(out).toMatch(
      /^Nothing found \(5 documents\):\n[a-z0-9-]+ {2}\d+ clauses, \d+ rules?, \d+ targets?, \d+ textual issues?\n/u,
    );
  });

  test('counts in JSON', async () => {
    const { out } = await onDisk(['check', '--format', 'json']);
    const report = JSON.parse(out) as {
      readonly documents: readonly { readonly id: string; readonly clauses: number }[];
      readonly withSources: boolean;
      readonly findings: readonly unknown[];
    };
    expect(report.documents.map(({ id }) => id)).toEqual([...documentIds]);
    expect(report.documents.map(({ clauses }) => clauses)).toEqual(
      documentIds.map((id) => (documents[id].clauses as readonly unknown[]).length),
    );
    expect([report.withSources, report.findings]).toEqual([false, []]);
  });

  test('checks what the package holds where there are no rules here', async () => {
    const { code, out } = await cli(['check']);
    expect(code).toBe(0);
    expect(out.split('\n').filter((line) => documentLine.test(line))).toHaveLength(documentIds.length);
  });

  test('checks the rules of the working directory', async () => {
    await withRules(async (directory) => {
      await rm(join(directory, 'rules', 'taizhou-matrix-2025', 'defects.json'));
      const { code, out } = await onDisk(['check'], directory);
      expect(code).toBe(1);
      expect(out).toMatch(/^rules\/taizhou-matrix-2025\/defects\.json#：.* \[file-missing\]$/mu);
    });
  });

  test('tells a finding with file, line, column, pointer, what was found, what is wanted and what to do', async () => {
    await withRules(async (directory) => {
      const path = join(directory, 'rules', 'taizhou-matrix-2025', 'groups.json');
      await writeFile(
        path,
        '[\n  {"id": "x", "kind": "choice", "title": {"zh": "选", "en": "Choice"}, "clauses": ["004-100"], "atMost": 1,\n    "members": ["dcnm"]}\n]\n',
      );
      const { code, out } = await onDisk(['check', '--lang', 'en'], directory);
      expect(code).toBe(1);
      expect(out).toContain(
        'rules/taizhou-matrix-2025/groups.json:3:5#/0/members: got “dcnm”; expected a rule of the same document: ',
      );
      expect(out).toContain('Did you mean “dcmm”?');
      expect(out).toMatch(/\n\d+ problems in all\.\n/u);
    });
  });

  test.each([
    { language: 'en', page: 'docs/check.md' },
    { language: 'zh', page: 'docs/check.zh.md' },
  ])('prints a finding as the page about it does, in $language', async ({ language, page }) => {
    await withRules(async (directory) => {
      const path = join(directory, 'rules', 'taizhou-matrix-2025', 'dcmm.json');
      await writeFile(path, (await readFile(path, 'utf8')).replace('[3, 30]', '[3, 31]'));
      const { out } = await onDisk(['check', '--lang', language], directory);
      expect(await readFile(page, 'utf8')).toContain(
        `\n${out.split('\n').find((line) => line.includes('[figure-unfounded]')) ?? ''}\n`,
      );
    });
  });

  test('passes hidden files over', async () => {
    await withRules(async (directory) => {
      await writeFile(join(directory, 'rules', 'taizhou-matrix-2025', '.note'), 'x');
      expect((await onDisk(['check'], directory)).code).toBe(0);
    });
  });

  test('tells of a folder within a document', async () => {
    await withRules(async (directory) => {
      await mkdir(join(directory, 'rules', 'taizhou-matrix-2025', 'old'));
      const { code, out } = await onDisk(['check'], directory);
      expect([code, out.includes('[file-stray]')]).toEqual([1, true]);
    });
  });

  test.each([
    ['a folder that is not there', ['--rules', 'nowhere'], 'folder-unreadable'],
    ['a folder that is a file', ['--rules', 'package.json'], 'folder-unreadable'],
    ['a folder without documents', ['--rules', 'docs/decisions'], 'folder-unreadable'],
    ['texts that are not there', ['--sources', 'nowhere'], 'folder-unreadable'],
    ['an unknown format', ['--format', 'xml'], 'choice-wanted'],
    ['an unknown language', ['--lang', 'fr'], 'choice-wanted'],
    ['two folders', ['--rules', 'a', '--rules', 'b'], 'given-twice'],
    ['an unknown option', ['--source', 'x'], 'argument-unknown'],
  ])('refuses %s', async (_, options, code) => {
    const ran = await onDisk(['check', ...options]);
    expect([ran.code, ran.out]).toEqual([2, '']);
    expect(ran.err).toContain(`[${code}]`);
  });

  test('refuses all that is wrong with its options at once', async () => {
    const { err } = await onDisk(['check', '--rules', 'nowhere', '--sources', 'nowhere', '--format', 'xml']);
    expect(err.trimEnd().split('\n')).toHaveLength(3);
  });
});

describe('huiqi list defects', () => {
  test('lists every document with what is known to be wrong in it', async () => {
    const { code, out } = await cli(['list', 'defects']);
    expect(code).toBe(0);
    for (const id of documentIds) expect(out).toContain(`（${id}）`);
    expect(out).toContain('文件所载：');
    expect(out).toContain('本程序采用：');
    expect(out).toContain('勾稽关系“');
  });

  test('in English, as Markdown', async () => {
    const { out } = await cli(['list', 'defects', '--lang', 'en', '--format', 'markdown']);
    expect(out.match(/^# /gmu)).toHaveLength(documentIds.length);
    expect(out).toContain('  - Applied here: ');
    expect(out).not.toMatch(/文件所载/u);
  });

  test('as JSON, with the oracle that shows it', async () => {
    const { documents } = JSON.parse((await cli(['list', 'defects', '--format', 'json'])).out) as {
      readonly documents: readonly {
        readonly id: string;
        readonly defects: readonly { readonly oracle?: { readonly title: unknown } }[];
      }[];
    };
    expect(documents.map(({ id }) => id)).toEqual([...documentIds]);
    const oracles = documents.flatMap(({ defects }) => defects.flatMap(({ oracle }) => oracle ?? []));
    expect(oracles.length).toBeGreaterThan(10);
    expect(oracles.every(({ title }) => typeof title === 'object')).toBe(true);
  });

  test.each([
    ['another list', ['list', 'defect'], '是否指“defects”？'],
    ['documents as Markdown', ['list', '--format', 'markdown'], 'text、json'],
    ['two lists', ['list', 'defects', 'documents'], ''],
  ])('refuses %s', async (_, argv, said) => {
    const { code, err } = await cli(argv);
    expect(code).toBe(2);
    expect(err).toContain(said);
  });
});

describe('huiqi list', () => {
  test('lists every document', async () => {
    const { out } = await cli(['list']);
    for (const id of documentIds) expect(out).toMatch(new RegExp(`^${id}  `, 'mu'));
    expect((await cli(['list', 'documents'])).out).toBe(out);
  });
});
