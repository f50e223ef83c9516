import type { Language } from '../issue/index.js';
import { diffPage, type DiffSection } from './page.js';
import { shiftClasses } from './shift.js';
import type { Judged } from './verdict.js';
import { classWords, words } from './words.js';

/** What a comment on a pull request may be long: GitHub takes 65,536 characters. */
const mostLines = 60;
const mostCharacters = 60_000;

/** A sign that no one sees, which parts a mark from a name or a number. */
const wordJoiner = '\u2060';

/** As GitHub shows it and nothing else: no markup, no one is called by a name of the data, no other issue referred to. */
const escaped = (text: string): string =>
  text.replace(/[@#](?=[\p{L}\p{N}])/gu, `$&${wordJoiner}`).replace(/[\\`*_{}[\]<>#|]/gu, '\\$&');

const bullets = ({ lines }: DiffSection): readonly string[] =>
  lines.map((line) => `${' '.repeat(line.length - line.trimStart().length)}- ${escaped(line.trim())}`);

const folded = (summary: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [`<details><summary>${escaped(summary)}</summary>`, '', ...lines, '', '</details>'];

const countTable = ({ counts }: Judged, language: Language): readonly string[] => {
  const shown = shiftClasses.filter((name) => counts[name] > 0);
  if (shown.length === 0) return [];
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    row(shown.map((name) => classWords[name][language])),
    row(shown.map(() => '---:')),
    row(shown.map((name) => String(counts[name]))),
    '',
  ];
};

/** By which a comment is known again, and edited in its place: one for each name. */
const markerOf = (name: string): string => `<!-- huiqi-diff:1:${name.replace(/[^\w.-]+/gu, '-')} -->`;

/** As many lines as there is room for, and how many were left out. */
const cut = (lines: readonly string[], room: number): readonly [shown: readonly string[], left: number] => {
  const shown = lines.slice(0, Math.max(0, room));
  return [shown, lines.length - shown.length];
};

/** Room in lines that edits and folds may take; effects have the rest. */
const roomForEdits = 14;
const roomForFoot = 8;

const hasNoEffect = ({ groups, lapsed, check, expectedButAbsent, apart, refused }: Judged): boolean =>
  [groups, lapsed, check, expectedButAbsent, apart, refused].every((list) => list.length === 0);

/** What a change does, as a comment on a pull request: within 60 lines and 60,000 characters, and saying what it leaves out. */
export const diffComment = (diff: Judged, language: Language, name = 'rules'): string => {
  const page = diffPage(diff, language);
  const { head } = page;
  // What does nothing is a line: a comment that said more is brought down to it, and none is written for it.
  if (hasNoEffect(diff)) return [markerOf(name), escaped(head.join(' '))].join('\n');
  const [edits, editsLeft] = cut(page.edits === undefined ? [] : bullets(page.edits), roomForEdits);
  const editLines = page.edits === undefined ? [] : [`**${escaped(page.edits.heading)}**`, '', ...edits, ''];
  const top = [
    markerOf(name),
    `### ${words.summary[language]}`,
    ...editLines,
    ...countTable(diff, language),
    ...head.map((line) => `**${escaped(line)}**`),
    '',
  ];
  const [foot, footLeft] = cut(
    page.foot.map((line) => `- ${escaped(line.trim())}`),
    roomForFoot,
  );
  const [alerts, alertsLeft] = cut(
    page.alerts.map((line) => `- ${escaped(line.trim())}`),
    roomForFoot,
  );
  const approve = diff.groups.length === 0 ? [] : [`- ${escaped(words.approve[language])}`];
  const tail = folded(words.how[language], [...foot, ...approve]);
  const alertLines = alerts.length === 0 ? [] : ['', ...alerts, ''];
  const all = page.effects.flatMap((section) => [`#### ${section.heading}`, ...bullets(section)]);
  const [effects, effectsLeft] = cut(all, mostLines - top.length - alertLines.length - tail.length - 1);
  const left = editsLeft + footLeft + alertsLeft + effectsLeft + page.hidden;
  const last = left === 0 ? words.nothingLeft[language] : words.notShown(left)[language];
  const body = [...top, ...effects, ...alertLines, ...tail];
  // Lines are short; where many long names make it too long all the same, what is beyond goes.
  let size = last.length;
  const fitting = body.filter((line) => (size += line.length + 1) <= mostCharacters);
  return [...fitting, last].join('\n');
};
