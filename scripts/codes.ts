/** Writes `docs/codes.md`: every problem by its code, what is expected, and what to do. */
import { everyProblem } from '../src/issue/checking.js';

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
    ...Object.entries(everyProblem).flatMap(([code, { wanted, next }]) => [
      `## ${code}`,
      '',
      `Expected ${open(wanted.en)}. ${open(next.en)}`,
      '',
      `应为${open(wanted.zh)}。${open(next.zh)}`,
      '',
    ]),
  ].join('\n');
