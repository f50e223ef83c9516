import { expect, test } from 'vitest';
import { folderAt } from '../../src/cli/revision.js';
import type { Io } from '../../src/cli/io.js';
import { cli } from './terminal.js';

test('rules held against themselves are the same, and that is no finding', async () => {
  const { code, out, err } = await cli(['diff', 'package', 'package', '--lang', 'en']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toContain('The rule data are the same on both sides.');
});

test.each([
  ['a revision without git', ['diff', 'main:rules', 'package'], 'BEFORE', 'revision-unreadable'],
  ['a folder that is not there', ['diff', 'package', 'nowhere'], 'AFTER', 'folder-unreadable'],
  ['a document that is none', ['diff', 'package', 'package', '--document', 'dcmm'], '--document', 'document-unknown'],
  ['a class that is none', ['diff', 'package', 'package', '--fail-on', 'losing'], '--fail-on', 'choice-wanted'],
])('%s is told at its place, and ends with 2', async (_, argv, place, issueCode) => {
  const { code, out, err } = await cli([...argv, '--lang', 'en']);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain(`${place}: `);
  expect(err).toContain(`[${issueCode}]`);
});

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test('a folder of a revision is read like one on disk', async () => {
  const io: Io = {
    readFile: () => Promise.reject(new Error('no disk')),
    listFolder: () => Promise.reject(new Error('no disk')),
    readInput: () => Promise.reject(new Error('no input')),
    out: () => undefined,
    err: () => undefined,
    git: ([word]) =>
      Promise.resolve(
        bytes(
          word === 'ls-tree'
            ? ['100644 blob aa\tone/document.json', '100644 blob bb\tone/groups.json', ''].join('\0')
            : 'aa blob 8\n{"a":\n1}\nbb blob 2\n[]\n',
        ),
      ),
  };
  const { value } = await folderAt('main:rules', 'BEFORE', io);
  expect(await value?.listFolder('main:rules')).toEqual([{ name: 'one', isFolder: true }]);
  expect(new TextDecoder().decode(await value?.readFile('main:rules/one/document.json'))).toBe('{"a":\n1}');
  expect(new TextDecoder().decode(await value?.readFile('main:rules/one/groups.json'))).toBe('[]');
});
