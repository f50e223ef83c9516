/** Writes `docs/codes.md`: every problem by its code, what is expected, and what to do. */
import { everyProblem } from '../src/issue/checking.js';
import { curled } from '../src/issue/curled.js';
import type { Problem } from '../src/issue/problem.js';

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

const problems: readonly (readonly [string, Problem])[] = Object.entries(everyProblem);

/** What an issue fills in stands as a dash: it hangs on where the problem is. */
const open = (text: string): string =>
  text
    .replaceAll('{suggestion}', '')
    .replace(/\{\w+\}/gu, '…')
    .replace(/[<|]/gu, '\\$&');

export const codesPage = (): string =>
  [
    '# Codes 问题代码',
    '',
    '<!-- Written by `npm run generate` from src/issue. Do not edit. -->',
    '',
    'Every problem that huiqi reports, by its code: what is expected, and the next step. What of it hangs on the place is left open (…).',
    '',
    '每种问题一个代码：应为什么，下一步做什么；因处而异的写作“…”。',
    '',
    ...problems.flatMap(([code, { tells, wanted, next }]) => [
      `## ${code}`,
      '',
      curled(
        `${tells === undefined ? `Expected ${open(wanted.en)}` : capital(open(tells.en))}. ${open(next.en)}`,
        'en',
      ),
      '',
      curled(`${tells === undefined ? `应为${open(wanted.zh)}` : open(tells.zh)}。${open(next.zh)}`, 'zh'),
      '',
    ]),
  ].join('\n');
