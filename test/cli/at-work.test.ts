import { closeSync, mkdtempSync, openSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { atWork } from '../../src/cli/at-work.js';

/** Keeps the thread from doing anything else until something is written, as a long evaluation does. */
const busyUntilWritten = (path: string): void => {
  while (readFileSync(path, 'utf8') === '');
};

test.each([
  ['zh', /^(?:<测算中，已用时\d+秒)+<wiped>$/u],
  ['en', /^(?:<at work, \d+ s)+<wiped>$/u],
] as const)('says in %s that it is at work, and wipes that before anything else is written', (language, told) => {
  const path = join(mkdtempSync(join(tmpdir(), 'huiqi-')), 'terminal');
  const fd = openSync(path, 'a');
  const done = atWork({ language, fd, every: 20 });
  busyUntilWritten(path);
  done();
  done();
  expect(readFileSync(path, 'utf8').replaceAll('\r\u001B[K', '<wiped>').replaceAll('\r', '<')).toMatch(told);
  closeSync(fd);
});

test('says nothing of what is done at once', () => {
  const path = join(mkdtempSync(join(tmpdir(), 'huiqi-')), 'terminal');
  const fd = openSync(path, 'a');
  atWork({ language: 'zh', fd })();
  expect(readFileSync(path, 'utf8')).toBe('');
  closeSync(fd);
});
