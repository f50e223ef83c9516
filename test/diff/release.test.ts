import { expect, it, test } from 'vitest';
import { levelOf, releaseNotes, renamedBetween, saidNames } from '../../src/diff/index.js';
import { levelText } from '../../src/diff/words.js';
import { languages } from '../../src/issue/index.js';
import { cli } from '../cli/terminal.js';
import { after, before, type Change, changes, diffOf } from './changes.js';

const releaseOf = (change: Change): Parameters<typeof releaseNotes>[0] => {
  const diff = diffOf(change);
  const renamed = renamedBetween(before, after(change));
  return { diff, renamed, level: levelOf(diff, renamed), names: saidNames(before, after(change)) };
};

const called = (name: string): Change => {
  const found = changes.find((change) => change.name === name);
  if (found === undefined) throw new Error(`no change is called ${name}`);
  return found;
};

it.each([
  ['a title reworded', 'patch'],
  ['conditions in another order', 'patch'],
  ['an amount raised', 'minor'],
  ['a limit that nothing can settle', 'minor'],
  ['rows in another order', 'minor'],
  ['a reading that is gone', 'major'],
] as const)('%s is a %s version', (name, level) => {
  const release = releaseOf(called(name));
  expect(release.level).toBe(level);
  for (const language of languages) expect(releaseNotes(release, language)).toMatch(new RegExp(level, 'iu'));
});

test('notes say what becomes of an award, by its title, its money and its clauses, and the same only once', () => {
  const notes = releaseNotes(releaseOf(called('an amount raised')), 'en');
  expect(notes).toContain('One-off award for reaching designated size: CNY 60,000 → CNY 70,000 [Part 2(1)2');
  expect(notes).not.toContain('CNY 70,000, where');
  expect(notes).not.toMatch(/\[004-|scale-up-window=/u);
  expect(releaseNotes(releaseOf(called('a reading that is gone')), 'zh')).toContain(
    '`taizhou-matrix-2025 dcmm-level-5=as-level-4`',
  );
});

test('notes and pages name the level of a title in words', () => {
  expect(languages.map((language) => levelText('provincial', language))).toEqual(['（省级）', ' (provincial)']);
  expect(levelText(undefined, 'zh')).toBe('');
});

test('rules that are the same need no version', async () => {
  const { code, out, err } = await cli(['release-notes', 'package', 'package', '--lang', 'en']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toContain('no version is needed');
});
