import { expect, it, test } from 'vitest';
import { diffText, levelOf, releaseNotes, renamedBetween, saidNames } from '../../src/diff/index.js';
import { editText } from '../../src/diff/edit-text.js';
import { editsBetween } from '../../src/diff/edits.js';
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

test.each([
  [
    'a threshold raised',
    '“1亿元”一档的门槛：1亿元改为1.5亿元［三（三）2］',
    'threshold: CNY 100 million → CNY 150 million [Part 3(3)2]',
  ],
  [
    'an operator, which a reading quotes',
    '条件“当年台州区域内营业收入”：超过改为不低于',
    'the year”: above → at least',
  ],
  [
    'once for each project to once in all',
    '可享受的次数：每项一次改为一次',
    'how often it is paid: once for each item → once',
  ],
  [
    'a level more in the middle of alternatives',
    '的级别：国家级改为国家级、省级',
    'levels: national → national, provincial',
  ],
  [
    'money of the document itself taken off, no longer a bar',
    '不再享受改为补足差额',
    'precludes the award → is deducted from the award',
  ],
  ['an area in another unit', '下限：530平方公里改为53000公顷', 'floor: 530 km² → 53,000 hectares'],
])('an edit is told in words, with its units and its place: %s', (name, zh, en) => {
  const [first] = editsBetween(before, after(called(name))).filter(({ kind }) => kind === 'meaning');
  expect(first === undefined ? '' : editText(first, 'zh')).toContain(zh);
  expect(first === undefined ? '' : editText(first, 'en')).toContain(en);
});

test('what was edited stands first, on the page and in the notes', () => {
  const release = releaseOf(called('an amount raised'));
  const said = '“小升规”一次性奖励，金额：6万元改为7万元［二（一）2］';
  expect(releaseNotes(release, 'zh').split('\n')[4]).toBe(`1. ${said}`);
  const diff = { ...release.diff, groups: [], expectedButAbsent: [], passes: true };
  expect(diffText(diff, 'zh').split('\n').slice(0, 2)).toEqual(['改动1处', `  1  ${said}（scale-up.amount）`]);
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
