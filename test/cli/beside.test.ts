import { join } from 'node:path';
import { expect, test } from 'vitest';
import { beside } from '../../src/cli/beside.js';

test.each([
  ['scenarios/s.yaml', 'list.csv', join('scenarios', 'list.csv')],
  ['scenarios/s.yaml', '../list.csv', 'list.csv'],
  ['s.yaml', 'list.csv', 'list.csv'],
  ['scenarios/s.yaml', '/registers/list.csv', '/registers/list.csv'],
  ['-', 'list.csv', 'list.csv'],
  ['-', '/registers/list.csv', '/registers/list.csv'],
])('what %s names as %s is looked for at %s', (file, named, found) => {
  expect(beside(file, named)).toBe(found);
});
