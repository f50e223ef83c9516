import { describe, expect, it } from 'vitest';
import { commandNames } from '../../src/cli/commands/index.js';
import { cli } from './terminal.js';

/** 0 done, 1 something found, 2 not to be used: the same of every command. */
describe.each(commandNames)('huiqi %s', (name) => {
  it('ends with 0 where it only says how it is used', async () => {
    const { code, out, err } = await cli([name, '--help', '--lang', 'en']);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain(`huiqi ${name}`);
  });

  it.each([
    ['an option that there is not', ['--no-such-option']],
    ['a language that there is not', ['--lang', 'fr']],
    ['more arguments than it takes', ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l']],
  ])('ends with 2 at %s, and prints nothing', async (_, more) => {
    const { code, out, err } = await cli([name, ...more]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/\[[a-z]+(?:-[a-z]+)*\]/u);
  });
});

it.each([
  ['rules held against themselves', ['diff', 'package', 'package'], 0],
  ['a version of rules that are the same', ['release-notes', 'package', 'package'], 0],
  ['a side that is not there', ['diff', 'package', 'nowhere'], 2],
  ['a side that is not there, of a version', ['release-notes', 'nowhere', 'package'], 2],
  ['tables that are not there', ['cases', 'nowhere'], 2],
  ['rules that are not there', ['check', '--rules', 'nowhere'], 2],
])('%s: %j ends with %s', async (_, argv, expected) => {
  expect((await cli(argv)).code).toBe(expected);
});
