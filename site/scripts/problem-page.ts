/** Every code that a problem or a remark bears, one place a code. */
import { everyProblem } from '../../src/issue/checking.js';
import type { Problem } from '../../src/issue/problem.js';
import { notices } from '../../src/issue/notices.js';
import { widerNotices } from '../../src/issue/wider-notices.js';
import type { Language } from './corpus.js';
import { page, plain } from './markdown.js';
import { pageWords } from './words.js';

export const problemPage = (language: Language): string => {
  const say = pageWords[language];
  const problems: Readonly<Record<string, Problem>> = everyProblem;
  // A problem and a remark may bear one code.
  const heading = (code: string, anchor = code): readonly string[] => [`### \`${code}\` {#${anchor}}`, ''];
  return page(say.problems, [
    say.problemsLead,
    '',
    `## ${say.problems}`,
    '',
    ...Object.entries(problems).flatMap(([code, { says, wanted, next }]) => [
      ...heading(code),
      ...(says === undefined
        ? [`- ${say.wanted}${say.colon}${plain(wanted[language])}`]
        : [`- ${say.says}${say.colon}${plain(says[language])}`]),
      `- ${say.next}${say.colon}${plain(next[language])}`,
      '',
    ]),
    `## ${say.notices}`,
    '',
    say.noticesLead,
    '',
    ...Object.entries({ ...notices, ...widerNotices }).flatMap(([code, { says, next }]) => [
      ...heading(code, `remark-${code}`),
      `- ${say.says}${say.colon}${plain(says[language])}`,
      `- ${say.next}${say.colon}${plain(next[language])}`,
      '',
    ]),
  ]);
};
